import { SITE } from '../keys.ts';

/** The path under which the site stands; the worker that keeps it has all below, and nothing beside. */
export const BASE: string = import.meta.env.BASE_URL;

/** Where the worker stands. */
export const WORKER = `${BASE}sw.js`;

/** Each edition is kept in a cache whose name begins with this. */
const PREFIX = `${SITE}/kept/`;

/** The cache of one edition. */
export function cacheOf(edition: string): string {
  return PREFIX + edition;
}

/** The caches of editions, of this copy of the site alone, in the order in which they were begun. */
export async function editionCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

/**
 * Deletes a cache, and what is in it before that: a cache that a page or a worker has open holds its room until they are
 * gone.
 */
export async function dropCache(name: string): Promise<void> {
  if (!(await caches.has(name))) return;
  const cache = await caches.open(name);
  for (const request of await cache.keys()) await cache.delete(request);
  await caches.delete(name);
}

/** The cache that says how the last fetching ended, and the one address in it. */
export const OUTCOME_CACHE = `${SITE}/keeping`;
export const OUTCOME_ADDRESS = `${BASE}keeping`;

/** In which for a moment it is tried whether there is room left. */
export const ROOM_CACHE = `${SITE}/room`;

/** On which channel the worker tells the pages how far it is. */
export const CHANNEL = `${SITE}/keeping`;
