import { expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { reviewsAhead } from './reviews.ts';
import { goLiveAgrees, goLiveUnsaid, twoThings } from './twoThings.ts';

const said = (plan: Plan, today: string) =>
  twoThings(plan, reviewsAhead(plan, counted(plan), WORDINGS, today), today).map((block) =>
    block.kind === 'text' ? show(block.text) : '',
  );

it('a gate and a review that are called alike are told apart, with what the charter says of going live', () => {
  expect(said(examplePlan(), TODAY)).toEqual([
    expect.stringMatching(
      /^Model-risk validation of all the work is another thing than the gate “Model risk signs the validation report for Second Look”, opened on 29 Sep 2026\. The lead may not “go live without the agreement of model risk, security and financial-crime compliance”; which of the two that means, nobody has said; Dr Priya Raman is asked\.$/,
    ),
  ]);
});

it('where no field says it, that nobody has said whether the work may go live first', () => {
  const nobody = [
    expect.stringMatching(
      /shut\. Whether all of it may go live before that review, nobody has said; Ada Rourke is asked\.$/,
    ),
  ];
  expect(said(clearLetterPlan(), CLEAR_LETTER_DAY)).toEqual(nobody);
  const unprinted = examplePlan();
  unprinted.parts = { 'committee/lead': false };
  expect(said(unprinted, TODAY).join()).not.toContain('The lead may not');
});

it('nothing is said where no gate and no review are called alike', () => {
  const plan = clearLetterPlan();
  for (const gate of plan.gate.gates) gate.whose = 'Somebody else';
  expect(said(plan, CLEAR_LETTER_DAY)).toEqual([]);
});

it('nobody is asked once the charter says it of that review', () => {
  const plan = examplePlan();
  plan.lead.limits = 'Go live before the model-risk validation of all the work';
  expect(said(plan, TODAY).join()).toMatch(
    /The lead may not “Go live before the model-risk validation of all the work”\.$/,
  );
  const reviews = reviewsAhead(plan, counted(plan), WORDINGS, TODAY);
  expect(goLiveUnsaid(plan, reviews)).toEqual([]);
  expect(goLiveUnsaid(examplePlan(), reviews)).toHaveLength(1);
});

it('whoever else must agree is asked where the charter lets nothing go live without their function', () => {
  const asked = (plan: Plan) =>
    goLiveAgrees(plan, reviewsAhead(plan, counted(plan), WORDINGS, TODAY)).map(({ name }) => name);
  expect(asked(examplePlan())).toEqual(['Lucía Ferrant']);
  const silent = examplePlan();
  silent.lead.limits = 'Accept a risk on anyone’s behalf';
  expect(asked(silent)).toEqual([]);
  const heard = examplePlan();
  for (const member of heard.steering.members) member.right = 'consulted';
  expect(asked(heard)).toEqual([]);
});
