import type { Conflict } from '../../plan/merging/merge.ts';
import { type Copy, edited, type Found, type Line, lineOf } from '../../plan/document/newest.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { localText, removeLocal, writeLocal } from '../../storage/local.ts';
import { forgetOpenId } from '../../storage/openElsewhere.ts';
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
  left?: FoundLeft | undefined;
};

/** A plan as a page has written it to localStorage. */
type Left = { page: string; plan: Plan };
/** The same as it was found there, with what is heard in it. */
export type FoundLeft = Left & Pick<Line, 'heard'>;

/** A program that was found and is opened, or changed without a page that shows it. `here` is what localStorage has. */
export function openedAs(
  { plan, base, page, heard }: Extract<Found, { kind: 'plan' }>,
  kept: Copy | undefined,
  durable: boolean,
  here: string | undefined,
): Opened {
  return {
    base,
    stored: kept !== undefined || !durable,
    here,
    left: { page, plan, heard },
  };
}

/** Text in localStorage that the page has not written, found while `base` was the last committed state it had seen. */
export type Unseen = { text: string; base: Plan };

/** A plan of more characters than this would hold up the next key if it were written with each. */
const LARGE = 100_000;
/** How many letters name a page: they stand beside a stamp, and both have to fit in the place of one. */
const PAGE_NAME = 8;
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
    this.page = page.slice(0, PAGE_NAME);
    this.base = base;
    this.stored = stored;
    this.here = here;
    // A tab without a database has no name, and its edits are on no line.
    this.heard = left?.heard ?? {};
    this.left = left?.page ? [left] : [];
  }

  /** Whether it is so large that writing it with each key would hold up the next. */
  get isLarge(): boolean {
    return (this.here?.length ?? 0) >= LARGE;
  }

  /** Whether nothing that another tab does matters here: but for what was erased, which may be put back. */
  get isHalted(): boolean {
    return this.stopped && !this.erased;
  }

  /** Goes on with what was erased and is there again. True where it was. */
  isBack(): boolean {
    const { erased } = this;
    if (erased) this.stopped = this.erased = false;
    return erased;
  }

  /** The reader wants it saved, whatever became of what was stored. */
  want(): void {
    this.stopped = this.erased = this.stored = false;
    this.wanted = true;
  }

  /** It was erased elsewhere: nothing of it stays in localStorage, not even that it was open. */
  forget(id: string): void {
    this.erased = true;
    this.lives += 1;
    removeLocal(id);
    forgetOpenId(id);
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
    this.left = [...this.left.slice(-MOST_LEFT), { page: this.page, plan }];
  }

  /** Finds, once, text in localStorage that this page has not seen, and the committed state it had seen by then. */
  findUnseen(): Unseen | undefined {
    const { base } = this;
    const text = base && localText(base.id);
    if (!base || text === undefined || text === this.here) return undefined;
    this.here = text;
    return { text, base };
  }
}
