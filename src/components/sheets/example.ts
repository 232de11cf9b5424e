import secondLook from '../../../content/examples/second-look.json';
import { readPlan } from '../../plan/read.ts';
import type { Plan } from '../../plan/schema.ts';

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
