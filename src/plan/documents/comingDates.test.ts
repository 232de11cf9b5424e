import { expect, it } from 'vitest';
import { comingDates } from './comingDates.ts';
import { examplePlan, TODAY } from './plans.fixture.ts';
import { blankPlan, type Plan } from '../document/schema.ts';

it('the worked example’s next days, the nearest first', () => {
  expect(comingDates(examplePlan(), TODAY).slice(0, 5)).toEqual([
    {
      date: '2026-11-24',
      what: 'IT integration: Puts Second Look live for Northern retail alerts in the release of 24 November',
    },
    { date: '2026-11-26', what: expect.stringMatching(/^To ask of the sponsor: One sentence/) },
    { date: '2026-12-01', what: 'Milestone' },
    { date: '2026-12-01', what: 'Day 90' },
    { date: '2026-12-01', what: 'Milestone is shown' },
  ]);
});

it('today is still to come, yesterday is not, and what is no date is nothing', () => {
  const plan = blankPlan('a');
  plan.steering.next = '2026-11-20';
  plan.milestone.date = '2026-11-19';
  plan.scope.committed = 'in spring';
  expect(comingDates(plan, '2026-11-20')).toEqual([{ date: '2026-11-20', what: 'Next steering committee' }]);
});

it('what has happened has no day to come: a promise kept, a question decided, a gate that opened', () => {
  const plan = examplePlan();
  const later = '2027-06-01';
  for (const row of plan.steering.commitments) Object.assign(row, { due: later, kept: 'kept' });
  for (const row of plan.steering.decisions) Object.assign(row, { date: later, decision: 'Yes' });
  for (const row of plan.triage.answers) row.due = later;
  const said = () => comingDates(plan, TODAY).filter(({ date }) => date === later);
  expect(said()).toEqual([]);
  for (const gate of plan.gate.gates) gate.opened = '';
  expect(said().map(({ what }) => what)).toEqual([
    'Ines Calloway: Model risk signs the validation report for Second Look.',
    'Ines Calloway: Security signs off the penetration test of the scoring service.',
  ]);
});

it('a contract has its last day for notice before its renewal', () => {
  const { stalled } = examplePlan();
  const plan: Plan = { ...blankPlan('a'), stalled: { ...stalled, stale: [] } };
  expect(comingDates(plan, TODAY)).toEqual([
    { date: '2026-12-31', what: 'Last day for notice: Ostrel Analytics, scoring service' },
    { date: '2027-03-31', what: 'Contract renews: Ostrel Analytics, scoring service' },
  ]);
});

it('what has a day and no words is named by what it is', () => {
  const plan = blankPlan('a');
  plan.steering.commitments = [{ id: 'c', function: '', promise: ' ', due: '2026-12-01', kept: '' }];
  plan.lead.slices = [{ id: 's', slice: '', owner: 'Owen', date: '2026-12-02' }];
  expect(comingDates(plan, TODAY).map(({ what }) => what)).toEqual(['A commitment', 'Owen']);
});

it('a blank plan knows of no day', () => {
  expect(comingDates(blankPlan('a'), TODAY)).toEqual([]);
});
