import { nameKey, OPEN_KEY, planKey } from './keys.ts';

/**
 * What a page that only mentions the program says of it. `named`: the open program. `blank`: a new one of which
 * nothing is stored yet. `unread`: what is stored of it is no plan. `none`: nothing is stored. `unknown`: there is
 * nothing of it in localStorage, or no localStorage for this site, and perhaps a database has it.
 */
export type Peek =
  | { kind: 'named'; name: string }
  | { kind: 'blank' | 'unread' | 'none' | 'unknown'; name?: undefined };

/** Looks at this tab's own program, else at the last one used; without a schema, so that reading pages stay small. */
export function peekProgram(): Peek {
  try {
    const id = sessionStorage.getItem(OPEN_KEY) ?? localStorage.getItem(OPEN_KEY);
    if (!id) return { kind: id === '' ? 'blank' : 'none' };
    const text = localStorage.getItem(planKey(id));
    const name = text === null ? localStorage.getItem(nameKey(id)) : nameIn(text);
    if (name === null) return { kind: 'unknown' };
    return name === undefined
      ? { kind: 'unread' }
      : { kind: 'named', name: name.trim() || 'Untitled program' };
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
