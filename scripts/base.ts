/** Where the site stands: under which path of its host (`UNSTALL_BASE`, or the root), and on which (`UNSTALL_SITE`). */

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

/** The scheme and host that pages name in their addresses, as in https://unstall.example.com; blank where none is told. */
export const SITE = siteOf(process.env.UNSTALL_SITE);

/** The origin of what was given. Throws where that is no address of a site, or says a path too, which is the base's. */
export function siteOf(given: string | undefined): string {
  const wanted = (given ?? '').trim();
  if (wanted === '') return '';
  const url = URL.parse(wanted);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
    return url.origin;
  throw new Error(
    `UNSTALL_SITE is “${given}”: write it as in https://unstall.example.com, with the path in UNSTALL_BASE.`,
  );
}
