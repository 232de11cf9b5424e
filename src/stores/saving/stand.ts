import type { Conflict } from '../../plan/merging/merge.ts';
import { type Copy, edited, type Found, type Line, lineOf, readCopy } from '../../plan/document/newest.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { localText, writeLocal } from '../../storage/local.ts';
import { together } from './late.ts';

/**
 * What is to be done about what is stored. `write`: it is to be written over with what the page shows. `merge`:
 * another tab has stored `theirs`, and `plan` is both. `apart`: it has, and what merges is not loaded yet.
 */
export type Next =
  | { kind: 'write' }
  | { kind: 'merge'; plan: Plan; conflicts: readonly Conflict[]; theirs: Plan }
  | { kind: 'erased' }
  | { kind: 'overtaken' }
  | { kind: 'apart' };

/** How a page finds what it opens. */
export type Opened = {
  /**
   * The last committed state of it, or where none is committed what is opened: what differs from it in memory was
   * typed in this browser.
   */
  base: Plan | undefined;
  /** Whether it is stored: in the database, or where there is none in localStorage. */
  stored: boolean;
  /** The text that localStorage holds. */
  here: string | undefined;
  /** What is opened, where it is not committed yet, and the page that wrote it. */
  left?: Left | undefined;
};

/** A plan as a page has written it to localStorage, and what is heard in it. */
type Left = { page: string; plan: Plan; heard: Line['heard'] };

/** A program that was found and is opened, or changed without a page that shows it. `here` is what localStorage has. */
export function openedAs(
  { plan, base, page, heard, from }: Extract<Found, { kind: 'plan' }>,
  kept: Copy | undefined,
  durable: boolean,
  here: string | undefined,
): Opened {
  return {
    base,
    stored: kept !== undefined || !durable,
    here,
    left: from === 'local' ? { page, plan, heard } : undefined,
  };
}

/**
 * What another tab has left in localStorage. Of a `page` without a name nobody commits it: an older build of this site
 * knows of no database, and a tab may have lost it. A named one commits it itself, unless it is gone.
 */
export type Stray = Left & { base: Plan };

/** So many pages are remembered of a line of edits: the last, and those before are long gone. */
const MOST_HEARD = 50;
/** So many states of a page are remembered while nothing can be committed. */
const MOST_LEFT = 50;

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
  /** A random name of the page, by which what it left in localStorage is known for its own. */
  readonly page: string;
  /** What of other pages, which they have not committed, is in what this page shows. */
  heard: Line['heard'];
  /** What others may have found in localStorage, and what this page comes from, both since `base`. */
  left: readonly Left[];
  /** The plan that was last written, as text without its stamp. */
  #said: { plan: Plan; text: string } | undefined;
  /** Whether what is stored holds all that this page shows. */
  clean = true;
  /** Whether localStorage had no room for what this page shows, so that until it is committed it is nowhere else. */
  exposed = false;
  /** Set once nothing may be written any more until the reader asks for it. */
  stopped = false;
  /** Set where that is since the program was erased elsewhere: it may be put back there. */
  erased = false;
  /** How often it was erased: what was found of it before says nothing of it any more. */
  lives = 0;
  /** Whether the reader wants it although it was erased. */
  wanted = false;

  constructor(page: string, { base, stored, here, left }: Opened) {
    this.page = page;
    this.base = base;
    this.stored = stored;
    this.here = here;
    // A tab without a database has no name, and its edits are on no line.
    this.heard = left?.heard ?? {};
    this.left = left?.page ? [left] : [];
  }

  /** How many characters localStorage holds of it, as far as this page knows. */
  get size(): number {
    return this.here?.length ?? 0;
  }

  /** Whether a stored state is the one this page was edited from. In localStorage it is known by its text. */
  sees({ text, saved }: Copy): boolean {
    return saved === undefined ? text === this.here : saved === this.base?.saved;
  }

  /**
   * Decides what is to be done about what others have stored since `base`, once what merges is loaded. `marked`: there
   * is the mark that it was erased, which counts also where this page has never seen it stored.
   */
  next(mine: Plan, kept: Copy | undefined, { base = this.base, marked = false } = {}): Next {
    if (!kept && (this.stored || (marked && !this.wanted))) return { kind: 'erased' };
    if (!kept || !base || this.sees(kept)) return { kind: 'write' };
    return together()?.mergeStored(this, { mine, kept, base }) ?? { kind: 'apart' };
  }

  /** Takes a state as committed. */
  committed(plan: Plan): void {
    this.base = plan;
    this.left = [];
    this.stored = true;
    this.wanted = false;
    this.local = undefined;
  }

  /** The line of what this page commits in the place of what is kept. */
  lineAfter(kept: Copy | undefined, { revision }: Plan, stamp: string): Line {
    const heard = Object.entries({ ...lineOf(kept)?.heard, ...this.heard, [this.page]: revision });
    return { stamp, by: this.page, heard: Object.fromEntries(heard.slice(-MOST_HEARD)) };
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
    const text = this.textOf(plan, edited(this.base?.saved ?? '', this.page, this.heard));
    this.exposed = writeLocal(plan.id, text).kind !== 'written';
    if (this.exposed) return;
    this.here = text;
    this.left = [...this.left.slice(-MOST_LEFT), { page: this.page, plan, heard: this.heard }];
  }

  /**
   * Finds, once, what another tab has left in localStorage: an edit of the last committed state, or else of one that
   * is past and can't be merged with any more.
   */
  findStray(): Stray | undefined {
    const { base } = this;
    const text = base && localText(base.id);
    if (text === undefined || text === this.here) return undefined;
    this.here = text;
    const stray = readCopy({ text });
    if (stray.kind === 'refused' || stray.plan.saved !== base?.saved) return undefined;
    if (stray.plan.revision <= base.revision) return undefined;
    // What this page has not written under its own name was written by a build that knows of no names, and keeps them.
    return stray.page === this.page ? { ...stray, page: '', heard: {}, base } : { ...stray, base };
  }

  /** Takes what another tab has left as merged into what this page shows. */
  hear({ heard }: Left): void {
    this.heard = { ...this.heard, ...heard };
  }
}
