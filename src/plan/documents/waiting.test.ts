import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { agendaOf } from './agenda.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, examplePlan, TODAY } from './plans.fixture.ts';
import { openQuestions } from './questions.ts';
import { waitingFor } from './waiting.ts';

const waits = (plan: Plan, today: string) =>
  openQuestions(plan, today).map((one) => waitingFor(plan, today)(one).map(({ called }) => called));
const decidedIn = (plan: Plan, today: string) =>
  agendaOf(plan, today).items.flatMap(({ what }) => /^To decide: (.*)/.exec(show(what))?.[1] ?? []);

describe('what reviewers asked and waits for a decision', () => {
  it('is what is answered in part, and what is settled by what cannot come before it', () => {
    expect(waits(clearLetterPlan(), CLEAR_LETTER_DAY)).toEqual([[], ['MR-11'], ['MR-07']]);
    expect(waits(examplePlan(), TODAY).flat()).toEqual([]);
  });

  it('is nothing once that is answered', () => {
    const plan = clearLetterPlan();
    for (const row of plan.gate.questions)
      Object.assign(row, { answer: 'Done.', state: '', date: '2026-09-10' });
    expect(waits(plan, CLEAR_LETTER_DAY).flat()).toEqual([]);
  });
});

describe('the agenda', () => {
  it('has the decision that a proof waits for before the one that rests on that proof, each by its number', () => {
    const [first, second] = decidedIn(clearLetterPlan(), CLEAR_LETTER_DAY);
    expect(first).toMatch(/^2\. .* MR-11 waits for it\.$/);
    expect(second).toMatch(/^1\. .* A yes is one on condition: the pack has what comes only after it\.$/);
  });

  it('keeps to the numbers where nothing waits', () => {
    expect(decidedIn(examplePlan(), TODAY).map((one) => one[0])).toEqual(['1', '2']);
  });
});
