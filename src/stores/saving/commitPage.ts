import { MOST_BYTES } from '../../plan/document/read.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { type Aside, commit } from '../../storage/database.ts';
import type { Written } from '../../storage/written.ts';
import { asidesOf } from './gaveWay.ts';
import type { Page } from './saving.ts';
import type { Next, Stand } from './stand.ts';

/**
 * What came of it. `merge`: another tab had stored `theirs`; what gives way of that is put aside, and nothing else was
 * written. `large`: what could not be opened again is never shown as saved.
 */
export type Committing =
  | { kind: 'committed'; plan: Plan }
  | { kind: 'merge'; plan: Plan; theirs: Plan; asides: Aside[] }
  | { kind: 'large' }
  | Exclude<Next, { kind: 'write' | 'merge' }>
  | Exclude<Written, { kind: 'written' }>;

/**
 * Commits what a page shows, with what it owes of earlier merges, where nobody has stored anything since. A state that
 * is committed holds what its page showed and nothing else, so that the page can be left before it hears of it.
 */
export async function commitPage(page: Page, stand: Stand, owed: readonly Aside[]): Promise<Committing> {
  const mine = page.plan();
  const saved = page.newId();
  let came: Committing | undefined;
  const written = await commit(mine.id, (kept, marked) => {
    const next = stand.next(mine, kept, { marked });
    if (next.kind === 'merge') {
      // Named by their state, so that it is put aside once, however often that is merged.
      const asides = asidesOf(next.conflicts, page, next.theirs.saved);
      came = { ...next, asides };
      return { asides };
    }
    if (next.kind !== 'write') {
      came = next;
      return undefined;
    }
    const text = stand.textOf(mine, saved);
    if (text.length > MOST_BYTES) {
      came = { kind: 'large' };
      return undefined;
    }
    came = { kind: 'committed', plan: { ...mine, saved } };
    const copy = kept ?? { copied: '', copiedRevision: 0, archived: false, begun: page.now() };
    const line = stand.lineAfter(kept, mine, saved);
    return { kept: { ...copy, id: mine.id, text, saved, line }, asides: owed };
  });
  return written.kind === 'written' && came ? came : { kind: written.kind === 'full' ? 'full' : 'blocked' };
}
