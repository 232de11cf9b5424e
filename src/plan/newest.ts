import { type ReadPlan, readPlan } from './read.ts';
import type { Plan } from './schema.ts';

/** A plan's text as one of the two places keeps it, with the stamp of the state it was edited from or is. */
export type Copy = { text: string; saved?: string };

/**
 * What was found of a program. `aside` is text that is not what is open, and has to be kept before anything is
 * written: it could not be read, or holds edits that another tab never saw.
 */
export type Found =
  | { kind: 'none' }
  | { kind: 'plan'; plan: Plan; text: string; from: 'local' | 'kept'; aside?: { text: string; why: string } }
  | { kind: 'unreadable'; text: string; why: string; newer: boolean };

const STRAY = 'It was typed in another tab just before the browser stopped.';

/**
 * Chooses between what localStorage holds, which is quicker, and what the database holds, which is safer: the
 * newer one that can be read. Both come from one line of edits when they carry the same stamp; otherwise
 * localStorage is stale, or holds what a second tab typed and never committed, which is put aside.
 */
export function newest(local: Copy | undefined, kept: Copy | undefined): Found {
  if (!local || !kept) return alone(local ?? kept, local ? 'local' : 'kept');
  const [here, there] = [readCopy(local), readCopy(kept)];
  // Whatever a newer Unstall has written is newer, and not to be overwritten by what this one can read.
  if (there.kind === 'refused') {
    const lost = there.newer || here.kind === 'refused';
    return lost
      ? unreadable(kept, there)
      : {
          kind: 'plan',
          plan: here.plan,
          text: local.text,
          from: 'local',
          aside: { text: kept.text, why: there.why },
        };
  }
  if (here.kind === 'plan') return later(here.plan, there.plan, local.text, kept.text);
  if (here.newer) return unreadable(local, here);
  return {
    kind: 'plan',
    plan: there.plan,
    text: kept.text,
    from: 'kept',
    aside: { text: local.text, why: here.why },
  };
}

function later(here: Plan, there: Plan, local: string, kept: string): Found {
  const safer = { kind: 'plan' as const, plan: there, text: kept, from: 'kept' as const };
  const ahead = here.revision > there.revision;
  if (here.saved === there.saved) {
    return ahead ? { kind: 'plan', plan: here, text: local, from: 'local' } : safer;
  }
  // A second tab counts its changes for itself: what it typed last may have a lower number, but a later time.
  return ahead || here.changed > there.changed ? { ...safer, aside: { text: local, why: STRAY } } : safer;
}

/** Reads a copy; where it is kept with its stamp apart, that stamp is the plan's. */
export function readCopy({ text, saved }: Copy): ReadPlan {
  const read = readPlan(text);
  return read.kind === 'plan' && saved !== undefined ? { kind: 'plan', plan: { ...read.plan, saved } } : read;
}

/** The state that a plan was edited from, as it is kept; where that can't be read, it was put aside. */
export function readBase(plan: Plan, kept: Required<Copy>): Plan {
  const read = readCopy(kept);
  return read.kind === 'plan' ? read.plan : { ...plan, saved: kept.saved };
}

type Refused = Extract<ReadPlan, { kind: 'refused' }>;

function alone(copy: Copy | undefined, from: 'local' | 'kept'): Found {
  if (!copy) return { kind: 'none' };
  const read = readCopy(copy);
  return read.kind === 'plan'
    ? { kind: 'plan', plan: read.plan, text: copy.text, from }
    : unreadable(copy, read);
}

function unreadable({ text }: Copy, { why, newer }: Refused): Found {
  return { kind: 'unreadable', text, why, newer };
}
