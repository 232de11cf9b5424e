import { expect, it } from 'vitest';
import type { Plan } from '../document/schema.ts';
import { lineDatesIn } from './lineDates.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

const COUNTED = counted(examplePlan());
/** A line of work beside its owner’s day, after a change to the plan that no forecast knows of. */
const line = (name: string, change: (plan: Plan) => void = () => undefined, today = TODAY) => {
  const plan = examplePlan();
  change(plan);
  return lineDatesIn(plan, COUNTED, WORDINGS, today).find((one) => one.name === name);
};
const dated = (date: string) => (plan: Plan) => {
  for (const row of plan.lead.slices) if (row.slice === 'Training') row.date = date;
};

it.each([
  ['more than a fortnight before the forecast', '2027-03-19', 'unlikely'],
  ['some days before it', '2027-05-01', 'tight'],
  ['before what holds four times in five', '2027-05-20', 'tight'],
  ['after that', '2027-06-30', 'fits'],
])('a day %s, %s, is: %s', (_, date, holds) => {
  expect(line('Training', dated(date))?.holds).toBe(holds);
});

it('a line that the forecast had end before today, and that is not done, is to be counted again', () => {
  expect(line('Model')?.holds).toBe('past');
  const done = (plan: Plan) => {
    for (const row of plan.lead.slices) if (row.slice === 'Model') row.doneOn = TODAY;
  };
  expect(line('Model', done)).toBeUndefined();
});

it.each<[string, string, (plan: Plan) => void, object]>([
  [
    'the last day of what it follows',
    'Security review',
    () => undefined,
    { kind: 'line', name: 'Integration' },
  ],
  [
    'the start that is set for validation',
    'Model-risk validation',
    () => undefined,
    { kind: 'start', day: '2027-01-04' },
  ],
  [
    'what it follows, where no start is set',
    'Model-risk validation',
    (plan) => Object.assign(plan.governance, { validationStarts: '' }),
    { kind: 'line', name: 'Model' },
  ],
  [
    'where the forecast counts from, where it follows nothing',
    'Integration',
    () => undefined,
    { kind: 'count', day: '2026-10-05' },
  ],
])('what a day leaves is counted from %s', (_, name, change, after) => {
  expect(line(name, change)?.leaves?.after).toEqual(after);
});

it('leaves working weeks by halves, and none before what it follows', () => {
  expect(line('Security review')?.leaves?.weeks).toBe(2);
  expect(line('Training')?.leaves?.weeks).toBe(0);
});

it('takes waiting and work, and no waiting from a start that is set', () => {
  expect(line('Security review')?.takes?.wait).toBeGreaterThan(3);
  expect(line('Model-risk validation')?.takes?.wait).toBe(0);
});

it('has the lines that follow it, without those that are done', () => {
  expect(line('Integration')?.followers).toEqual(['Security review', 'Training', 'Operational readiness']);
  const done = (plan: Plan) => {
    for (const row of plan.lead.slices) if (row.slice === 'Training') row.doneOn = TODAY;
  };
  expect(line('Integration', done)?.followers).toEqual(['Security review', 'Operational readiness']);
});
