import { readCopy } from '../plan/newest.ts';
import { MOST_BYTES } from '../plan/read.ts';
import type { Plan } from '../plan/schema.ts';
import { type Aside, commit, readKept } from '../storage/database.ts';
import { localText, removeLocal } from '../storage/local.ts';
import { soon } from '../storage/soon.ts';
import type { Written } from '../storage/written.ts';
import { asidesOf } from './gaveWay.ts';
import { loadTogether, together } from './late.ts';
import type { Ended, LocalSaver } from './localSaver.ts';
import type { Page } from './saving.ts';
import { type Next, Stand } from './stand.ts';

/** How long after opening what merges and mirrors is loaded, in milliseconds: by then the fields can be filled. */
const LATE_AFTER = 250;

/**
 * A plan of more characters than this would hold up the next key if it were written with each: that waits for a
 * pause in typing of so many milliseconds, but little longer than the most.
 */
const LARGE = 100_000;
const PAUSE = 250;
const MOST = 1000;

/** One and the same each time, so that nobody is told twice. */
const SAVING = { kind: 'saving' } as const;

/** Saves one page's plan in localStorage and the database, and merges what other tabs save. */
export class Saver {
  #page: Page;
  #stand = new Stand(undefined, false, undefined);
  /** Set where the browser has no database for this site: localStorage is all there is. */
  #local: LocalSaver | undefined;
  /** What gave way to what was typed here, and is to be put aside with the next commit. */
  #owed: Aside[] = [];
  #running: Promise<void> | undefined;
  #dirty = false;
  #soon = soon(() => void this.changed(), PAUSE, MOST);

  constructor(page: Page) {
    this.#page = page;
  }

  /**
   * Begins with a program that was just opened. `base` is what was opened or, where there is one, the committed
   * state it was edited from; `stored` says whether it is in the database, or where there is none in localStorage;
   * `here` is what localStorage said of it then. Without a database, what saves then has to be loaded before.
   */
  begin(
    base: Plan | undefined,
    durable: boolean,
    stored = base !== undefined,
    here = base && localText(base.id),
  ): void {
    this.#stand = new Stand(base, stored, here);
    const late = durable ? undefined : together();
    this.#local = late && new late.LocalSaver(this.#page, this.#stand);
    this.#owed = [];
    this.#dirty = false;
    setTimeout(async () => (await loadTogether())?.keepMirror(this.#page.plan().id), LATE_AFTER);
  }

  /** Whether what is saved reaches a database. */
  get durable(): boolean {
    return this.#local === undefined;
  }

  /** Resolves once nothing is being saved, and nothing waits for a pause. */
  async idle(): Promise<void> {
    this.hurry();
    await this.#running?.catch(() => {});
  }

  /** Writes nothing from now on. */
  stop(): void {
    this.#stand.stopped = true;
  }

  /** Goes on, with what was typed since. */
  async resume(): Promise<void> {
    this.#stand.stopped = false;
    if (!this.#stand.clean) await this.changed();
  }

  /** Saves what was just typed, as `changed` does; a large plan when typing pauses. */
  typed(): void {
    if (this.#stand.size < LARGE || this.#stand.stopped) return void this.changed();
    this.#stand.clean = false;
    this.#page.said(SAVING);
    this.#soon.ask();
  }

  /** Saves now what waits for a pause: the page may be gone in a moment. */
  hurry(): void {
    this.#soon.now();
  }

  /** Saves what the page shows now: to localStorage before this returns, to the disk as soon as it can. */
  changed(): Promise<void> {
    this.#stand.clean = false;
    if (this.#stand.stopped) return Promise.resolve();
    if (this.#local) return Promise.resolve(this.#end(this.#local.save()));
    void this.#takeStray();
    this.#stand.writeAtOnce(this.#page.plan());
    this.#page.said(SAVING);
    return this.#run();
  }

  /** Tries again to save what the page shows, also where nothing is any more: the reader asked for it. */
  insist(): Promise<void> {
    this.#stand.stopped = false;
    this.#stand.stored = false;
    if (!this.#local) return this.changed();
    // The database may be back. If not, localStorage is looked at before it is written over.
    this.#local = undefined;
    this.#stand.clean = false;
    this.#page.said(SAVING);
    return this.#run();
  }

  /** Takes up what other tabs have committed since. */
  async pull(): Promise<void> {
    await this.idle();
    if (this.#stand.stopped) return;
    if (this.#local) return this.#end(this.#local.pull());
    const { id } = this.#page.plan();
    const read = await readKept(id);
    if (read.kind === 'blocked' || this.#page.plan().id !== id || this.#stand.stopped) return;
    if (!read.kept) return this.#end(this.#stand.stored ? 'erased' : undefined);
    if (this.#stand.sees(read.kept)) return;
    // What was typed here and is not committed yet is merged where it is committed.
    if (!this.#stand.clean) return this.changed();
    const theirs = readCopy(read.kept);
    if (theirs.kind === 'refused') return this.#end('overtaken');
    this.#stand.base = theirs.plan;
    this.#stand.stored = true;
    this.#page.merged(theirs.plan);
    this.#page.said({ kind: 'saved' });
  }

  /** Takes in what another tab left in localStorage and nobody has committed. */
  async claim(id: string): Promise<void> {
    if (this.durable && !this.#stand.stopped && this.#page.plan().id === id) await this.#takeStray();
  }

  async #takeStray(): Promise<void> {
    const { base } = this.#stand;
    const stray = this.#stand.findStray();
    if (!base || !stray) return;
    const merge = (together() ?? (await loadTogether()))?.merge;
    if (!merge || this.#page.plan().id !== base.id) return;
    const { plan, conflicts } = merge(base, this.#page.plan(), stray);
    this.#owed.push(...asidesOf(conflicts, this.#page));
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
    let large = false;
    const written = await commit(mine.id, (kept) => {
      next = this.#stand.next(mine, kept, together()?.merge);
      if (next.kind !== 'commit') return undefined;
      const text = this.#stand.textOf(next.plan, saved);
      // What could not be opened again is never shown as saved.
      large = text.length > MOST_BYTES;
      if (large) return undefined;
      const copy = kept ?? { copied: '', copiedRevision: 0, archived: false, begun: this.#page.now() };
      asides = [...owed, ...asidesOf(next.conflicts, this.#page)];
      return { kept: { ...copy, id: mine.id, text, saved }, asides };
    });
    if (this.#page.plan().id !== mine.id) return;
    if (written.kind !== 'written' || !next) return this.#failed(written);
    if (large) return this.#page.said({ kind: 'unsaved', because: 'large' });
    if (next.kind === 'apart') {
      this.#dirty = (await loadTogether()) !== undefined;
      if (!this.#dirty) this.#page.said({ kind: 'unsaved', because: 'apart' });
      return;
    }
    if (next.kind !== 'commit') return this.#end(next.kind);
    this.#owed.splice(0, owed.length);
    this.#committed(mine, { ...next.plan, saved }, asides, next.plan);
  }

  #committed(mine: Plan, plan: Plan, asides: readonly Aside[], written: Plan): void {
    void this.#takeStray();
    this.#stand.committed(plan);
    const now = this.#page.plan();
    if (now !== mine) this.#dirty = true;
    const merge = together()?.merge;
    if (written !== mine && merge) {
      const both = merge(mine, now, plan);
      this.#owed.push(...asidesOf(both.conflicts, this.#page));
      this.#page.merged(both.plan);
    }
    // So that localStorage stands as this state, or as an edit of it, should the browser stop now.
    this.#stand.writeAtOnce(this.#page.plan());
    if (asides.length > 0) this.#page.overruled(asides);
    this.#stand.clean = !this.#dirty;
    if (this.#stand.clean) this.#page.said({ kind: 'saved' });
    this.#page.tell(plan.id);
  }

  async #failed(written: Written): Promise<void> {
    if (written.kind === 'full') return this.#page.said({ kind: 'unsaved', because: 'full' });
    // The database is gone or never was: from now on localStorage is all there is.
    const late = together() ?? (await loadTogether());
    if (!late) return this.#page.said({ kind: 'unsaved', because: 'apart' });
    this.#local = new late.LocalSaver(this.#page, this.#stand);
    this.#end(this.#local.save());
  }

  /** Somebody erased the program, or a newer Unstall has taken it over: it lives in this page until told. */
  #end(because: Ended | undefined): void {
    if (!because) return;
    this.stop();
    if (because === 'erased') removeLocal(this.#page.plan().id);
    this.#page.said({ kind: 'unsaved', because });
  }
}
