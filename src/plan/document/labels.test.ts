import { expect, it } from 'vitest';
import { counted, examplePlan, TODAY, WORDINGS } from '../documents/plans.fixture.ts';
import { labelsOnly } from './labels.ts';
import { reportPlan } from '../documents/report.ts';

it('a plan reads the same without hints and examples, and its words weigh much less', () => {
  const plan = examplePlan();
  const forecasts = counted(plan);
  const short = labelsOnly(WORDINGS);
  expect(reportPlan(plan, forecasts, short, TODAY)).toEqual(reportPlan(plan, forecasts, WORDINGS, TODAY));
  expect(JSON.stringify(short)).not.toMatch(/"(hint|example)"/);
  expect(JSON.stringify(short).length).toBeLessThan(0.7 * JSON.stringify(WORDINGS).length);
});
