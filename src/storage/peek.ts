import { idOfKey, OPEN_KEY, planKey } from './keys.ts';

/**
 * What a page that only mentions the program says of it. `named`: the open program. `blank`: nothing of it is
 * stored yet, but other programs are. `unread`: what is stored of it is no plan. `none`: nothing is stored. `unknown`:
 * this browser has no localStorage for this site, and perhaps a database.
 */
export type Peek = { kind: 'named'; name: string } | { kind: 'blank' | 'unread' | 'none' | 'unknown' };

/** Looks at this tab's own program, else at the last one used; without a schema, so that reading pages stay small. */
export function peekProgram(): Peek {
  try {
    const id = sessionStorage.getItem(OPEN_KEY) ?? localStorage.getItem(OPEN_KEY);
    const text = id === null ? null : localStorage.getItem(planKey(id));
    if (text === null) return { kind: Object.keys(localStorage).some(idOfKey) ? 'blank' : 'none' };
    const name = nameIn(text);
    return name === undefined ? { kind: 'unread' } : { kind: 'named', name: name || 'Untitled program' };
  } catch {
    return { kind: 'unknown' };
  }
}

/** The program's name in a plan's text, blank where it has none; undefined in a text that holds no plan. */
export function nameIn(text: string): string | undefined {
  try {
    const name: unknown = JSON.parse(text)?.program?.name;
    return typeof name === 'string' ? name.trim() : undefined;
  } catch {
    return undefined;
  }
}
