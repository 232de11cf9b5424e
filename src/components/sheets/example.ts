import secondLook from '../../../content/examples/second-look.json';
import { forecastsOf } from '../../plan/documents/forecasts.ts';
import { type Parts, partsOf } from '../../plan/documents/parts.ts';
import { checkPlan } from '../../plan/document/read.ts';
import { reportPlan } from '../../plan/documents/report.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { loadWordings } from './wordings.ts';

/** The worked example, checked as any imported file is: one that is not a whole plan stops the build. */
export function examplePlan(): Plan {
  const read = checkPlan(secondLook);
  if (read.kind === 'refused') throw new Error(`content/examples/second-look.json: ${read.why}`);
  return read.plan;
}

/** The day on which the example is told, so that nothing in it turns overdue with the reader's calendar. */
export function exampleDay(): string {
  return examplePlan().changed.slice(0, 10);
}

/** The example's plan in parts: what stands before the first worksheet, and the blocks of each worksheet. */
export async function exampleParts(): Promise<Parts> {
  const plan = examplePlan();
  const blocks = reportPlan(plan, forecastsOf(plan), await loadWordings(), exampleDay());
  const { opening, sheets } = partsOf(blocks);
  // The page of a worksheet has the heading for its title.
  for (const [sheet, [, ...rest]] of sheets) sheets.set(sheet, rest);
  return { opening, sheets };
}
