import { atom } from 'nanostores';
import { type CopyReminder, copyReminder, QUIET_DAYS } from '../../plan/files/copyAge.ts';
import { isUntouched, type Plan } from '../../plan/document/schema.ts';
import { takeSnapshot } from '../history/keeping.ts';
import { dropOldest } from '../history/snapshotsCap.ts';
import { commit, type Kept, readKept } from '../../storage/database.ts';
import { now } from '../clock.ts';

const DAY = 86_400_000;

/** Counts what changed of copies in this page, for whoever shows how old they are. */
export const $copiesSeen = atom(0);

/** Whether to remind of a copy of a program that says anything. Nothing is known of what this browser only half keeps. */
export function reminderOf(plan: Plan, kept: Kept | undefined, at = now()): CopyReminder {
  if (!kept || isUntouched(plan)) return { kind: 'none' };
  return copyReminder({
    lastCopy: kept.copied,
    changed: plan.changed,
    begun: kept.begun ?? plan.changed,
    revisionAtCopy: kept.copiedRevision,
    revision: plan.revision,
    quietUntil: kept.quietUntil ?? '',
    now: at,
  });
}

/** Looks up how old the last copy of a program is. */
export async function findReminder(plan: Plan): Promise<CopyReminder> {
  const read = await readKept(plan.id);
  return reminderOf(plan, read.kind === 'read' ? read.kept : undefined);
}

/** Does not remind of these programs for a while. */
export async function putOffReminders(ids: readonly string[]): Promise<void> {
  const quietUntil = new Date(Date.parse(now()) + QUIET_DAYS * DAY).toISOString();
  for (const id of ids) await commit(id, (kept) => kept && { kept: { ...kept, quietUntil } });
  $copiesSeen.set($copiesSeen.get() + 1);
}

/** Notes that a program was copied out of this browser as it is at this revision. */
export async function markCopied(id: string, copiedRevision: number): Promise<void> {
  const copied = now();
  await commit(id, (kept) => kept && { kept: { ...kept, copied, copiedRevision } });
  $copiesSeen.set($copiesSeen.get() + 1);
}

/**
 * Notes that a program was handed out as a file that says this: as a copy, and as a state that a colleague may
 * edit, so that what comes back can be merged.
 */
export async function handedOut(text: string): Promise<void> {
  const { id, revision } = JSON.parse(text) as Plan;
  await markCopied(id, revision);
  const read = await readKept(id);
  // What is not stored has nothing to go back to; a snapshot would pass it off as deleted.
  if (read.kind === 'blocked' || !read.kept) return;
  await takeSnapshot(id, text, { kind: 'shared' });
  await dropOldest(id);
}
