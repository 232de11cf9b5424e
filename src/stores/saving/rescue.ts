import { readPlan } from '../../plan/document/read.ts';
import type { Plan } from '../../plan/document/schema.ts';
import type { Snapshot } from '../../storage/database.ts';
import { snapshotsOf } from '../../storage/earlier.ts';

/** The latest earlier state of a program that can be read, if one was kept. */
export async function latestGood(program: string): Promise<{ snapshot: Snapshot; plan: Plan } | undefined> {
  for (const snapshot of (await snapshotsOf(program)).reverse()) {
    const read = readPlan(snapshot.text);
    if (read.kind === 'plan') return { snapshot, plan: read.plan };
  }
  return undefined;
}
