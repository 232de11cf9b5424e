import { type Copy, readCopy } from '../../plan/document/newest.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { type Aside, readKept } from '../../storage/database.ts';
import { soon } from '../../storage/soon.ts';
import { type Committing, commitPage } from './commitPage.ts';
import { keepSoon, loadTogether, together } from './late.ts';
import type { Ended, LocalSaver } from './localSaver.ts';
import type { Page } from './saving.ts';
import { type Opened, Stand } from './stand.ts';

/** What holds up typing is saved when that pauses for so many milliseconds, but after little more than the most. */
const PAUSE = 250;
const MOST = 1000;

/** One and the same each time, so that nobody is told twice. */
const SAVING = { kind: 'saving' } as const;
const EXPOSED = { kind: 'exposed' } as const;
const SAVED = { kind: 'saved' } as const;

type Merge = Extract<Committing, { kind: 'merge' }>;

/** Saves one page's plan in localStorage and the database, and merges what other tabs save. */
export class Saver {
  #page: Page;
  #stand: Stand;
  /** Set where the browser has no database for this site: localStorage is all there is. */
  #local: LocalSaver | undefined;
  /** What gave way to what was typed here, and is to be put aside with the next commit. */
  #owed: Aside[] = [];
  #running: Promise<void> | undefined;
  #dirty = false;
  #soon = soon(() => void this.changed(), PAUSE, MOST);

  constructor(page: Page) {
    this.#page = page;
    this.#stand = new Stand('', { base: undefined, stored: false, here: undefined });
  }

  /**
   * Begins with a program that was just opened; `durable`: into a database. Without one, what saves then has to be
   * loaded before.
   */
  begin(durable: boolean, opened: Opened): void {
    // What is still looked up for the program before is nothing to this one, though it may have the same id.
    this.stop();
    this.#stand = new Stand(this.#page.newId(), opened);
    const late = durable ? undefined : together();
    this.#local = late && new late.LocalSaver(this.#page, this.#stand);
    this.#owed = [];
    this.#dirty = false;
    keepSoon(durable ? () => this.#page.plan().id : undefined);
  }

  /** Whether what is saved reaches a database. */
  get durable(): boolean {
    return this.#local === undefined;
  }

  /** Whether what was typed last is in this page alone. */
  get exposed(): boolean {
    return this.#stand.exposed && !this.#stand.clean;
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
    if (!this.#stand.isLarge || this.#stand.stopped) return void this.changed();
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
    this.#page.said(this.exposed ? EXPOSED : SAVING);
    return this.#run();
  }

  /** Tries again to save what the page shows, also where nothing is any more: the reader asked for it. */
  insist(): Promise<void> {
    this.#stand.want();
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
    if (this.#stand.isHalted) return;
    if (this.#local) {
      const ended = this.#local.pull();
      return !ended && this.#stand.isBack() ? this.changed() : this.#end(ended);
    }
    const { id } = this.#page.plan();
    const read = await readKept(id);
    if (read.kind === 'blocked' || this.#page.plan().id !== id || this.#stand.isHalted) return;
    if (!read.kept) return this.#end(this.#stand.stored ? 'erased' : undefined);
    const seen = this.#stand.sees(read.kept);
    if (!this.#stand.isBack() && seen) return;
    // What was typed here and is not committed yet is merged where it is committed.
    if (!this.#stand.clean) return this.changed();
    if (seen) this.#page.said(SAVED);
    else this.#takeUp(read.kept);
  }

  /** Shows what another tab has committed, in a page that has nothing of its own to save. */
  #takeUp(kept: Copy): void {
    const theirs = readCopy(kept);
    if (theirs.kind === 'refused') {
      this.#end('overtaken');
      return;
    }
    this.#stand.committed(theirs.plan);
    this.#page.merged(theirs.plan);
    this.#page.said(SAVED);
  }

  /** Takes in what another tab left in localStorage and nobody has committed. */
  async claim(id: string): Promise<void> {
    if (this.durable && !this.#stand.stopped && this.#page.plan().id === id) await this.#takeStray();
  }

  async #takeStray(): Promise<void> {
    const unseen = this.#stand.findUnseen();
    const late = unseen && (await loadTogether());
    const asides = late && (await late.takeStray(unseen, this.#page, this.#stand, this.#owed));
    if (!asides) return;
    this.#owed.push(...asides);
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
    const owed = [...this.#owed];
    const done = await commitPage(this.#page, this.#stand, owed);
    if (this.#page.plan().id !== mine.id) return;
    switch (done.kind) {
      case 'committed':
        this.#owed.splice(0, owed.length);
        return this.#committed(mine, done.plan, owed);
      case 'merge':
        return this.#take(mine, done);
      case 'large':
      case 'full':
        return this.#page.said({ kind: 'unsaved', because: done.kind });
      case 'apart':
        this.#dirty = (await loadTogether()) !== undefined;
        if (!this.#dirty) this.#page.said({ kind: 'unsaved', because: 'apart' });
        return;
      case 'blocked':
        return this.#goLocal();
      default:
        this.#end(done.kind);
    }
  }

  /** Takes what another tab has committed into the page. It is committed next, or merged anew with what was typed. */
  #take(mine: Plan, { plan: both, theirs, asides }: Merge): void {
    this.#dirty = true;
    if (this.#page.plan() !== mine) return;
    this.#stand.committed(theirs);
    // The count of changes never falls, whichever of the two brought nothing: by it a page knows what it has heard.
    const revision = both === theirs ? theirs.revision : Math.max(both.revision, theirs.revision + 1);
    const plan = { ...both, revision };
    this.#page.merged(plan);
    if (asides.length > 0) this.#page.overruled(asides);
    this.#stand.writeAtOnce(plan);
  }

  #committed(mine: Plan, plan: Plan, asides: readonly Aside[]): void {
    void this.#takeStray();
    this.#stand.committed(plan);
    const now = this.#page.plan();
    if (now !== mine) this.#dirty = true;
    // So that localStorage stands as this state, or as an edit of it, should the browser stop now.
    this.#stand.writeAtOnce(now);
    if (asides.length > 0) this.#page.overruled(asides);
    this.#stand.clean = !this.#dirty;
    if (this.#stand.clean) this.#page.said(SAVED);
    this.#page.tell(plan.id);
  }

  /** The database is gone, never was or does not answer: from now on localStorage is all there is. */
  async #goLocal(): Promise<void> {
    const late = await loadTogether();
    if (!late) return this.#page.said({ kind: 'unsaved', because: 'apart' });
    this.#local = new late.LocalSaver(this.#page, this.#stand);
    this.#end(this.#local.save());
  }

  /** Somebody erased the program, or a newer Unstall has taken it over: it lives in this page until told. */
  #end(because: Ended | undefined): void {
    if (!because) return;
    this.stop();
    if (because === 'erased') this.#stand.forget(this.#page.plan().id);
    this.#page.said({ kind: 'unsaved', because });
  }
}
