import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { BASE } from '../../scripts/base.ts';

/** What the browser keeps of the site is called by this (src/storage/keys.ts, which only a build can read). */
export const KEPT_AS = BASE === '/' ? 'unstall' : `unstall@${encodeURIComponent(BASE.slice(1, -1))}`;

/** The built site, as the server under test serves it. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The address of every page of the built site, found by looking: a page nobody thought of is tested too. */
export function allPages(): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map(
      (name) =>
        BASE +
        name
          .split(sep)
          .join('/')
          .replace(/index\.html$/, ''),
    )
    .sort();
}
