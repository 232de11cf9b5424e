import { Channels } from './channels.ts';
import { Clock } from './clock.ts';
import { Databases } from './databases.ts';
import { LocalStore } from './localStore.ts';
import { type Kind, Page } from './page.ts';
import { pageScript, type Run } from './pageScript.ts';
import { PrivateFiles } from './privateFiles.ts';
import { Random } from './random.ts';

/** How far the mirror may be behind the database, in milliseconds: about a second, and a page has to be open so long. */
const MIRRORED_AFTER = 3000;

/** A tab: what it keeps for itself, the page it shows, and the pages behind it that it can go back to. */
export type Tab = { session: Map<string, string>; page: Page | undefined; behind: Page[] };

/**
 * A browser for tests, all of it: what it keeps, its tabs with real pages in them, and its time. Nothing in it is left
 * to chance but by its seed.
 */
export class World {
  readonly clock = new Clock();
  readonly random: Random;
  readonly local: LocalStore;
  readonly databases = new Databases(this.clock);
  readonly files = new PrivateFiles(this.clock);
  readonly channels: Channels;
  readonly tabs: Tab[] = [];
  /** Called when a page is left as readers leave it, before it knows. */
  onLeave = (_: Page) => {};
  /** Whether the browser has ever lost its databases. */
  lost = false;
  /**
   * Whether a power cut may have taken from localStorage what pages wrote that had no room to commit, or were left one
   * after the other before they could: whose edits those were was written nowhere else.
   */
  parted = false;
  /** How many pages there ever were at the same time. */
  most = 0;
  #mirroredUpTo = Number.NEGATIVE_INFINITY;
  #run: Run;

  private constructor(seed: number, run: Run) {
    this.random = new Random(seed);
    this.channels = new Channels(this.clock, this.random);
    this.local = new LocalStore(this.clock, ({ key, by }) => {
      for (const page of this.pages) {
        if (page === by) continue;
        const event = Object.assign(new Event('storage'), { key });
        this.clock.start(page, this.random.below(4), () => page.fire(event));
      }
    });
    this.#run = run;
  }

  static async begin(seed: number): Promise<World> {
    return new World(seed, await pageScript());
  }

  /** Every page there is, asleep ones as well. */
  get pages(): Page[] {
    return this.tabs.flatMap(({ page, behind }) => (page ? [page, ...behind] : behind));
  }

  openTab(): Tab {
    const tab = { session: new Map<string, string>(), page: undefined, behind: [] };
    this.tabs.push(tab);
    return tab;
  }

  /** Loads a page in a tab, in the place of the one it shows; `keeping` that one asleep, to go back to. */
  load(tab: Tab, kind: Kind, keeping = false): Page {
    this.#leave(tab, keeping);
    const page = new Page(this, tab, kind, this.#run);
    tab.page = page;
    this.most = Math.max(this.most, this.pages.length);
    page.begin();
    return page;
  }

  /** A page that somebody looks at beside all that is going on, who does nothing. `end` it afterwards. */
  visit(kind: Kind): Page {
    const page = new Page(this, { session: new Map(), page: undefined, behind: [] }, kind, this.#run);
    page.begin();
    return page;
  }

  /** Goes back to the page behind, which wakes up as it was. True where there is one. */
  goBack(tab: Tab): boolean {
    const before = tab.behind.pop();
    if (!before) return false;
    this.#leave(tab, false);
    tab.page = before;
    before.wake();
    before.fire(Object.assign(new Event('pageshow'), { persisted: true }));
    return true;
  }

  /** Puts a page to sleep: its timers stop. */
  sleep(page: Page): void {
    this.#mirroredUpTo = this.mirroredUpTo();
    page.state = 'asleep';
    page.asleepSince = this.clock.now;
  }

  closeTab(tab: Tab): void {
    this.#leave(tab, false);
    for (const page of tab.behind) this.end(page);
    this.tabs.splice(this.tabs.indexOf(tab), 1);
  }

  /**
   * Ends the browser at once. localStorage goes back to what was on the disk (0 is the oldest it can be, 1 the newest);
   * `lost`: the databases are gone as well.
   */
  async kill(share: number, lost: boolean): Promise<void> {
    for (const page of this.pages) this.end(page);
    this.tabs.splice(0);
    await this.clock.turns(30);
    const { held } = this.local;
    this.local.forget(share);
    this.parted ||= this.databases.room.wasFull && this.local.held !== held;
    if (!lost) return;
    this.databases.lose();
    this.lost = true;
  }

  /**
   * What was committed until then has to be in the mirror: a page that had the time to copy it has been awake since,
   * there was room, and none was put to sleep with something left to copy.
   */
  mirroredUpTo(): number {
    const copied = Math.min(this.clock.now, this.files.fullSince) - MIRRORED_AFTER;
    const awake = this.pages.filter(({ state }) => state === 'awake');
    const hadTime = awake.some(({ awakeSince }) => this.clock.now - awakeSince >= MIRRORED_AFTER);
    const upTo = hadTime ? Math.max(this.#mirroredUpTo, copied) : this.#mirroredUpTo;
    const asleep = this.pages.flatMap((page) => (page.state === 'asleep' ? page.asleepSince : []));
    return Math.min(upTo, ...asleep.map((since) => since - MIRRORED_AFTER));
  }

  /** Shows another tab: both pages are told. */
  show(from: Tab | undefined, to: Tab): void {
    for (const tab of [from, to]) tab?.page?.fire(new Event('visibilitychange'));
  }

  /** Lets everything come to rest; pages that have no room may go on trying. */
  rest(): Promise<void> {
    return this.clock.rest(this.local.room.full || this.databases.room.full || this.files.full);
  }

  /** Everything that is kept anywhere, as text, by where it is. */
  async contents(): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const [key, value] of this.local.held) found.set(`localStorage ${key}`, value);
    for (const [number, { session }] of this.tabs.entries()) {
      for (const [key, value] of session) found.set(`sessionStorage ${number} ${key}`, value);
    }
    for (const [store, values] of await this.databases.contents()) {
      for (const value of values) found.set(`database ${store} ${value.id}`, JSON.stringify(value));
    }
    for (const [number, text] of (await this.files.contents()).entries()) found.set(`file ${number}`, text);
    return found;
  }

  #leave(tab: Tab, keeping: boolean): void {
    const { page } = tab;
    if (!page) return;
    this.onLeave(page);
    page.fire(Object.assign(new Event('pagehide'), { persisted: keeping }));
    tab.page = undefined;
    if (keeping) {
      this.sleep(page);
      tab.behind.push(page);
    } else {
      this.end(page);
    }
  }

  /** Nothing of what a page has not done by now is done any more. */
  end(page: Page): void {
    this.#mirroredUpTo = this.mirroredUpTo();
    page.state = 'gone';
    this.databases.leave(page, () => this.random.below(2) === 0);
    this.files.leave(page);
    this.channels.leave(page);
  }
}
