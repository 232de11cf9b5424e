import { programName } from '../method/program.ts';
import { changesBetween } from './changes.ts';
import { merge } from './merge.ts';
import { readPlan } from './read.ts';
import type { Plan } from './schema.ts';

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

/** Says so from the program, what the file says now, and what it said when it was last written or taken up. */
export function fileStanding(mine: Plan, text: string, written: string): FileStanding {
  if (text.trim() === '') return { kind: 'behind' };
  const file = readPlan(text);
  if (file.kind === 'refused') return { kind: 'unreadable', why: file.why };
  const theirs = file.plan;
  if (theirs.id !== mine.id) return { kind: 'other', name: programName(theirs.program) };
  if (saysSame(theirs, mine)) return { kind: 'same' };
  const taken = text === written || isTakenUp(mine, theirs, written);
  return taken ? { kind: 'behind' } : { kind: 'changed', theirs };
}

/**
 * Whether the program has all that the file says: it was merged, so that the program knows the stamp under which
 * somebody else wrote the file; or it brings nothing.
 */
function isTakenUp(mine: Plan, theirs: Plan, written: string): boolean {
  const base = readPlan(written);
  const known = base.kind === 'plan' ? base.plan.saved : '';
  if (theirs.saved !== '' && theirs.saved !== known && mine.shared.includes(theirs.saved)) return true;
  if (base.kind === 'refused') return false;
  const { plan, conflicts } = merge(base.plan, mine, theirs);
  return conflicts.length === 0 && saysSame(plan, mine);
}

function saysSame(one: Plan, other: Plan): boolean {
  return changesBetween(one, other).length === 0;
}
