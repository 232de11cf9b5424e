import { OPEN_KEY, planKey } from './keys.ts';

/** The text of the plan that is open, as localStorage has it, for a page that only reads it; unchecked. */
export function openText(): string | undefined {
  try {
    const id = sessionStorage.getItem(OPEN_KEY) ?? localStorage.getItem(OPEN_KEY);
    return (id && localStorage.getItem(planKey(id))) || undefined;
  } catch {
    return undefined;
  }
}
