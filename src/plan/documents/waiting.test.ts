import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { agendaOf } from './agenda.ts';
import { conditionsOf } from './conditionsOfYes.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { openQuestions } from './questions.ts';
import { waitingFor } from './waiting.ts';

const waits = (plan: Plan, today: string) =>
  openQuestions(plan, today).map((one) => waitingFor(plan, today)(one).map(({ called }) => called));
const decidedIn = (plan: Plan, today: string) =>
  agendaOf(plan, today).items.flatMap(({ what }) => /^To decide: (.*)/.exec(show(what))?.[1] ?? []);

describe('what reviewers asked and waits for a decision', () => {
  it('is what is answered in part, and what is settled by what cannot come before it', () => {
    expect(waits(clearLetterPlan(), CLEAR_LETTER_DAY)).toEqual([[], ['MR-11'], ['MR-07']]);
    // A contract that a proof names is decided no sooner than that is due.
    expect(waits(examplePlan(), TODAY)).toEqual([[], ['MR-28']]);
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

  it('keeps to the numbers where nothing waits, and where a yes to the money rules out what may be chosen', () => {
    expect(decidedIn(examplePlan(), TODAY).map((one) => one[0])).toEqual(['1', '2']);
    const plan = clearLetterPlan();
    for (const row of plan.gate.questions) Object.assign(row, { place: '', evidence: '' });
    expect(decidedIn(plan, CLEAR_LETTER_DAY).map((one) => one[0])).toEqual(['1', '2']);
    // What waits for no contract that stopping spares comes first.
    const free = examplePlan();
    for (const row of free.stalled.vendors) row.spared = '';
    expect(decidedIn(free, TODAY).map((one) => one[0])).toEqual(['2', '1']);
  });
});

describe('a proof that waits for a decision of the same sitting, which may rest on it', () => {
  const plan = examplePlan();
  const items = agendaOf(plan, TODAY).items.map(({ what }) => show(what));

  it('is said on the agenda with that decision, and its own item comes after it', () => {
    const at = items.findIndex((item) => item.startsWith('To decide: 2. '));
    expect(items[at]).toContain('MR-28 waits for it');
    expect(items[at + 1]).toMatch(
      /^Condition of a gate, due 8 Dec 2026: MR-28, .* By what is decided on question 2$/,
    );
    expect(items.filter((item) => item.startsWith('Condition of a gate'))).toHaveLength(1);
  });

  it('is a condition of each question that rests on it, once', () => {
    const rows = conditionsOf(plan, counted(plan), WORDINGS, TODAY)
      .map(({ questions, condition, who }) => [questions, show(condition), who])
      .filter(([, what]) => String(what).includes('MR-28'));
    expect(rows).toEqual([
      [
        [1, 2],
        'An answer to “What evidence does the contract oblige Ostrel Analytics to give us?” (MR-28), once question 2 is decided',
        'Ines Calloway',
      ],
    ]);
  });

  it('waits for none that was decided before it is due, nor for one about another contract', () => {
    for (const change of [
      { date: '2026-12-07' },
      { question: 'Is the freeze kept?', options: '', recommended: '' },
    ]) {
      const other = examplePlan();
      Object.assign(other.steering.decisions.at(-1) ?? {}, change);
      expect(waits(other, TODAY).flat()).toEqual([]);
    }
  });
});
