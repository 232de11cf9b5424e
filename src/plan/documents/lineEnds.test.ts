import { expect, it } from 'vitest';
import { isIsoDate } from '../../language/dates.ts';
import type { Plan } from '../document/schema.ts';
import { lineEnds } from './lineEnds.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

const EXAMPLE = examplePlan();
const COUNTED = counted(EXAMPLE);
const ends = (change: (plan: Plan) => void = () => undefined, today = TODAY) => {
  const plan = examplePlan();
  change(plan);
  const found = lineEnds(plan, COUNTED, WORDINGS, today);
  return new Map(plan.lead.slices.map(({ slice, id }) => [slice, found.get(`lead-${id}-date`)]));
};

it('has the day that the forecast has for a line of work, at even odds', () => {
  expect(ends().get('Training')).toMatch(/^2027-05-/);
  expect([...ends().values()].filter((day) => day !== undefined && isIsoDate(day)).length).toBeGreaterThan(3);
});

it.each<[string, Parameters<typeof ends>]>([
  ['the forecast is the very day', [(plan) => training(plan, { date: ends().get('Training') ?? '' })]],
  ['it is done', [(plan) => training(plan, { doneOn: TODAY })]],
  ['nobody gave a day', [(plan) => training(plan, { date: '' })]],
  ['no line of work is called so', [(plan) => training(plan, { slice: 'A course' })]],
  ['the forecast had it end before today', [undefined, '2027-06-30']],
])('has none where %s', (_, given) => {
  expect(ends(...given).get('Training')).toBeUndefined();
});

function training({ lead }: Plan, fields: Partial<Plan['lead']['slices'][number]>): void {
  for (const row of lead.slices) if (row.slice === 'Training') Object.assign(row, fields);
}
