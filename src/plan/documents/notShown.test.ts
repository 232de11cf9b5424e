import { expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { notShownTold, shownAfter } from './notShown.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { openQuestions } from './questions.ts';
import { reviewsTold } from './reviewDays.ts';
import { milestoneAheadOf, reviewsAhead } from './reviews.ts';

const told = (plan: Plan, today: string) => {
  const reviews = reviewsAhead(plan, counted(plan), WORDINGS, today);
  return openQuestions(plan, today).map((one) => show(notShownTold(one, plan, reviews, today)));
};
const ahead = (plan: Plan, today: string) =>
  show(reviewsTold(milestoneAheadOf(plan, reviewsAhead(plan, counted(plan), WORDINGS, today), today), today));

it('the question for the money rests on all that is open: what is shown only after it, and what by its day', () => {
  const [money, screen] = told(clearLetterPlan(), CLEAR_LETTER_DAY);
  expect(money).toMatch(
    /^Only after this decision: MR-11, “Do handlers catch a wrong letter\?” \(Marit Sole, by 30 Sep 2026\); the milestone \(Marit Sole, 30 Oct 2026\); Model-risk validation \(Ada Rourke, by 9 Oct 2026, forecast \d+ Nov 2026\); Security review \(Mina Castell, by 4 Dec 2026, forecast \d+ Dec 2026\)\.$/,
  );
  expect(screen).toBe('');
});

it('another question rests on what tells of the same thing', () => {
  const [, contract] = told(examplePlan(), TODAY);
  expect(contract).toBe(
    'By its day: MR-28, “What evidence does the contract oblige Ostrel Analytics to give us?” (Ines Calloway, by 8 Dec 2026).',
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

it('in a line it names what is shown only after, day by day', () => {
  const plan = examplePlan();
  const [money] = openQuestions(plan, TODAY);
  const reviews = reviewsAhead(plan, counted(plan), WORDINGS, TODAY);
  expect(money && show(shownAfter(money, plan, reviews, TODAY))).toMatch(
    /^MR-19 and MR-21 \(11 Dec 2026\); MR-09b \(15 Jan 2027\); Model-risk validation \(\d+ Mar 2027\)/,
  );
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
