import { setTimeout as pause } from 'node:timers/promises';
import { Ledger, marksIn } from '../ledger.ts';
import { address, TRIAGE } from '../../words.ts';
import type { RealBrowser, RealTab } from './browser.ts';
import { comeNear, press, see, type Seen } from './inPage.ts';

/** The pages of the site on which something can be done. */
export const PAGES = {
  sheet: address(TRIAGE),
  plan: '/plan/',
  programs: '/programs/',
  history: '/plan/history/',
};
export type PageName = keyof typeof PAGES;

/** How long a page may take to open, in milliseconds, on a machine that has much to do. */
const OPENING = 15_000;
/** How long what is on its way to the screen may take. */
const DRAWN = 80;

/** Somebody with a real browser, who does what readers do and notes what they may rely on. */
export class RealReader {
  readonly browser: RealBrowser;
  readonly ledger = new Ledger();
  readonly tabs: RealTab[] = [];
  /** The files that were downloaded, and what colleagues made of them. */
  readonly files: string[] = [];
  /** The programs that are known to be there, by id; those that were deleted and not wanted since. */
  known = new Set<string>();
  readonly deleted = new Set<string>();
  /** How many programs more may be there than were known. */
  begun = 0;
  /** The tabs in which something was done since all was last at rest; whether nothing was under way then. */
  readonly used = new Set<RealTab>();
  calm = true;
  told: ReadonlySet<string> = new Set();
  /** Whether no more than one tab was open at once since everything was last at rest. */
  alone = true;
  /** What programs in use say, as far as that is known. */
  live: ReadonlySet<string> = new Set();
  /** Whether somebody has begun to erase everything and was not told how it ended. */
  unsure = false;
  readonly mostTabs: number;
  #origin: string;

  constructor(browser: RealBrowser, origin: string, mostTabs: number) {
    this.browser = browser;
    this.#origin = origin;
    this.mostTabs = mostTabs;
  }

  /** Milliseconds, for what was promised when. */
  get now(): number {
    return performance.now();
  }

  async openTab(): Promise<RealTab> {
    const tab = await this.browser.tab();
    this.tabs.push(tab);
    if (this.tabs.length > 1) this.alone = false;
    return tab;
  }

  async tab(number: number): Promise<RealTab> {
    const tab = this.tabs[number % Math.max(1, this.tabs.length)] ?? (await this.openTab());
    this.used.add(tab);
    return tab;
  }

  async goto(tab: RealTab, path: string): Promise<void> {
    await tab.goto(this.#origin + path);
  }

  /** A tab that shows this page, open: as it is, or after it was gone to. */
  async page(number: number, name: PageName): Promise<RealTab> {
    const tab = await this.tab(number);
    const seen = await this.see(tab);
    if (seen?.path !== PAGES[name]) await this.goto(tab, PAGES[name]);
    await this.until(tab, ({ ready, saving }) => ready || saving.includes('can’t be opened'));
    return tab;
  }

  /** What somebody sees in a tab; undefined while it goes from one page to another. */
  async see(tab: RealTab): Promise<Seen | undefined> {
    return tab.run(see).catch(() => undefined);
  }

  /** Waits until something is seen in a tab, but not for ever. Gives what is seen last. */
  async until(tab: RealTab, met: (seen: Seen) => boolean, most = OPENING): Promise<Seen | undefined> {
    const end = performance.now() + most;
    for (;;) {
      const seen = await this.see(tab);
      if ((seen && met(seen)) || performance.now() > end) return seen;
      // A sheet far below what is in sight opens once somebody comes near it.
      if (seen?.saving.includes('Opening')) await tab.run(comeNear).catch(() => {});
      await pause(20);
    }
  }

  /** Presses a button, and waits until this is said, or not that long. True when it was said. */
  async press(
    tab: RealTab,
    button: string,
    nth: number,
    says: RegExp,
    most: number,
    within = 'main',
  ): Promise<boolean> {
    if (!(await tab.run(press, button, nth, within).catch(() => false))) return false;
    const seen = await this.until(tab, ({ said, saving }) => says.test(`${said} ${saving}`), most);

    return says.test(`${seen?.said} ${seen?.saving}`);
  }

  /** Notes what all tabs show as saved. What was typed a moment ago may not be on the screen yet, so it looks twice. */
  async look(): Promise<void> {
    for (const tab of this.tabs) {
      const first = await this.see(tab);
      if (!isSaved(first)) continue;
      const since = this.now;
      await pause(DRAWN);
      const then = await this.see(tab);
      if (!isSaved(then) || then?.text !== first?.text || then?.saving !== first?.saving) continue;
      this.ledger.promise(marksIn(`${first?.saving}\n${fieldsIn(first)}`), 'saved', since);
    }
  }

  /** With the first key on a page that shows no program one begins, unless there is one it should show. */
  mayBegin(seen: Seen | undefined): void {
    if (!seen?.saving.includes('Nothing saved yet') || (this.known.size > 0 && !this.unsure)) return;
    this.begun += 1;
    this.known.add('to be born');
  }
}

function isSaved(seen: Seen | undefined): boolean {
  return seen?.saving.includes('saved on this device') ?? false;
}

/** What the fields say, apart from what is offered. */
function fieldsIn(seen: Seen | undefined): string {
  return seen?.path === PAGES.sheet ? seen.text : '';
}
