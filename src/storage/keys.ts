/** Every key this site uses in localStorage begins with this; erasing removes all of them and no other. */
export const PREFIX = 'unstall/';

/** Holds the id of the plan that is open. */
export const OPEN_KEY = `${PREFIX}open`;

/** Holds one plan, as the same JSON that is exported. */
export function planKey(id: string): string {
  return `${PREFIX}plan/${id}`;
}

/** Holds stored text that could not be read, set aside unchanged. */
export function setAsideKey(when: string): string {
  return `${PREFIX}set-aside/${when}`;
}

/** Written and removed at once, to find out whether this browser takes writes. Holds nothing. */
export const PROBE_KEY = `${PREFIX}probe`;
