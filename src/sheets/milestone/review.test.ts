import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { isBegun } from '../begun.ts';
import { type Program, PROGRAM } from '../program.ts';
import { MILESTONE } from './fields.ts';
import { reviewMilestone } from './review.ts';

vi.mock('./assess.ts', async () => ({
  assessMilestone: (await import('./assess.fixture.ts')).plainCoach,
}));

const WHOLE = {
  sentence: 'It is specific, binary and in production.',
  date: '2026-12-01',
  shownBy: 'Beth Okafor',
  shownTo: 'The committee',
  shownOn: '2026-12-01',
  failed: 'Not live that day',
  consequence: 'The committee meets within five days',
};
const program: Program = v.parse(PROGRAM.schema, { dayZero: '2026-09-02' });
const review = (changes: object, given: Program = program) =>
  reviewMilestone(v.parse(MILESTONE.schema, { ...WHOLE, ...changes }), given);

describe('the review of a milestone', () => {
  it('finds nothing in a sheet that is whole', () => {
    expect(review({})).toEqual([]);
  });

  it('has one finding for a sheet that nobody has begun: every plan needs the sentence', () => {
    const blank = v.parse(MILESTONE.schema, {});
    expect(isBegun(MILESTONE, blank)).toBe(false);
    expect(reviewMilestone(blank, program)).toMatchObject([
      { sheet: 'milestone', field: 'milestone-sentence', weight: 'missing' },
    ]);
    const begun = v.parse(MILESTONE.schema, { tests: { binary: { reason: 'x' } } });
    expect(isBegun(MILESTONE, begun)).toBe(true);
    expect(reviewMilestone(begun, program).length).toBeGreaterThan(4);
  });

  it.each<[string, 'due' | 'missing' | 'weak', object]>([
    ['sentence', 'missing', { sentence: ' ' }],
    ['sentence', 'weak', { sentence: 'Specific progress in production, and binary' }],
    ['date', 'missing', { date: '' }],
    ['date', 'due', { date: '2026-12-02', shownOn: '2026-12-02' }],
    ['date', 'weak', { date: '2026-09-02', shownOn: '2026-09-02' }],
    ['shownOn', 'missing', { shownOn: 'soon' }],
    ['shownOn', 'weak', { shownOn: '2026-12-02' }],
    ['shownBy', 'missing', { shownBy: '' }],
    ['shownTo', 'missing', { shownTo: ' ' }],
    ['failed', 'missing', { failed: '' }],
    ['consequence', 'missing', { consequence: '' }],
    ['binary-reason', 'weak', { tests: { binary: { overruled: 'passes' } } }],
    ['sentence', 'weak', { tests: { binary: { overruled: 'fails', reason: 'Degrees' } } }],
  ])('sends to %s (%s) for %j', (field, weight, change) => {
    expect(review(change)).toMatchObject([{ sheet: 'milestone', field: `milestone-${field}`, weight }]);
  });

  it('hands on what the coach would mend, and leaves a person’s own verdict to the person', () => {
    expect(review({ sentence: 'specific and binary' })).toMatchObject([
      { says: 'The milestone reads as not in production.', mend: 'Say what is production.' },
    ]);
    const overruled = review({ tests: { binary: { overruled: 'fails', reason: 'Degrees' } } });
    expect(overruled).toMatchObject([
      { says: 'The milestone reads as not binary.', mend: 'Mend the sentence.' },
    ]);
  });

  it('takes day 90 and any day before it, and leaves the day alone while there is no day 0', () => {
    expect(review({ date: '2026-12-01' })).toEqual([]);
    expect(review({ date: '2026-11-20', shownOn: '2026-11-20' })).toEqual([]);
    expect(review({ date: '2026-12-02', shownOn: '2026-12-02' })[0]?.says).toBe(
      '2 Dec 2026 is day 91, beyond day 90.',
    );
    expect(review({ date: '2030-01-01', shownOn: '2030-01-01' }, v.parse(PROGRAM.schema, {}))).toEqual([]);
  });
});
