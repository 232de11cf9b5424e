import { expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { isSameStory } from '../../sheets/sponsor/ruled.ts';
import type { Plan } from '../document/schema.ts';
import { inPerson } from '../people/seats.ts';
import { clearLetterPlan, examplePlan } from './plans.fixture.ts';
import { milestoneStands, pressing } from './pressing.ts';
import { typedDay, withPastDay } from './typedDays.ts';

const said = (plan: Plan, today: string) => pressing(plan, today).map(show);

it('begins with a notice that is due within days, until somebody has decided it', () => {
  const plan = clearLetterPlan();
  const [first] = said(plan, '2026-11-29');
  expect(first).toBe('Notice is due tomorrow, 30 Nov 2026: Tallowgate, drafting service, £48,000.');
  expect(said(plan, '2026-11-15')[0]).not.toMatch(/^Notice/);
  expect(said(plan, '2026-12-01')[0]).not.toMatch(/^Notice/);
  for (const row of plan.steering.decisions) Object.assign(row, { decision: 'Notice', date: '2026-11-20' });
  expect(said(plan, '2026-11-29').join()).not.toContain('Notice');
});

it('counts what is to be decided and past its day, and asks for a meeting whose day has passed', () => {
  const all = said(clearLetterPlan(), '2026-10-01');
  expect(all).toContain('2 of 3 decisions asked are late, the first by 2 days.');
  expect(all).toContain('The next meeting has to be set: its day was 29 Sep 2026 (2 days ago).');
  expect(said(clearLetterPlan(), '2026-09-18')).toEqual([]);
});

it('doubts a milestone that comes near while something due before it is late, with whoever owes that by name', () => {
  const all = said(examplePlan(), '2026-11-29');
  expect(all).toEqual([
    'The milestone is due in 2 days, and in doubt, because Owen Tighe (IT integration) owes “Puts Second Look live for Northern retail alerts in the release of 24 November”, 5 days late.',
  ]);
  expect(milestoneStands(examplePlan(), '2026-11-24')).toBeUndefined();
});

it('asks how a milestone went until a meeting was held since', () => {
  const plan = examplePlan();
  expect(milestoneStands(plan, '2026-12-10')).toEqual({ kind: 'untold', date: '2026-12-01' });
  plan.steering.meetings = [{ id: 'm', date: '2026-12-08', present: [], sponsor: true, outcome: 'Met' }];
  expect(milestoneStands(plan, '2026-12-10')).toBeUndefined();
});

it('knows the same story in other words, and no two that share a word', () => {
  const promise = 'Every draft, and what the handler changed, is kept for two years';
  expect(isSameStory(promise, 'Draft, change, handler and version kept for two years')).toBe(true);
  expect(isSameStory(promise, 'Who reads the log of changes')).toBe(false);
});

it('names whoever speaks for a function, and those who grant something in it where nobody sits', () => {
  const named = inPerson(clearLetterPlan());
  expect(['Security', 'IT operations', 'Post room', 'Mina Castell'].map(named)).toEqual([
    ...['Mina Castell (Security)', 'Rufus Brandvold (IT operations)', 'Post room', 'Mina Castell'],
  ]);
});

it('says of a day in somebody’s own words that it is past, and leaves the words', () => {
  const plan = clearLetterPlan();
  const { consequence } = plan.milestone;
  expect(typedDay(consequence, plan)).toBe('2026-11-06');
  expect(withPastDay(consequence, plan, '2026-11-29')).toBe(`${consequence} [6 Nov 2026 (23 days ago)]`);
  expect(withPastDay(consequence, plan, '2026-11-06')).toBe(consequence);
});
