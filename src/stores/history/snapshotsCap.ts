import { drop } from '../../storage/beside.ts';
import type { Snapshot, SnapshotReason } from '../../storage/database.ts';
import { snapshotsOf } from '../../storage/earlier.ts';

/** So many snapshots that took themselves are kept of a program. */
export const MOST_AUTOMATIC = 30;
/** So many states that were handed out are kept of it, with which what comes back can be merged; and as many that came. */
export const MOST_HANDED_OUT = 50;

/** Drops the oldest of the snapshots of a program that nobody asked for, where there are too many. */
export async function dropOldest(program: string): Promise<void> {
  const snapshots = await snapshotsOf(program);
  const surplus = (is: (why: SnapshotReason) => boolean, most: number): Snapshot[] => {
    const those = snapshots.filter(({ why }) => is(why));
    return those.slice(0, Math.max(0, those.length - most));
  };
  const dropped = [
    ...surplus((why) => why.kind === 'before', MOST_AUTOMATIC),
    // However many files come in, none of them pushes out what was handed out.
    ...surplus((why) => why.kind === 'shared' && !why.brought, MOST_HANDED_OUT),
    ...surplus((why) => why.kind === 'shared' && why.brought === true, MOST_HANDED_OUT),
  ];
  for (const { id } of dropped) await drop('snapshots', id);
}
