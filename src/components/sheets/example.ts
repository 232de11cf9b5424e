import secondLook from '../../../content/examples/second-look.json';
import { forecastsOf } from '../../plan/forecasts.ts';
import { readPlan } from '../../plan/read.ts';
import { reportPlan } from '../../plan/report.ts';
import type { Plan } from '../../plan/schema.ts';
import type { Block } from '../../report/blocks.ts';
import { loadWordings } from './wordings.ts';

/** The worked example, checked as any imported file is: one that is not a whole plan stops the build. */
export function examplePlan(): Plan {
  const read = readPlan(JSON.stringify(secondLook));
  if (read.kind === 'refused') throw new Error(`content/examples/second-look.json: ${read.why}`);
  return read.plan;
}

/** The day on which the example is told, so that nothing in it turns overdue with the reader's calendar. */
export function exampleDay(): string {
  return examplePlan().changed.slice(0, 10);
}

/** The example's plan in parts: what stands before the first worksheet, and the blocks of each worksheet. */
export async function exampleParts(): Promise<{ opening: Block[]; sheets: Map<string, Block[]> }> {
  const plan = examplePlan();
  const blocks = reportPlan(plan, forecastsOf(plan), await loadWordings(), exampleDay());
  const opening: Block[] = [];
  const sheets = new Map<string, Block[]>();
  let part = opening;
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) {
      part = [];
      sheets.set(block.id ?? block.text, part);
    } else {
      part.push(block);
    }
  }
  return { opening, sheets };
}
