import { programName } from '../../sheets/program.ts';
import { saysSame } from '../merging/changes.ts';
import { merge } from '../merging/merge.ts';
import { readPlan } from '../document/read.ts';
import type { Plan } from '../document/schema.ts';

/**
 * How a file stands to the program it is kept in step with. `same`: it says what the program says. `behind`:
 * it can be written, since the program has all it says. `changed`: it holds what somebody else wrote, and writing it
 * would lose that. `other`: it holds another program. `unreadable`: it holds no plan.
 */
export type FileStanding =
  | { kind: 'same' }
  | { kind: 'behind' }
  | { kind: 'changed'; theirs: Plan }
  | { kind: 'other'; name: string }
  | { kind: 'unreadable'; why: string };

/**
 * Says so from the program, what the file says now, what it said when it was last written or taken up, and what was
 * merged into the program since. What the file says decides: anybody can have changed it under the stamp it has.
 */
export function fileStanding(mine: Plan, text: string, written: string, taken = ''): FileStanding {
  if (text.trim() === '') return { kind: 'behind' };
  const file = readPlan(text);
  if (file.kind === 'refused') return { kind: 'unreadable', why: file.why };
  const theirs = file.plan;
  if (theirs.id !== mine.id && theirs.id !== idIn(written))
    return { kind: 'other', name: programName(theirs.program) };
  if (saysSame(theirs, mine)) return { kind: 'same' };
  const brings = text !== written && !hasAll(mine, theirs, written) && !isMerged(mine, theirs, taken);
  return brings ? { kind: 'changed', theirs } : { kind: 'behind' };
}

/**
 * The id that a file has for the program in it. Where that was taken when the file was opened here, the program has
 * another; the file keeps its own, by which others who use it know it.
 */
export function idIn(text: string): string | undefined {
  const read = readPlan(text);
  return read.kind === 'plan' ? read.plan.id : undefined;
}

/** Whether the program has all that the file says: what somebody else has changed in it brings nothing. */
function hasAll(mine: Plan, theirs: Plan, written: string): boolean {
  const base = readPlan(written);
  if (base.kind === 'refused') return false;
  const { plan, conflicts } = merge(base.plan, mine, theirs);
  return conflicts.length === 0 && saysSame(plan, mine);
}

/** Whether what the file says was merged, so that the program knows it although it may have kept its own word. */
function isMerged(mine: Plan, theirs: Plan, taken: string): boolean {
  const merged = readPlan(taken);
  // The stamp goes where a merge is undone.
  return merged.kind === 'plan' && mine.shared.includes(merged.plan.saved) && saysSame(merged.plan, theirs);
}
