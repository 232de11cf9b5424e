import { describe, expect, it } from 'vitest';
import { blankGate, blankQuestion, type Question } from './fields.ts';
import { missingOf } from './partly.ts';

const TODAY = '2026-11-20';
const missing = (marks: Partial<Question>, opened = '') =>
  missingOf(
    { ...blankQuestion('q'), text: 'Who stops it?', answer: 'IT does.', date: '2026-11-10', ...marks },
    { ...blankGate('g'), opened },
    TODAY,
  );

describe('what whoever asked said to block', () => {
  it.each<[string, Partial<Question>]>([
    ['nobody has noted a word of theirs', {}],
    ['their word is older than the answer', { state: 'Accepted', stateOn: '2026-11-09' }],
    ['their word is that it is not enough', { state: 'Not met: thirteen of twenty', stateOn: '2026-11-12' }],
    ['their word is that it is open', { state: 'open' }],
    ['they still wait for something', { state: 'Awaiting the second run', stateOn: '2026-11-12' }],
  ])('waits for their word, whatever the team answered, where %s', (_, marks) => {
    expect(missing({ theirs: 'blocking', ...marks })).toBe('word');
    // A condition on which they opened the gate is theirs as well.
    expect(missing({ theirs: 'later', ...marks }, '2026-11-01')).toBe('word');
  });

  it.each<[string, Partial<Question>]>([
    ['of the day of the answer', { state: 'Accepted', stateOn: '2026-11-10' }],
    ['of a later day', { state: 'Closed', stateOn: '2026-11-12' }],
    ['of no day that is noted', { state: 'Notably better' }],
  ])('is settled by a word %s', (_, marks) => {
    expect(missing({ theirs: 'blocking', ...marks })).toBeUndefined();
    expect(missing({ theirs: 'later', ...marks }, '2026-11-01')).toBeUndefined();
  });

  it('is settled once they have opened the gate, which is their word; and so is what was answered before it, of the conditions', () => {
    expect(missing({ theirs: 'blocking' }, '2026-11-15')).toBeUndefined();
    expect(missing({ theirs: 'later' }, '2026-11-15')).toBeUndefined();
  });

  it('waits for an answer first, and for the rest of one', () => {
    expect(missing({ theirs: 'blocking', answer: '' })).toBe('answer');
    expect(missing({ theirs: 'blocking', answer: 'The rest is not decided.' })).toBe('rest');
  });
});

it('of what they said can wait, or gave no mark, an answer is enough', () => {
  for (const theirs of ['clarification', 'later', 'unknown', ''] as const)
    expect(missing({ theirs })).toBeUndefined();
});
