import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { committedTo } from './committed.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY } from './plans.fixture.ts';

const said = (plan: Plan, today = TODAY) => show(committedTo(plan, counted(plan), today));

describe('what a yes takes', () => {
  it('is the sum to sign, how far it reaches, what contracts take, and the team that stays', () => {
    expect(said(examplePlan())).toMatch(
      /^£427,800, enough about \d times in 10, else more is asked for \(with a reserve, £5\d\d,000: 4 in 5\)\. £96,000 to Ostrel Analytics on top\. £875,000 in its place if nobody leaves until 30 Jun 2027\.$/,
    );
    expect(said(clearLetterPlan(), CLEAR_LETTER_DAY)).toMatch(
      /^£210,000, .* £48,000 to Tallowgate on top\. £214,000 in its place if nobody leaves until 12 Jan 2027\.$/,
    );
  });

  it('is of the course that is recommended, and of stopping no contract and no team', () => {
    const plan = examplePlan();
    const question = plan.steering.decisions.find(({ id }) => id === 'money-to-march');
    if (question) question.recommended = 'Stop at Northern';
    expect(said(plan)).toBe('£80,000.');
    if (question) question.recommended = 'One more region';
    expect(said(plan)).toBe(
      '£180,000. £96,000 to Ostrel Analytics on top. £486,000 in its place if nobody leaves until 31 Mar 2027.',
    );
  });

  it('is nothing where what is recommended is no course', () => {
    const plan = examplePlan();
    plan.benefits.asFinish = '';
    expect(said(plan)).toBe('');
  });
});
