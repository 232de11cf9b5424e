import { PREFIX } from './keys.ts';

/** Which rules the reader chose to see. Nothing of a program. */
const CHOSEN_KEY = `${PREFIX}rules`;

/** What the reader chose on a page to see, by the name of the control; nothing where none was chosen or can be read. */
export function readChosen(): Record<string, unknown> {
  try {
    const chosen: unknown = JSON.parse(localStorage.getItem(CHOSEN_KEY) ?? '{}');
    return chosen && typeof chosen === 'object' ? { ...chosen } : {};
  } catch {
    return {};
  }
}

/** Keeps it for the next visit; a browser that takes no writes forgets it. */
export function keepChosen(chosen: Readonly<Record<string, string>>): void {
  try {
    localStorage.setItem(CHOSEN_KEY, JSON.stringify(chosen));
  } catch {
    // The page shows what was chosen all the same.
  }
}
