import { expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { askedIn } from './asked.ts';
import { openStanding } from './openStanding.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan } from './plans.fixture.ts';

const standing = (plan: Plan, reference: string, contract: string[] = []) =>
  askedIn(plan, CLEAR_LETTER_DAY)
    .filter((row) => row.reference === reference)
    .flatMap((row) => {
      const { last, waits } = openStanding(plan, () => contract, CLEAR_LETTER_DAY)(row);
      return [show(last), ...waits.map(show)];
    });

it('says of an open question its last result, and the decision that it waits for', () => {
  expect(standing(clearLetterPlan(), 'MR-11')).toEqual([
    expect.stringMatching(/^Not met on 2 September.*, 2 Sep 2026, Ada Rourke’s note/),
    'a decision due 29 Sep 2026, by its words: “Does the screen refuse to send a letter that differs from the claims system?”',
  ]);
});

it('waits once for what a contract waits for, which names its decision', () => {
  expect(standing(clearLetterPlan(), 'MR-11', ['the contract'])).toEqual([
    expect.any(String),
    'the contract',
  ]);
});

it('waits for nothing once that is decided', () => {
  const plan = clearLetterPlan();
  for (const row of plan.steering.decisions)
    if (row.id === 'd-screen') Object.assign(row, { decision: 'Refuse', date: CLEAR_LETTER_DAY });
  expect(standing(plan, 'MR-11')).toHaveLength(1);
});

it('says nothing of what settles a question that they did not say blocks', () => {
  const plan = clearLetterPlan();
  for (const row of plan.gate.questions)
    if (row.reference === 'MR-11')
      Object.assign(row, {
        theirs: 'later',
        state: '',
        evidence: 'whether a letter that differs is refused',
      });
  plan.governance.inputs = [];
  expect(standing(plan, 'MR-11')).toEqual(['']);
});
