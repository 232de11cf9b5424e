import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { judgeMilestone } from './judge.ts';
import { MILESTONE } from './fields.ts';
import { quoted, resultName, telling, verdictText } from './say.ts';

vi.mock('./assess.ts', async () => ({
  assessMilestone: (await import('./assess.fixture.ts')).plainCoach,
}));

const judge = (sentence: string, tests: object = {}) =>
  judgeMilestone(v.parse(MILESTONE.schema, { sentence, tests }));
const results = (sentence: string, tests: object = {}) => {
  const verdict = judge(sentence, tests);
  if (verdict.kind === 'blank') throw new Error('blank');
  return verdict.results;
};

describe('the verdict on a milestone', () => {
  it('is none while there is no sentence, whatever a person thinks of it', () => {
    expect(judge(' \n', { specific: { overruled: 'passes' } })).toEqual({ kind: 'blank' });
    expect(verdictText({ kind: 'blank' })).toMatch(/no sentence/);
  });

  it('has teeth when all three tests pass, and none when one fails', () => {
    expect(judge('specific, binary, production').kind).toBe('teeth');
    for (const sentence of ['specific, binary', 'binary, production', 'specific, production', 'progress']) {
      expect(judge(sentence).kind, sentence).toBe('toothless');
    }
  });

  it('names every test that fails, and no other', () => {
    expect(verdictText(judge('specific, binary, production'))).toBe('This milestone has teeth.');
    expect(verdictText(judge('specific'))).toBe('No teeth yet: not binary, not in production.');
    expect(verdictText(judge('binary, production'))).toBe('No teeth yet: not specific.');
  });

  it('lets a person overrule each test, either way, and keeps what the coach saw', () => {
    const tests = { specific: { overruled: 'fails' }, binary: { overruled: 'passes' } };
    const [specific, binary, production] = results('specific, production', tests);
    expect(specific).toMatchObject({ passes: false, by: 'person', coach: { passes: true } });
    expect(binary).toMatchObject({ passes: true, by: 'person', coach: { passes: false } });
    expect(production).toMatchObject({ passes: true, by: 'coach' });
    expect(verdictText(judge('specific, production', tests))).toBe('No teeth yet: not specific.');
  });

  it('quotes the words that point to the coach’s verdict, and only those', () => {
    const [specific, binary] = results('specific');
    if (!specific || !binary) throw new Error('no results');
    expect(telling(specific).map(quoted)).toEqual(['“specific”: it says so']);
    expect(telling(binary).map(quoted)).toEqual(['“the”: it says little']);
    expect([specific, binary].map(resultName)).toEqual(['Specific', 'Not binary']);
  });

  it('quotes no more than two', () => {
    const [result] = results('specific');
    if (!result) throw new Error('no result');
    const one = { start: 0, end: 1, text: 'a', points: 'for' as const, because: '' };
    expect(telling({ ...result, coach: { ...result.coach, evidence: [one, one, one] } })).toHaveLength(2);
  });
});
