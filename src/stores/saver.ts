import type { Conflict, merge } from '../plan/merge.ts';
import { type Copy, readCopy } from '../plan/newest.ts';
import type { Plan } from '../plan/schema.ts';
import { type Aside, commit, readKept } from '../storage/database.ts';
import { localText, readLocal, removeLocal, writeLocal } from '../storage/local.ts';
import type { Written } from '../storage/written.ts';
import { type Next, nextState } from './next.ts';
import type { Page } from './saving.ts';

/** How long after opening what merges is loaded, in milliseconds: by then the fields can be filled. */
const MERGE_AFTER = 500;

/**
 * Saves one page's plan, and merges what other tabs save. `base` is the last committed state that this page has
 * seen: what differs from it in memory was typed here, what differs from it on the disk was typed elsewhere.
 * What is in localStorage always carries the stamp of that state, also where there is no database to commit to:
 * so whoever finds it later knows what it was edited from.
 */
export class Saver {
  #page: Page;
  #base: Plan | undefined;
  /** Whether it was stored when last seen, so that if it is gone somebody has erased it. */
  #stored = false;
  /** The text in localStorage as this page has written or last seen it. */
  #here: string | undefined;
  /** Without a database: what that text says. */
  #local: Plan | undefined;
  /** What gave way to what was typed here, and is to be put aside with the next commit. */
  #owed: Aside[] = [];
  /** False where the browser has no database for this site: localStorage is all there is. */
  #durable = true;
  /** Set once nothing may be written any more until the reader asks for it. */
  #stopped = false;
  /** Whether the disk holds all that this page shows. */
  #clean = true;
  #running: Promise<void> | undefined;
  #dirty = false;
  /** Loaded once a sheet can be typed into: only a second tab makes it needed. */
  #merge: typeof merge | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  /**
   * Begins with a program that was just opened. `base` is what was opened or, where there is one, the committed
   * state it was edited from; `stored` says whether it is in the database, or where there is none in localStorage;
   * `here` is what localStorage said of it then.
   */
  begin(
    base: Plan | undefined,
    durable: boolean,
    stored = base !== undefined,
    here = base && localText(base.id),
  ): void {
    this.#base = base;
    this.#stored = stored;
    this.#here = here;
    this.#local = undefined;
    this.#owed = [];
    this.#durable = durable;
    this.#stopped = false;
    this.#clean = true;
    this.#dirty = false;
    setTimeout(() => void this.#loadMerge(), MERGE_AFTER);
  }

  get durable(): boolean {
    return this.#durable;
  }

  /** Resolves once nothing is being saved. */
  async idle(): Promise<void> {
    await this.#running?.catch(() => {});
  }

  /** Writes nothing from now on. */
  stop(): void {
    this.#stopped = true;
  }

  /** Goes on, with what was typed since. */
  async resume(): Promise<void> {
    this.#stopped = false;
    if (!this.#clean) await this.changed();
  }

  /** Saves what the page shows now: to localStorage before this returns, to the disk as soon as it can. */
  changed(): Promise<void> {
    this.#clean = false;
    if (this.#stopped) return Promise.resolve();
    if (!this.#durable) return this.#saveLocally();
    void this.#takeStray();
    this.#writeAtOnce();
    this.#page.said({ kind: 'saving' });
    return this.#run();
  }

  /** Tries again to save what the page shows, also where nothing is any more: the reader asked for it. */
  insist(): Promise<void> {
    this.#stopped = false;
    this.#stored = false;
    if (this.#durable) return this.changed();
    // The database may be back. If not, localStorage is looked at before it is written over.
    this.#durable = true;
    this.#clean = false;
    this.#page.said({ kind: 'saving' });
    return this.#run();
  }

  /** Takes up what other tabs have committed since. */
  async pull(): Promise<void> {
    await this.idle();
    const { id } = this.#page.plan();
    const read = this.#durable ? await readKept(id) : readHere(id);
    if (read.kind === 'blocked' || this.#page.plan().id !== id || this.#stopped) return;
    if (!read.kept) return this.#stored ? this.#give('erased') : undefined;
    if (this.#sees(read.kept)) return;
    // What was typed here and is not committed yet is merged where it is committed.
    if (!this.#clean) return this.changed();
    const theirs = readCopy(read.kept);
    if (theirs.kind === 'refused') return this.#give('overtaken');
    this.#stored = true;
    if (this.#durable) this.#base = theirs.plan;
    else this.#keepLocal(theirs.plan, read.kept.text);
    this.#page.merged(theirs.plan);
    this.#page.said({ kind: this.#durable ? 'saved' : 'kept' });
  }

  /** Takes in what another tab left in localStorage and nobody has committed. */
  async claim(id: string): Promise<void> {
    if (this.#durable && !this.#stopped && this.#page.plan().id === id) await this.#takeStray();
  }

  /**
   * An older build of this site knows of no database, and a tab may have lost it: what these leave in localStorage
   * is an edit of the last committed state, or else of one that is past and can't be merged with any more.
   */
  async #takeStray(): Promise<void> {
    const base = this.#base;
    const text = base && localText(base.id);
    if (text === undefined || text === this.#here) return;
    this.#here = text;
    const stray = readCopy({ text });
    if (stray.kind === 'refused' || stray.plan.saved !== base?.saved) return;
    if (stray.plan.revision <= base.revision) return;
    const merge = this.#merge ?? (await this.#loadMerge());
    if (!merge || this.#page.plan().id !== base.id) return;
    const { plan, conflicts } = merge(base, this.#page.plan(), stray.plan);
    this.#owed.push(...this.#asidesOf(conflicts));
    this.#page.merged(plan);
    await this.changed();
  }

  #run(): Promise<void> {
    this.#dirty = true;
    this.#running ??= this.#commitAll();
    return this.#running;
  }

  async #commitAll(): Promise<void> {
    try {
      do {
        this.#dirty = false;
        await this.#commit();
      } while (this.#dirty);
    } finally {
      this.#running = undefined;
    }
  }

  async #commit(): Promise<void> {
    const mine = this.#page.plan();
    const saved = this.#page.newId();
    const owed = [...this.#owed];
    let next: Next | undefined;
    let asides: Aside[] = [];
    const written = await commit(mine.id, (kept) => {
      next = this.#next(mine, kept);
      if (next.kind !== 'commit') return undefined;
      const text = JSON.stringify({ ...next.plan, saved });
      const copy = kept ?? { copied: '', copiedRevision: 0, archived: false };
      asides = [...owed, ...this.#asidesOf(next.conflicts)];
      return { kept: { ...copy, id: mine.id, text, saved }, asides };
    });
    if (this.#page.plan().id !== mine.id) return;
    if (written.kind !== 'written' || !next) return this.#failed(written);
    if (next.kind === 'apart') {
      this.#dirty = await this.#together();
      return;
    }
    if (next.kind !== 'commit') return this.#give(next.kind);
    this.#owed.splice(0, owed.length);
    this.#committed(mine, { ...next.plan, saved }, asides, next.plan);
  }

  #committed(mine: Plan, plan: Plan, asides: readonly Aside[], written: Plan): void {
    void this.#takeStray();
    this.#base = plan;
    this.#local = undefined;
    this.#stored = true;
    const now = this.#page.plan();
    if (now !== mine) this.#dirty = true;
    if (written !== mine && this.#merge) {
      const both = this.#merge(mine, now, plan);
      this.#owed.push(...this.#asidesOf(both.conflicts));
      this.#page.merged(both.plan);
    }
    // So that localStorage stands as this state, or as an edit of it, should the browser stop now.
    this.#writeAtOnce();
    if (asides.length > 0) this.#page.overruled(asides);
    this.#clean = !this.#dirty;
    if (this.#clean) this.#page.said({ kind: 'saved' });
    this.#page.tell(plan.id);
  }

  /** Loads what merges. True when it is worth trying again. */
  async #together(): Promise<boolean> {
    const loaded = await this.#loadMerge();
    if (!loaded) this.#page.said({ kind: 'unsaved', because: 'apart' });
    return loaded !== undefined;
  }

  async #loadMerge(): Promise<typeof merge | undefined> {
    this.#merge ??= await import('../plan/merge.ts').then(
      (part) => part.merge,
      () => undefined,
    );
    return this.#merge;
  }

  /** What is to be written: what is in memory, with what others have committed since `base` merged into it. */
  #next(mine: Plan, kept: Copy | undefined): Next {
    return nextState(mine, kept, {
      base: (this.#durable ? undefined : this.#local) ?? this.#base,
      stored: this.#stored,
      sees: (copy) => this.#sees(copy),
      merge: this.#merge,
    });
  }

  /** Whether a stored state is the one this page was edited from. In localStorage it is known by its text. */
  #sees({ text, saved }: Copy): boolean {
    return saved === undefined ? text === this.#here : saved === this.#base?.saved;
  }

  #asidesOf(conflicts: readonly Conflict[]): Aside[] {
    return conflicts.map(({ path, theirs: value }) => ({
      id: this.#page.newId(),
      program: this.#page.plan().id,
      when: this.#page.now(),
      what: { kind: 'overruled' as const, path: [...path], value },
    }));
  }

  /** Without a database: reads, merges and writes in one go, which other tabs all but never get between. */
  async #saveLocally(): Promise<void> {
    const mine = this.#page.plan();
    const read = readHere(mine.id);
    const next: Next | Written = read.kind === 'blocked' ? read : this.#next(mine, read.kept);
    switch (next.kind) {
      case 'erased':
      case 'overtaken':
        this.#give(next.kind);
        break;
      case 'apart':
        this.#page.said({ kind: 'saving' });
        if (await this.#together()) await this.#saveLocally();
        break;
      case 'commit':
        this.#writeLocally(mine, next);
        break;
      default:
        this.#page.said({ kind: 'unsaved', because: 'blocked' });
    }
  }

  #writeLocally(mine: Plan, next: Extract<Next, { kind: 'commit' }>): void {
    const { plan, conflicts, theirs = this.#base } = next;
    const local = { ...plan, saved: theirs?.saved ?? '' };
    const text = JSON.stringify(local);
    const written = writeLocal(local.id, text);
    if (written.kind !== 'written') {
      this.#page.said({ kind: 'unsaved', because: written.kind });
      return;
    }
    this.#keepLocal(local, text);
    this.#stored = true;
    this.#clean = true;
    if (plan !== mine) this.#page.merged(plan);
    this.#page.overruled(this.#asidesOf(conflicts));
    this.#page.said({ kind: 'kept' });
  }

  /** What is in localStorage now; of another stamp, where a tab that has the database has committed meanwhile. */
  #keepLocal(local: Plan, text: string): void {
    if (local.saved !== this.#base?.saved) this.#base = local;
    this.#local = local;
    this.#here = text;
  }

  #writeAtOnce(): void {
    const plan = this.#page.plan();
    const text = JSON.stringify({ ...plan, saved: this.#base?.saved ?? '' });
    if (writeLocal(plan.id, text).kind === 'written') this.#here = text;
  }

  async #failed(written: Written): Promise<void> {
    if (written.kind === 'full') return this.#page.said({ kind: 'unsaved', because: 'full' });
    // The database is gone or never was: from now on localStorage is all there is.
    this.#durable = false;
    await this.#saveLocally();
  }

  /** Somebody erased the program, or a newer Unstall has taken it over: it lives in this page until told. */
  #give(because: 'erased' | 'overtaken'): void {
    this.#stopped = true;
    if (because === 'erased') removeLocal(this.#page.plan().id);
    this.#page.said({ kind: 'unsaved', because });
  }
}

function readHere(id: string): { kind: 'read'; kept: Copy | undefined } | { kind: 'blocked' } {
  const local = readLocal(id);
  return local.kind === 'blocked' ? local : { kind: 'read', kept: local.kind === 'text' ? local : undefined };
}
