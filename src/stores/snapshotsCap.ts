import { drop } from '../storage/beside.ts';
import type { Snapshot, SnapshotReason } from '../storage/database.ts';
import { snapshotsOf } from '../storage/earlier.ts';

/** So many snapshots that took themselves are kept of a program. */
export const MOST_AUTOMATIC = 30;
/** So many states that were handed out are kept of it, with which what comes back can be merged. */
export const MOST_HANDED_OUT = 50;

/** Drops the oldest of the snapshots of a program that nobody asked for, where there are too many. */
export async function dropOldest(program: string): Promise<void> {
  const snapshots = await snapshotsOf(program);
  const surplus = (kind: SnapshotReason['kind'], most: number): Snapshot[] => {
    const those = snapshots.filter(({ why }) => why.kind === kind);
    return those.slice(0, Math.max(0, those.length - most));
  };
  const dropped = [...surplus('before', MOST_AUTOMATIC), ...surplus('shared', MOST_HANDED_OUT)];
  for (const { id } of dropped) await drop('snapshots', id);
}
