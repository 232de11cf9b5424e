import { type Copy, readCopy } from '../../plan/document/newest.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { readLocal, writeLocal } from '../../storage/local.ts';
import { asidesOf } from './gaveWay.ts';
import type { Page } from './saving.ts';
import type { Next, Stand } from './stand.ts';

/** What is written, which may be the page's plan merged with theirs. */
type Written = Pick<Extract<Next, { kind: 'merge' }>, 'plan' | 'conflicts'> & { theirs?: Plan };

/** What ended saving: somebody has erased the program, or a newer Unstall has taken it over. */
export type Ended = 'erased' | 'overtaken';

/**
 * Saves one page's plan where the browser has no database for this site: reads, merges and writes localStorage in
 * one go, which other tabs all but never get between.
 */
export class LocalSaver {
  #page: Page;
  #stand: Stand;

  constructor(page: Page, stand: Stand) {
    this.#page = page;
    this.#stand = stand;
  }

  /** Saves what the page shows now. */
  save(): Ended | undefined {
    const mine = this.#page.plan();
    const read = readHere(mine.id);
    if (read.kind === 'blocked') this.#page.said({ kind: 'unsaved', because: 'blocked' });
    if (read.kind === 'blocked') return undefined;
    const next = this.#stand.next(mine, read.kept, { base: this.#stand.local ?? this.#stand.base });
    if (next.kind === 'erased' || next.kind === 'overtaken') return next.kind;
    // What merges came with this.
    this.#write(mine, next.kind === 'merge' ? next : { plan: mine, conflicts: [] });
    return undefined;
  }

  /** Takes up what another tab has left there. */
  pull(): Ended | undefined {
    const read = readHere(this.#page.plan().id);
    if (read.kind === 'blocked') return undefined;
    if (!read.kept) return this.#stand.stored ? 'erased' : undefined;
    if (this.#stand.sees(read.kept)) return undefined;
    // What was typed here and could not be written yet is merged where it is written.
    if (!this.#stand.clean) return this.save();
    const theirs = readCopy(read.kept);
    if (theirs.kind === 'refused') return 'overtaken';
    this.#kept(theirs.plan, read.kept.text);
    this.#page.merged(theirs.plan);
    this.#page.said({ kind: 'kept' });
    return undefined;
  }

  #write(mine: Plan, { plan, conflicts, theirs }: Written): void {
    const local = { ...plan, saved: (theirs ?? this.#stand.base)?.saved ?? '' };
    const text = JSON.stringify(local);
    const written = writeLocal(local.id, text);
    if (written.kind !== 'written') {
      this.#page.said({ kind: 'unsaved', because: written.kind });
      return;
    }
    this.#kept(local, text);
    this.#stand.clean = true;
    if (plan !== mine) this.#page.merged(plan);
    this.#page.overruled(asidesOf(conflicts, this.#page));
    this.#page.said({ kind: 'kept' });
  }

  /** Takes a state as what localStorage holds; of another stamp, where a tab that has the database has committed. */
  #kept(plan: Plan, text: string): void {
    if (plan.saved !== this.#stand.base?.saved) this.#stand.base = plan;
    this.#stand.stored = true;
    this.#stand.local = plan;
    this.#stand.here = text;
  }
}

function readHere(id: string): { kind: 'read'; kept: Copy | undefined } | { kind: 'blocked' } {
  const local = readLocal(id);
  return local.kind === 'blocked' ? local : { kind: 'read', kept: local.kind === 'text' ? local : undefined };
}
