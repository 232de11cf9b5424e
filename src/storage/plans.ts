import { readPlan } from '../plan/read.ts';
import type { Plan } from '../plan/schema.ts';
import { OPEN_KEY, PREFIX, PROBE_KEY, planKey, setAsideKey } from './keys.ts';

/** What this browser holds. `unreadable` leaves what is stored as it is; `text` is there to be saved. */
export type Stored =
  | { kind: 'none' }
  | { kind: 'plan'; plan: Plan }
  | { kind: 'unreadable'; text: string; why: string }
  | { kind: 'blocked' };

/** How a write ended. Nothing is half-written: localStorage replaces a value whole or not at all. */
export type Written = { kind: 'written' } | { kind: 'full' } | { kind: 'blocked' };

/** Reads the open plan. `blocked` is a browser that keeps nothing for this site (policy, private window). */
export function readStored(): Stored {
  try {
    const id = localStorage.getItem(OPEN_KEY);
    const text = id === null ? null : localStorage.getItem(planKey(id));
    if (text === null) return canWrite() ? { kind: 'none' } : { kind: 'blocked' };
    const read = readPlan(text);
    return read.kind === 'plan' ? read : { kind: 'unreadable', text, why: read.why };
  } catch {
    return { kind: 'blocked' };
  }
}

/** Writes the plan and makes it the open one. */
export function writePlan(plan: Plan): Written {
  return attempt(() => {
    localStorage.setItem(planKey(plan.id), JSON.stringify(plan));
    localStorage.setItem(OPEN_KEY, plan.id);
  });
}

/** Moves unreadable text out of the way, unchanged, so that a new plan cannot overwrite it. */
export function setAside(text: string, when: string): Written {
  return attempt(() => {
    localStorage.setItem(setAsideKey(when), text);
    localStorage.removeItem(OPEN_KEY);
  });
}

/** Removes everything this site has stored. */
export function eraseAll(): Written {
  return attempt(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  });
}

/**
 * Calls back with what is stored whenever another tab has changed it, and when the page comes back from the
 * browser's back-forward cache, where it heard of no change. Returns the way to stop.
 */
export function watchStored(changed: (stored: Stored) => void): () => void {
  const listen = (event: StorageEvent) => {
    // Another tab's probe changes nothing; answering it with a probe of our own would go on for ever.
    if (event.key === PROBE_KEY) return;
    if (event.key === null || event.key.startsWith(PREFIX)) changed(readStored());
  };
  const wake = (event: PageTransitionEvent) => {
    if (event.persisted) changed(readStored());
  };
  addEventListener('storage', listen);
  addEventListener('pageshow', wake);
  return () => {
    removeEventListener('storage', listen);
    removeEventListener('pageshow', wake);
  };
}

/** Some browsers offer a localStorage that refuses every write; better known before anything is typed. */
function canWrite(): boolean {
  return (
    attempt(() => {
      localStorage.setItem(PROBE_KEY, '1');
      localStorage.removeItem(PROBE_KEY);
    }).kind !== 'blocked'
  );
}

function attempt(write: () => void): Written {
  try {
    write();
    return { kind: 'written' };
  } catch (error) {
    const full = error instanceof DOMException && /quota/i.test(error.name);
    return { kind: full ? 'full' : 'blocked' };
  }
}
