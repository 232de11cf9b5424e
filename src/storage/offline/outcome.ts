import { OUTCOME_ADDRESS, OUTCOME_CACHE } from './names.ts';
import type { Outcome } from './words.ts';

/** Notes how fetching an edition ended. Where there is no room for as much, nothing is noted. */
export async function noteOutcome(ended: Outcome): Promise<void> {
  try {
    await (await caches.open(OUTCOME_CACHE)).put(OUTCOME_ADDRESS, Response.json(ended));
  } catch {}
}

/** How the last fetching ended, if it has. */
export async function outcome(): Promise<Outcome | undefined> {
  return (await caches.match(OUTCOME_ADDRESS, { cacheName: OUTCOME_CACHE }))?.json();
}
