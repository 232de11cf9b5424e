import type { Conflict, merge } from '../plan/merge.ts';
import { type Copy, readCopy } from '../plan/newest.ts';
import type { Plan } from '../plan/schema.ts';
import { localText, writeLocal } from '../storage/local.ts';

/**
 * What is to be written in the place of what is stored. `theirs` is what another tab had stored, and is merged
 * into the plan. `apart`: another tab has stored something else, and what merges is not loaded yet.
 */
export type Next =
  | { kind: 'commit'; plan: Plan; conflicts: readonly Conflict[]; theirs?: Plan }
  | { kind: 'erased' }
  | { kind: 'overtaken' }
  | { kind: 'apart' };

/**
 * How a page stands to what is stored of its program: what it has seen of it, and what it has not. `base` is the
 * last committed state it has seen: what differs from it in memory was typed here, what differs from it on the
 * disk was typed elsewhere. What is in localStorage always carries the stamp of that state, also where there is
 * no database to commit to: so whoever finds it later knows what it was edited from.
 */
export class Stand {
  base: Plan | undefined;
  /** Whether it was stored when last seen, so that if it is gone somebody has erased it. */
  stored: boolean;
  /** The text in localStorage as this page has written or last seen it. */
  here: string | undefined;
  /** Without a database: what that text says. */
  local: Plan | undefined;
  /** The plan that was last written, as text without its stamp. */
  #said: { plan: Plan; text: string } | undefined;
  /** Whether what is stored holds all that this page shows. */
  clean = true;
  /** Set once nothing may be written any more until the reader asks for it. */
  stopped = false;

  constructor(base: Plan | undefined, stored: boolean, here: string | undefined) {
    this.base = base;
    this.stored = stored;
    this.here = here;
  }

  /** How many characters localStorage holds of it, as far as this page knows. */
  get size(): number {
    return this.here?.length ?? 0;
  }

  /** Whether a stored state is the one this page was edited from. In localStorage it is known by its text. */
  sees({ text, saved }: Copy): boolean {
    return saved === undefined ? text === this.here : saved === this.base?.saved;
  }

  /** Decides what is to be written: the page's plan, with what others have stored since `base` merged into it. */
  next(mine: Plan, kept: Copy | undefined, by: typeof merge | undefined, base = this.base): Next {
    if (!kept && this.stored) return { kind: 'erased' };
    if (!kept || !base || this.sees(kept)) return { kind: 'commit', plan: mine, conflicts: [] };
    const theirs = readCopy(kept);
    if (theirs.kind === 'refused') return { kind: 'overtaken' };
    if (!by) return { kind: 'apart' };
    return { kind: 'commit', ...by(base, mine, theirs.plan), theirs: theirs.plan };
  }

  /** Takes a state as committed. */
  committed(plan: Plan): void {
    this.base = plan;
    this.stored = true;
    this.local = undefined;
  }

  /** What is stored of a plan under a stamp. Of a large one only the first time takes long. */
  textOf(plan: Plan, saved: string): string {
    if (plan !== this.#said?.plan) {
      const { saved: _, ...unstamped } = plan;
      this.#said = { plan, text: JSON.stringify(unstamped) };
    }
    return `{"saved":${JSON.stringify(saved)},${this.#said.text.slice(1)}`;
  }

  /** Writes to localStorage, at once, what the page shows: as the committed state, or as an edit of it. */
  writeAtOnce(plan: Plan): void {
    const text = this.textOf(plan, this.base?.saved ?? '');
    if (writeLocal(plan.id, text).kind === 'written') this.here = text;
  }

  /**
   * An older build of this site knows of no database, and a tab may have lost it: what these leave in localStorage
   * is an edit of the last committed state, or else of one that is past and can't be merged with any more. Finds
   * each such edit once.
   */
  findStray(): Plan | undefined {
    const { base } = this;
    const text = base && localText(base.id);
    if (text === undefined || text === this.here) return undefined;
    this.here = text;
    const stray = readCopy({ text });
    if (stray.kind === 'refused' || stray.plan.saved !== base?.saved) return undefined;
    return stray.plan.revision > base.revision ? stray.plan : undefined;
  }
}
