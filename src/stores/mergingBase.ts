import { commonBase } from '../plan/mergeBase.ts';
import { readPlan } from '../plan/read.ts';
import type { Plan } from '../plan/schema.ts';
import { snapshotsOf } from '../storage/earlier.ts';

/** The latest state that a program and a file both come from; undefined where none is known here. */
export async function findBase(program: string, theirs: Plan): Promise<Plan | undefined> {
  const handed = (await snapshotsOf(program)).filter(({ why }) => why.kind === 'shared').reverse();
  const states = handed.flatMap(({ text }) => {
    const read = readPlan(text);
    return read.kind === 'plan' ? read.plan : [];
  });
  return commonBase(theirs, states);
}
