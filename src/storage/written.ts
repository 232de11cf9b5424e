/** How a write ended. Nothing is ever half written: what was stored before is there, or what was to be. */
export type Written = { kind: 'written' } | { kind: 'full' } | { kind: 'blocked' };

/** What a failure to write or to open says: no room, or no storage for this site. */
export function refused(error: unknown): Written {
  const full = error instanceof DOMException && /quota/i.test(error.name);
  return { kind: full ? 'full' : 'blocked' };
}
