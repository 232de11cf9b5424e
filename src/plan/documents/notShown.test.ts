import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { lastResults, notShownIn, notShownTold, shownAfter } from './notShown.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { openQuestions } from './questions.ts';
import { reviewsTold } from './reviewDays.ts';
import { milestoneAheadOf, reviewsAhead } from './reviews.ts';

const restsIn = (plan: Plan, today: string) =>
  notShownIn(plan, reviewsAhead(plan, counted(plan), WORDINGS, today), today);
const told = (plan: Plan, today: string) => {
  const restsOf = restsIn(plan, today);
  return openQuestions(plan, today).map((one) => show(notShownTold(restsOf(one))));
};
const ahead = (plan: Plan, today: string) =>
  show(reviewsTold(milestoneAheadOf(plan, reviewsAhead(plan, counted(plan), WORDINGS, today), today), today));

it('the question for the money rests on all that is open: what is shown only after it, and what by its day', () => {
  const [money, screen] = told(clearLetterPlan(), CLEAR_LETTER_DAY);
  expect(money).toMatch(
    /^Only after this decision: “Do handlers catch a wrong letter\?” \(MR-11, Marit Sole, by 30 Sep 2026\); the milestone \(Marit Sole, 30 Oct 2026\); Model-risk validation \(Ada Rourke, by 9 Oct 2026, forecast \d+ Nov 2026\); Security review \(Mina Castell, by 4 Dec 2026, forecast \d+ Dec 2026\)\.$/,
  );
  expect(screen).toBe('');
});

it('another question rests on what tells of the same thing', () => {
  const [, contract] = told(examplePlan(), TODAY);
  expect(contract).toBe(
    'By its day: “What evidence does the contract oblige Ostrel Analytics to give us?” (MR-28, Ines Calloway, by 8 Dec 2026).',
  );
});

it('what is shown is named no more', () => {
  const plan = clearLetterPlan();
  plan.gate.questions = plan.gate.questions.map((row) =>
    row.theirs === 'blocking' ? { ...row, answer: 'Yes', date: '2026-09-17' } : row,
  );
  for (const slice of plan.lead.slices) slice.doneOn = '2026-09-17';
  for (const gate of plan.gate.gates) gate.opened = '2026-09-17';
  plan.milestone.date = '';
  expect(told(plan, CLEAR_LETTER_DAY)[0]).toBe('');
});

it('in a line it names what is shown only after, each in a few words before its reference', () => {
  const plan = examplePlan();
  const [money] = openQuestions(plan, TODAY);
  expect(money && show(shownAfter(restsIn(plan, TODAY)(money), TODAY))).toMatch(
    /^“At which values of which…” \(MR-19, 11 Dec 2026\); “How would a change in the mix of…” \(MR-21, 11 Dec 2026\); “Does a second run of the…” \(MR-09b, 15 Jan 2027\); Model-risk validation \(\d+ Mar 2027\)/,
  );
});

describe('what a question last came to at a number that its gate opens at', () => {
  const results = (plan: Plan, today: string) => {
    const restsOf = restsIn(plan, today);
    return openQuestions(plan, today).map((one) =>
      lastResults(restsOf(one)).map(({ result, opens }) => [result, opens]),
    );
  };
  const told = [
    'Not met on 2 September: thirteen of twenty caught',
    'She signs with conditions, once eighteen wrong drafts of twenty are caught',
  ];
  const changed = (change: (plan: Plan) => void) => {
    const plan = clearLetterPlan();
    change(plan);
    return results(plan, CLEAR_LETTER_DAY);
  };
  const valid = ({ gate }: Plan) => gate.gates.filter(({ id }) => id === 'gate-validation');

  it('is told of the question that rests on it, and of none in a plan whose gates have opened', () => {
    expect(results(clearLetterPlan(), CLEAR_LETTER_DAY)).toEqual([[told], [], []]);
    expect(results(examplePlan(), TODAY).flat()).toEqual([]);
  });

  it('is told where it is due by the day of the decision too', () => {
    const early = changed((plan) => {
      for (const row of plan.gate.questions) if (row.reference === 'MR-11') row.date = '2026-09-22';
    });
    expect(early[0]).toEqual([told]);
  });

  it.each<[string, (plan: Plan) => void]>([
    ['the gate opens at no number', (plan) => setAll(valid(plan), { opens: 'She signs' })],
    ['the gate has opened', (plan) => setAll(valid(plan), { opened: '2026-09-10' })],
    ['no number is told of it', ({ gate }) => setAll(gate.questions, { state: 'With her' })],
  ])('is not told where %s', (_, change) => {
    expect(changed(change).flat()).toEqual([]);
  });
});

it('a milestone ahead of its own gate and reviews says so, and none once their holders have opened', () => {
  expect(ahead(clearLetterPlan(), CLEAR_LETTER_DAY)).toMatch(
    /^Model-risk validation \(Ada Rourke, by 9 Oct 2026, forecast \d+ Nov 2026\); Security review \(Mina Castell/,
  );
  expect(ahead(examplePlan(), TODAY)).toBe('');
  const shut = examplePlan();
  for (const gate of shut.gate.gates) gate.opened = '';
  expect(ahead(shut, TODAY)).toContain('Security review (Marek Dunne');
});

it('a gate that nobody reviews counts by its own day', () => {
  const plan = clearLetterPlan();
  plan.lead.slices = [];
  for (const answer of plan.triage.answers) if (answer.due === '2026-10-09') answer.due = '2026-11-09';
  expect(ahead(plan, CLEAR_LETTER_DAY)).toContain(
    'Model risk signs the validation of Clear Letter for water damage (Ada Rourke, by 9 Nov 2026)',
  );
});

function setAll<Row extends object>(rows: Row[], fields: Partial<Row>): void {
  for (const row of rows) Object.assign(row, fields);
}
