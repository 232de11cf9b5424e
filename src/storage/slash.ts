import { PREFIX } from './keys.ts';

/** Kept only by whoever does not want the key “/” to open the search. */
const SLASH_KEY = `${PREFIX}slash`;

/** Whether the key “/” opens the search; it does until somebody turns it off. */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(SLASH_KEY) === null;
  } catch {
    return true;
  }
}

/** Keeps that for the next visit; a browser that takes no writes forgets it. */
export function keepSlash(opens: boolean): void {
  try {
    if (opens) localStorage.removeItem(SLASH_KEY);
    else localStorage.setItem(SLASH_KEY, 'off');
  } catch {
    // The key goes on as it did.
  }
}
