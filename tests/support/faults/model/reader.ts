import { Ledger, type Mark, marksIn } from '../ledger.ts';
import type { Kind, Page } from './page.ts';
import type { Tab, World } from './world.ts';

/** A file outside of the browser. */
export type OutsideFile = { text: string };

/** How long a page may take to open, in turns. */
const OPENING = 200;

/** Of so many pages in a row, each left before it heard of its commit, the last does not know the first. */
const UNHEARD = 3;

/** Somebody with one browser, who does what readers do and notes what they may rely on. */
export class Reader {
  readonly world: World;
  readonly ledger = new Ledger();
  /** The files that were downloaded, and what colleagues made of them. */
  readonly files: OutsideFile[] = [];
  /** The programs that are known to be there, by id. */
  known = new Map<string, { archived: boolean }>();
  /** The pages on which something was done since all was last at rest. */
  readonly used = new Set<Page>();
  /** Whether nothing was under way then. A browser with nothing in it is calm. */
  calm = true;
  /** What was put aside by then. */
  told: ReadonlySet<string> = new Set();
  /** Whether somebody has begun to erase everything and was not told how it ended. */
  unsure = false;
  /** What is being deleted: if the room for a copy of it ends meanwhile, the page may be left before it says so. */
  deleting: ReadonlySet<Mark> = new Set();
  /** How many programs more may be there than were known. */
  begun = 0;
  /** How many pages in a row were left before one of them heard that it is saved. */
  unheard = 0;
  /** The tabs in which somebody has asked for a new program and typed nothing yet. */
  readonly fresh = new WeakSet<Tab>();
  /** The programs that were deleted and not wanted since, by id. */
  readonly deleted = new Set<string>();
  /** When something was last erased or deleted. */
  goneSince = Number.NEGATIVE_INFINITY;
  /** Counts how often somebody wanted a program that may be deleted. */
  wants = 0;
  /** The most tabs that are open at the same time. */
  readonly mostTabs: number;
  #front: Tab | undefined;
  #seen = new WeakMap<Page, { plan: unknown; saving: unknown }>();

  constructor(world: World, mostTabs: number) {
    this.world = world;
    this.mostTabs = mostTabs;
    world.clock.onTurn = () => this.look();
    world.onLeave = (page) => this.#leave(page);
  }

  /** One of the open tabs, brought to the front; a new one where there is none. */
  tab(number: number): Tab {
    const { tabs } = this.world;
    const tab = tabs[number % Math.max(1, tabs.length)] ?? this.world.openTab();
    if (this.#front && this.#front !== tab && tabs.includes(this.#front)) this.world.show(this.#front, tab);
    this.#front = tab;
    return tab;
  }

  /** A page of this kind in a tab, open: the one that it shows, or one that is loaded in its place. */
  async page(number: number, kind: Kind): Promise<Page | undefined> {
    const tab = this.tab(number);
    const there = tab.page;
    const page = there?.kind === kind && there.state === 'awake' ? there : this.world.load(tab, kind);
    this.used.add(page);
    for (let turn = 0; turn < OPENING && !isOpen(page); turn++) await this.world.clock.turns(1);
    return page.state === 'awake' && page.busy === 0 && isOpen(page) ? page : undefined;
  }

  /** One of the pages on which this can be done now. */
  pageWith(pick: number, can: (page: Page) => boolean): Page | undefined {
    const pages = this.world.tabs.flatMap(({ page }) => page ?? []);
    const able = pages.filter(
      (page) => page.state === 'awake' && page.busy === 0 && isOpen(page) && can(page),
    );
    const page = able[pick % Math.max(1, able.length)];
    if (page) this.used.add(page);
    return page;
  }

  /** Does something on a page, and waits for its end, or not that long. */
  async press(page: Page, patience: number, work: () => Promise<unknown>): Promise<void> {
    page.busy += 1;
    const done = work().finally(() => {
      page.busy -= 1;
    });
    done.catch(() => {});
    await this.world.clock.until(done, patience);
  }

  /** Sees what pages show as saved. */
  look(): void {
    for (const page of this.world.pages) {
      if (page.state !== 'awake' || page.kind !== 'plan') continue;
      const [plan, saving] = [page.parts.$plan.get(), page.parts.$saving.get()];
      if (saving.kind !== 'saved' && saving.kind !== 'kept') continue;
      this.unheard = 0;
      const seen = this.#seen.get(page);
      if (seen?.plan === plan && seen.saving === saving) continue;
      this.#seen.set(page, { plan, saving });
      this.ledger.promise(marksIn(JSON.stringify(plan)), saving.kind, this.world.clock.now);
    }
  }

  /**
   * Whoever leaves the only page there ever was relies on every key, where there is room for it. Of two, one may have
   * written over what the other has in localStorage and not committed yet: that it is saved, neither has said.
   */
  #leave(page: Page): void {
    const { world, ledger } = this;
    if (page.kind !== 'plan' || page.state !== 'awake') return;
    if (page.parts.$saving.get().kind === 'saving') this.unheard += 1;
    if (this.unheard >= UNHEARD) world.parted = true;
    const alone = world.most === 1 && page.asleepSince === 0;
    const saves = ['saving', 'saved', 'kept'].includes(page.parts.$saving.get().kind);
    if (!alone || !saves || world.local.room.full) return;
    ledger.promise(this.shown(page), 'kept', world.clock.now);
  }

  /** A program that may have been deleted is wanted: it may be there from now on. */
  want(id: string): void {
    this.deleted.delete(id);
    this.wants += 1;
  }

  /** The marks on a page. */
  shown(page: Page): Set<Mark> {
    return marksIn(JSON.stringify(page.parts.$plan.get()));
  }
}

/** Whether a page shows what is stored. */
export function isOpen({ kind, parts }: Page): boolean {
  return kind === 'plan' ? parts.$access.get() !== 'opening' : parts.$programs.get().kind === 'listed';
}
