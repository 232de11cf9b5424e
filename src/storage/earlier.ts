import { type Aside, all, type Snapshot } from './database.ts';

/**
 * The snapshots of a program, or of all with those of each in this order, oldest first: as they were counted, since the
 * clock may have been set otherwise. Before these come those that nobody counted, as they are dated.
 */
export async function snapshotsOf(program?: string): Promise<Snapshot[]> {
  return (await all('snapshots', program)).sort(
    (one, other) => (one.order ?? 0) - (other.order ?? 0) || one.taken.localeCompare(other.taken),
  );
}

/** What was put aside of a program, oldest first. */
export async function asidesOf(program: string): Promise<Aside[]> {
  const asides = (await all('asides', program)).filter(({ what }) => what.kind !== 'erased');
  return asides.sort((one, other) => one.when.localeCompare(other.when));
}
