import type { Found, SetAside } from '../../plan/document/newest.ts';
import { keep, keepNewest } from '../../storage/beside.ts';
import type { Aside, SnapshotReason } from '../../storage/database.ts';
import { snapshotsOf } from '../../storage/earlier.ts';
import { $overruled } from '../plan/plan.ts';
import { newId } from '../newId.ts';
import { now } from '../clock.ts';

type FoundPlan = Extract<Found, { kind: 'plan' }>;

/**
 * Before anything is written: what was not opened is put aside, and what was migrated is kept as it was. False
 * where there was no room for it.
 */
export async function keepBefore({ plan, aside, older, text }: FoundPlan): Promise<boolean> {
  if (aside && !(await putAside(plan.id, aside))) return false;
  // Stopped right after it was kept, the browser comes to it again.
  if (!older || (await snapshotsOf(plan.id)).some((snapshot) => snapshot.text === text)) return true;
  return (await takeSnapshot(plan.id, text, { kind: 'before', act: 'migration' })) !== undefined;
}

/** The same, for whoever opens it: says why nothing may be written. */
export async function whyUnkept(found: FoundPlan): Promise<string | undefined> {
  return (await keepBefore(found))
    ? undefined
    : 'Before it is opened a copy of it has to be kept, and this browser’s storage is full.';
}

/** Keeps an earlier state of a program. Gives its id, or undefined where it could not be kept. */
export async function takeSnapshot(
  program: string,
  text: string,
  why: SnapshotReason,
): Promise<string | undefined> {
  const id = newId();
  const taken = now();
  return (await keepNewest({ id, program, taken, why, text })).kind === 'written' ? id : undefined;
}

const STRAY = 'It was typed just before one of two tabs with this program was closed.';

/** Keeps text that is not what is opened; nothing that another tab may have typed before the program was erased. */
async function putAside(program: string, { text, why, isStray }: SetAside): Promise<boolean> {
  const erased = isStray ? await import('../../storage/erased.ts') : undefined;
  if ((await erased?.erasedIds())?.includes(program)) return true;
  const [id, when] = [newId(), now()];
  const what: Aside['what'] = { kind: 'unreadable', text, why: isStray ? STRAY : why };
  const aside: Aside = { id, program, when, what };
  const written = (await keep('asides', aside)).kind === 'written';
  if (written) $overruled.set([aside]);
  return written;
}
