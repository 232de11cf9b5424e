import { idOfKey, nameKey, OPEN_KEY, PROBE_KEY, planKey } from './keys.ts';
import { refused, type Written } from './written.ts';

/**
 * What localStorage holds under a plan's id. It is written at every change and at once, which IndexedDB can't
 * be; but a browser that is killed may forget its last half minute, so that it alone is not "saved".
 */
export type Local = { kind: 'none' } | { kind: 'text'; text: string } | { kind: 'blocked' };

/** Reads one plan's text. `blocked` is a browser that keeps nothing here for this site (policy, private window). */
export function readLocal(id: string | undefined): Local {
  try {
    const text = id === undefined ? null : localStorage.getItem(planKey(id));
    if (text !== null) return { kind: 'text', text };
    return canWrite() ? { kind: 'none' } : { kind: 'blocked' };
  } catch {
    return { kind: 'blocked' };
  }
}

/** One plan's text, as quickly as it can be had: without finding out why there is none. */
export function localText(id: string): string | undefined {
  return at(() => localStorage.getItem(planKey(id))) ?? undefined;
}

/** Writes one plan's text, whole. */
export function writeLocal(id: string, text: string): Written {
  return attempt(() => localStorage.setItem(planKey(id), text));
}

/** Removes all there is of one program. */
export function removeLocal(id: string): Written {
  return attempt(() => {
    localStorage.removeItem(planKey(id));
    localStorage.removeItem(nameKey(id));
  });
}

/** The ids of all programs of which there is anything in localStorage. */
export function localIds(): string[] {
  try {
    return [...new Set(Object.keys(localStorage).flatMap((key) => idOfKey(key) ?? []))];
  } catch {
    return [];
  }
}

/** The program this tab has open: its own choice, blank for a new one, else the one used last in this browser. */
export function openId(): string | undefined {
  return at(() => sessionStorage.getItem(OPEN_KEY)) ?? lastId();
}

/** The program that was used last in this browser, in any tab. */
export function lastId(): string | undefined {
  return at(() => localStorage.getItem(OPEN_KEY)) || undefined;
}

/** Makes a program the open one, for this tab and for tabs opened from now on. */
export function setOpenId(id: string): void {
  setOpenIdHere(id);
  attempt(() => setOpen(localStorage, id));
}

/** Makes a program the open one in this tab alone. */
export function setOpenIdHere(id: string): Written {
  return attempt(() => setOpen(sessionStorage, id));
}

/** Makes no program the open one in this tab. */
export function forgetOpenHere(): void {
  attempt(() => sessionStorage.removeItem(OPEN_KEY));
}

/** Every key that is pressed asks for this: what is there already is not written again. */
function setOpen(storage: Storage, id: string): void {
  if (storage.getItem(OPEN_KEY) !== id) storage.setItem(OPEN_KEY, id);
}

/** Calls back whenever another tab has changed a plan or opened one, with its id. */
export function watchLocal(changed: (id: string) => void): void {
  addEventListener('storage', ({ key }) => {
    const id = key === null || key === OPEN_KEY ? openId() : idOfKey(key);
    if (id !== undefined) changed(id);
  });
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

function at(read: () => string | null): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Writes, and says how that ended. */
export function attempt(write: () => void): Written {
  try {
    write();
    return { kind: 'written' };
  } catch (error) {
    return refused(error);
  }
}
