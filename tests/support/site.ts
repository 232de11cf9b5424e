import { fileURLToPath } from 'node:url';

import { BASE } from '../../scripts/base.ts';
import { filesIn } from '../../scripts/filesIn.ts';

/** What the browser keeps of the site is called by this (src/storage/keys.ts, which only a build can read). */
export const KEPT_AS = BASE === '/' ? 'unstall' : `unstall@${encodeURIComponent(BASE.slice(1, -1))}`;

/** The built site, as the server under test serves it. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The address of every page of the built site, found by looking: a page nobody thought of is tested too. */
export function allPages(): string[] {
  return filesIn(DIST)
    .filter((name) => name.endsWith('.html'))
    .map((name) => BASE + name.replace(/index\.html$/, ''))
    .sort();
}
