import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PROGRAM } from '../program.ts';
import { assessBlocker } from './assess.ts';
import { type Answer, blankAnswer } from './fields.ts';
import { dueFinding } from './due.ts';
import { reviewTriage, verdictOf } from './review.ts';

const program = v.parse(PROGRAM.schema, {
  name: 'Second Look',
  stage: 'validation',
  nextStage: 'integration',
  dayZero: '2026-09-02',
});

/** A pick that lacks nothing. Its verdict is a person's, so that these tests do not hang on the coach. */
const whole: Answer = {
  id: 'report',
  text: 'Model risk signs the report',
  pick: 'picked',
  overruled: 'concrete',
  reason: 'It ends with a signature',
  owner: 'Ines Calloway',
  due: '2026-10-02',
  gate: 'function',
  check: 'The signed report is in the inventory',
};
const review = (answers: Answer[], changes: Partial<typeof program> = {}) =>
  reviewTriage({ answers }, { ...program, ...changes }).map(({ sheet, weight, field }) => [
    sheet,
    weight,
    field,
  ]);

describe('the review of triage', () => {
  it('finds nothing in a sheet that is whole', () => {
    expect(review([whole])).toEqual([]);
  });

  it.each([
    ['name', { name: ' ' }],
    ['stage', { stage: '' as const }],
    ['nextStage', { nextStage: '' as const }],
    ['dayZero', { dayZero: '2026-09-31' }],
  ])('asks for the program’s %s at its field', (field, change) => {
    expect(review([whole], change)).toEqual([['triage', 'missing', `triage-${field}`]]);
  });

  it('says of holidays and freezes that count for nothing where they are, and of no others', () => {
    const holidays = '25 Dec 2026 Christmas\nsomeday\n4 Jan 2027 – 1 Jan 2027';
    expect(review([whole], { holidays })).toEqual([['triage', 'weak', 'triage-holidays']]);
    expect(review([whole], { freezes: '5 November' })).toEqual([['triage', 'weak', 'triage-freezes']]);
  });

  it.each<[string, 'due' | 'missing' | 'weak', Partial<Answer>]>([
    ['text', 'weak', { overruled: 'symptom' }],
    ['reason', 'weak', { reason: '  ' }],
    ['owner', 'missing', { owner: ' ' }],
    ['gate', 'missing', { gate: '' }],
    ['check', 'missing', { check: '' }],
    ['due', 'missing', { due: '' }],
    ['due', 'missing', { due: 'in four weeks' }],
    ['due', 'due', { due: '2026-10-03' }],
    ['due', 'weak', { due: '2026-09-01' }],
  ])('sends to the %s of a pick (%s) for %j', (field, weight, change) => {
    expect(review([{ ...whole, ...change }])).toEqual([['triage', weight, `triage-report-${field}`]]);
  });

  it('asks for an answer when there is none, a blank row included', () => {
    expect(review([])).toEqual([['triage', 'missing', 'triage-answers']]);
    expect(review([blankAnswer('a')])).toEqual([['triage', 'missing', 'triage-answers']]);
  });

  it('asks for a pick when there are answers and none is picked', () => {
    const [finding] = reviewTriage({ answers: [{ ...whole, pick: '' }] }, program);
    expect(finding).toMatchObject({ field: 'triage-answers', says: 'Nothing is picked.' });
  });

  it('asks nothing of what is not now, nor of picks beyond the second', () => {
    const bare = { ...blankAnswer('bare'), text: 'Clearer governance' };
    expect(review([whole, bare])).toEqual([]);
    expect(review([whole, { ...whole, id: 'b' }, { ...bare, pick: 'picked' }])).toEqual([]);
  });

  it('quotes the answer it speaks of', () => {
    const [finding] = reviewTriage({ answers: [{ ...whole, owner: '' }] }, program);
    expect(finding?.says).toBe('“Model risk signs the report” has no owner.');
  });
});

describe('the day a pick is due', () => {
  const due = (day: string, dayZero = '2026-09-02') =>
    dueFinding({ ...whole, due: day }, { ...program, dayZero });

  it('may be day 0 and day 30', () => {
    expect(due('2026-09-02')).toBeUndefined();
    expect(due('2026-10-02')).toBeUndefined();
  });

  it('is beyond day 30 on day 31, and the finding names the day it may be', () => {
    expect(due('2026-10-03')).toMatchObject({
      weight: 'due',
      says: '3 Oct 2026 is day 31, beyond day 30.',
      mend: expect.stringContaining('2 Oct 2026'),
    });
  });

  it('is too early the day before day 0', () => {
    expect(due('2026-09-01')?.says).toBe('1 Sep 2026 is before day 0.');
  });

  it('is not judged while day 0 is open', () => {
    expect(due('2030-01-01', '')).toBeUndefined();
  });
});

describe('the verdict that counts', () => {
  it('is the coach’s until a person overrules it', () => {
    for (const text of ['Model risk signs the validation report', 'better communication']) {
      const coach = assessBlocker(text).verdict;
      const other = coach === 'concrete' ? 'symptom' : 'concrete';
      expect(verdictOf({ ...blankAnswer('a'), text })).toBe(coach);
      expect(verdictOf({ ...blankAnswer('a'), text, overruled: other })).toBe(other);
    }
  });
});
