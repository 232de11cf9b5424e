import { expect, it } from 'vitest';
import { inALine, openConditions, saidToBlock } from './conditions.ts';
import { gate, questions } from './gate.fixture.ts';

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
  expect(saidToBlock(ours, TODAY)).toEqual({ all: [], unanswered: [] });
});

it('of what was said to block it tells what has no answer', () => {
  const { all, unanswered } = saidToBlock(LOG, TODAY);
  expect([inALine(all).called, inALine(unanswered).called]).toEqual([['MR-4', 'MR-5'], ['MR-4']]);
});
