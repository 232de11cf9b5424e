import { describe, expect, it } from 'vitest';
import { inALine, openConditions, saidToBlock } from './conditions.ts';
import type { Question } from './fields.ts';
import { gate, questions } from './gate.fixture.ts';
import { calledBy } from './naming.ts';
import { partlyText } from './partly.ts';

const TODAY = '2026-11-20';
const LOG = questions(
  { text: 'Who owns it?', reference: 'MR-1', theirs: 'later', date: '2026-12-11' },
  { text: 'Which period?', reference: 'MR-2', theirs: 'later', answer: 'Two years', date: '2026-09-11' },
  { text: 'How late?', theirs: 'later', answer: 'An hour', date: '2026-12-08' },
  { text: 'Which feed?', reference: 'MR-4', theirs: 'blocking' },
  { text: 'Who reads it?', reference: 'MR-5', theirs: 'blocking', answer: 'Beth' },
  { text: 'What if it is down?', reference: 'MR-6', kind: 'later' },
  { theirs: 'later' },
);
const called = (opened: string) => inALine(openConditions(LOG, gate({ opened }), TODAY));

it('what can come later is a condition once its holder has opened the gate, until it has an answer', () => {
  expect(called('2026-09-29')).toEqual({ called: ['MR-1', 'question 3'], next: '2026-12-08' });
});

it.each(['', '2026-11-21', 'in autumn'])('it is none while the gate is not open: “%s”', (opened) => {
  expect(called(opened)).toEqual({ called: [], next: '' });
});

it('our own mark makes no condition and blocks nothing', () => {
  const ours = questions({ text: 'Why?', kind: 'later' }, { text: 'When?', kind: 'blocking' });
  expect(openConditions(ours, gate({ opened: TODAY }), TODAY)).toEqual([]);
  expect(saidToBlock(ours, gate({}), TODAY)).toEqual({ all: [], unsettled: [] });
});

it('of what was said to block it tells what has no answer, or no word of whoever said so', () => {
  const { all, unsettled } = saidToBlock(LOG, gate({}), TODAY);
  expect([all.map(calledBy), inALine(unsettled).called]).toEqual([
    ['MR-4', 'MR-5'],
    ['MR-4', 'MR-5 (answered by the team, no word of whoever asked yet)'],
  ]);
});

describe('what is answered in part alone', () => {
  const part = (marks: Partial<Question>) =>
    questions({ text: 'Who stops it?', reference: 'MR-7', date: '2026-09-09', ...marks });

  it.each([
    'We hold a version; whether the contract says so is before the committee.',
    'The first two are fixed, the third is still open.',
    'By IT, and at which value is to be decided.',
  ])('is not settled, and has no day for its rest: “%s”', (answer) => {
    const { unsettled } = saidToBlock(part({ theirs: 'blocking', answer }), gate({}), TODAY);
    expect(inALine(unsettled)).toEqual({ called: ['MR-7 (answered in part)'], next: '' });
    const log = part({ theirs: 'later', answer });
    expect(openConditions(log, gate({ opened: '2026-09-29' }), TODAY)).toHaveLength(1);
    expect(partlyText(log, TODAY)).toBe('1 is answered in part alone.');
  });

  it('is none where the answer leaves nothing open', () => {
    const log = part({ theirs: 'blocking', answer: 'It was decided on 9 September.', state: 'Closed' });
    expect([saidToBlock(log, gate({}), TODAY).unsettled, partlyText(log, TODAY)]).toEqual([[], '']);
  });
});
