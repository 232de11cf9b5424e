import { expect, it } from 'vitest';
import type { Plan } from '../document/schema.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, examplePlan, TODAY } from './plans.fixture.ts';
import { figuresConfirmed, unconfirmed } from './whose.ts';

const promised = (plan: Plan, promise: string, who: string, kept: 'kept' | '') =>
  plan.steering.commitments.push({
    ...{ id: `p${plan.steering.commitments.length}`, function: who, promise },
    ...{ due: '2026-11-02', kept, doneOn: kept ? '2026-11-02' : '' },
  });

it('counts the figures that nobody has confirmed', () => {
  expect(figuresConfirmed(examplePlan(), TODAY)).toBe(
    'None of 6 figures is confirmed in writing by whose it is',
  );
  expect(figuresConfirmed(clearLetterPlan(), CLEAR_LETTER_DAY)).toBe(
    'None of 6 figures is confirmed in writing by whose it is',
  );
});

it('counts as confirmed what whoever it is of has kept a promise on, by name or function, with the sum', () => {
  const plan = examplePlan();
  promised(plan, 'Confirms £290,000 a year of agency work', 'Beth Okafor', 'kept');
  expect(figuresConfirmed(plan, TODAY)).toBe('1 of 6 figures is confirmed in writing by whose it is');
  promised(plan, 'Confirms £130,000 a month for the team', 'Finance and procurement', 'kept');
  expect(figuresConfirmed(plan, TODAY)).toBe('2 of 6 figures are confirmed in writing by whose they are');
});

it('takes no promise that is still open, no other sum and nobody else for a word on it', () => {
  const plan = examplePlan();
  promised(plan, 'Confirms £290,000 a year of agency work', 'Beth Okafor', '');
  promised(plan, 'Confirms £291,000 a year of agency work', 'Beth Okafor', 'kept');
  promised(plan, 'Confirms £290,000 a year of agency work', 'Marek Dunne', 'kept');
  const [grant] = plan.lead.authorities;
  if (grant) Object.assign(grant, { by: 'Beth Okafor', may: 'Spend £290,000', written: 'yes' });
  expect(figuresConfirmed(plan, TODAY)).toContain('None of 6');
});

it('names the figures that nobody has confirmed, and none that nobody has typed', () => {
  const plan = examplePlan();
  expect(unconfirmed(plan, TODAY)).toHaveLength(6);
  promised(plan, 'Confirms £290,000 a year of agency work', 'Beth Okafor', 'kept');
  expect(unconfirmed(plan, TODAY).join('\n')).not.toContain('Agency investigators');
  expect(unconfirmed({ ...plan, benefits: { ...plan.benefits, benefits: [] } }, TODAY)).toHaveLength(2);
});
