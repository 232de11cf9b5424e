/** Under which path of its host the site stands: `UNSTALL_BASE`, or the root. */

/**
 * The path with one slash at each end, as in `/tools/unstall/`. Throws where it is none that a browser leaves as it is:
 * it has to be the same in every address and in what the browser keeps.
 */
export function baseOf(given: string | undefined): string {
  const base = `/${(given ?? '').trim().replace(/^\/+|\/+$/g, '')}/`.replace(/^\/+$/, '/');
  if (/^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/.test(base)) return base;
  throw new Error(
    `UNSTALL_BASE is “${given}”, which is no path: write it as in /tools/unstall/, of letters, digits, “-”, “_”, “.” and “~”.`,
  );
}

/** The base of this build, as the environment has it. */
export const BASE = baseOf(process.env.UNSTALL_BASE);
