import { expect, it } from 'vitest';
import { CLEAR_LETTER_DAY, clearLetterPlan } from './plans.fixture.ts';
import { openQuestions } from './questions.ts';

const [FIRST, LATER] = ['2026-09-29', '2026-10-13'];
/** What each open question of the insurer’s plan is called here, in the order in which they are put. */
const CALLED = { contract: 'Does Tallowgate', screen: 'Does the screen', money: 'Is £210,000' } as const;

it.each([
  { of: 'of one day', days: { contract: FIRST, screen: FIRST, money: FIRST }, first: ['money'] },
  {
    of: 'of a later day',
    days: { contract: LATER, screen: FIRST, money: LATER },
    first: ['screen', 'money'],
  },
  {
    of: 'alone on its day',
    days: { contract: FIRST, screen: FIRST, money: LATER },
    first: ['contract', 'screen', 'money'],
  },
  { of: 'without a day', days: { contract: '', screen: FIRST, money: '' }, first: ['screen', 'money'] },
])('the question of the money comes first of its day, and no earlier: $of', ({ days, first }) => {
  const plan = clearLetterPlan();
  const open = openQuestions(plan, CLEAR_LETTER_DAY);
  plan.steering.decisions = Object.entries(CALLED).flatMap(([name, begins]) =>
    open
      .filter(({ question }) => question.startsWith(begins))
      .map((row) => ({ ...row, date: days[name as keyof typeof days] })),
  );
  const found = openQuestions(plan, CLEAR_LETTER_DAY).map(({ question }) => question);
  expect(found).toHaveLength(3);
  expect(
    first.map((name) => found.findIndex((one) => one.startsWith(CALLED[name as keyof typeof CALLED]))),
  ).toEqual(first.map((_, at) => at));
});
