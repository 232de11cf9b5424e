/**
 * What all is called that the browser keeps of this site. Several may stand on one origin, each under a path of its own,
 * and none touches what another keeps: no name is the beginning of another's and a slash.
 */
export const SITE =
  import.meta.env.BASE_URL === '/'
    ? 'unstall'
    : `unstall@${encodeURIComponent(import.meta.env.BASE_URL.slice(1, -1))}`;

/** Every key this site uses in localStorage and sessionStorage begins with this; erasing removes no other. */
export const PREFIX = `${SITE}/`;

/**
 * Holds the id of the program that is open: of this tab in sessionStorage, of the last one used in localStorage. It is
 * blank for a new program of which nothing is stored yet: in sessionStorage where the reader has asked for one, in
 * localStorage where the last one used was put away.
 */
export const OPEN_KEY = `${PREFIX}open`;

const PLAN_PREFIX = `${PREFIX}plan/`;
const NAME_PREFIX = `${PREFIX}name/`;

/** Holds one plan, as the same JSON that is exported. */
export function planKey(id: string): string {
  return PLAN_PREFIX + id;
}

/** Holds the name of a program whose plan the database has, for pages that only mention it. */
export function nameKey(id: string): string {
  return NAME_PREFIX + id;
}

/** The id of the program that a key holds something of, or undefined for a key that holds nothing of one. */
export function idOfKey(key: string): string | undefined {
  const prefix = [PLAN_PREFIX, NAME_PREFIX].find((start) => key.startsWith(start));
  return prefix && key.slice(prefix.length);
}

/** In sessionStorage: what of the database still has to be copied to the mirror. */
export const BEHIND_KEY = `${PREFIX}behind`;

/** Written and removed at once, to find out whether this browser takes writes. Holds nothing. */
export const PROBE_KEY = `${PREFIX}probe`;
