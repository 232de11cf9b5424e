import { expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, examplePlan, TODAY } from './plans.fixture.ts';
import { reasonInShort, reasonTold } from './reasonTold.ts';

const told = (plan: Plan, today: string, because = plan.benefits.because) =>
  show(reasonTold(because, plan, today));

it('a reason that rests on what a reviewer asked and nobody has shown says so, by the reference and how that stands', () => {
  const plan = clearLetterPlan();
  expect(told(plan, CLEAR_LETTER_DAY)).toBe(
    `${plan.benefits.because} The plan does not bear this out: MR-11 (No answer yet; last result “Not met on 2 September: thirteen of twenty caught”; waits for question 2, undecided).`,
  );
  expect(reasonInShort(plan.benefits.because, plan, CLEAR_LETTER_DAY)).toMatch(
    / measured\. The plan does not bear this out: “Do handlers catch a wrong letter\?” \(MR-11\) is open, waiting for question 2\.$/,
  );
  for (const text of ['MR-07 is settled.', 'Handlers catch a wrong letter.'])
    expect(told(plan, CLEAR_LETTER_DAY, text)).toMatch(
      / The plan does not bear this out: MR-(?:07 \(Answered in part; waits|11 \(No answer yet; last result).*\)\.$/,
    );
});

it('stands alone once that is answered, or where it rests on no question', () => {
  const plan = clearLetterPlan();
  for (const row of plan.gate.questions)
    if (row.reference === 'MR-11')
      Object.assign(row, { answer: 'Nineteen of twenty.', date: CLEAR_LETTER_DAY });
  // Whoever asked said last that it is not met.
  expect(told(plan, CLEAR_LETTER_DAY)).toContain('The plan does not bear this out: MR-11');
  for (const row of plan.gate.questions)
    if (row.reference === 'MR-11') Object.assign(row, { state: 'Met', stateOn: CLEAR_LETTER_DAY });
  expect(told(plan, CLEAR_LETTER_DAY)).toBe(plan.benefits.because);
  expect(told(plan, CLEAR_LETTER_DAY, 'It is cheap.')).toBe('It is cheap.');
  expect(told(plan, CLEAR_LETTER_DAY, '')).toBe('');
  expect(told(examplePlan(), TODAY)).toBe(examplePlan().benefits.because);
});
