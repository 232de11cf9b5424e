import { onTestFinished, vi } from 'vitest';
import { fakeChannels } from './fake-channel.fixture.ts';
import { FakeDatabase } from './fake-database.fixture.ts';
import { FakeFiles } from './fake-files.fixture.ts';

const nextTurn = setImmediate;

type Failure = 'QuotaExceededError' | 'SecurityError';

/**
 * A browser for tests: one localStorage, one IndexedDB, private files, any number of tabs, each with a
 * sessionStorage, and storage events and broadcasts from each tab to the others.
 */
export class FakeBrowser {
  /** What localStorage holds. */
  readonly held = new Map<string, string>();
  /** What the sessionStorage of each tab holds, by the tab's number. */
  readonly sessions = [new Map<string, string>()];
  /** What every write fails with. */
  writesFail: Failure | undefined;
  /** Whether the page may not so much as touch localStorage. */
  denied = false;
  /** Whether there is no localStorage, as in some apps that show web pages. */
  without = false;
  readonly database = new FakeDatabase();
  readonly files = new FakeFiles();
  #tabs = [new EventTarget()];
  #here = 0;
  #undelivered: { to: EventTarget; key: string }[] = [];

  /** Takes the place of what a page finds in its window. */
  constructor() {
    const local = this.#storage(() => this.held, true);
    const session = this.#storage(() => this.sessions[this.#here] ?? new Map(), false);
    for (const [name, storage] of Object.entries({ localStorage: local, sessionStorage: session })) {
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get: () => {
          if (this.denied) throw new DOMException('denied', 'SecurityError');
          return this.without ? null : storage;
        },
      });
    }
    globalThis.BroadcastChannel = fakeChannels();
    // The pages of one test go on with what they have begun, and would do the rest of it in the browser of the next.
    const forget = collectTimers();
    onTestFinished(async () => {
      await this.rest();
      forget();
    });
    globalThis.addEventListener = (...args: Parameters<EventTarget['addEventListener']>) =>
      this.#tabs[this.#here]?.addEventListener(...args);
    globalThis.removeEventListener = (...args: Parameters<EventTarget['removeEventListener']>) =>
      this.#tabs[this.#here]?.removeEventListener(...args);
  }

  /** Opens one more tab, in which everything from now on happens. Gives its number, as `goTo` takes it. */
  openTab(): number {
    this.#here = this.#tabs.push(new EventTarget()) - 1;
    this.sessions.push(new Map());
    return this.#here;
  }

  /** Goes to another tab. */
  goTo(tab: number): void {
    this.#here = tab;
  }

  /** Fires an event at the window of the tab that is open. */
  fire(event: Event): void {
    this.#tabs[this.#here]?.dispatchEvent(event);
  }

  /** Lets what is under way go on for some turns. */
  async turn(turns: number): Promise<void> {
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => nextTurn(resolve));
  }

  /** Lets what is under way in the database, between tabs and in loading come to its end. */
  async rest(): Promise<void> {
    await this.turn(100);
    await vi.dynamicImportSettled();
    await this.turn(100);
  }

  /** Clears what the site has stored under its open pages, as the reader can in the browser's settings. */
  clearSiteData(): void {
    this.held.clear();
    for (const session of this.sessions) session.clear();
    this.database.clear();
    this.files.clear();
  }

  /** Delivers storage events until there are none, and counts them; more than a hundred is an endless exchange. */
  deliver(): number {
    const here = this.#here;
    let count = 0;
    for (let next = this.#undelivered.shift(); next && count < 100; next = this.#undelivered.shift()) {
      count += 1;
      this.#here = this.#tabs.indexOf(next.to);
      next.to.dispatchEvent(Object.assign(new Event('storage'), { key: next.key }));
    }
    this.#here = here;
    return count;
  }

  /** A storage over what `held` gives at the time; others hear of its changes where it is `shared`. */
  #storage(held: () => Map<string, string>, shared: boolean): Storage {
    const change = (key: string, made: () => void) => {
      const before = held().get(key);
      made();
      if (!shared || held().get(key) === before) return;
      for (const to of this.#tabs) if (to !== this.#tabs[this.#here]) this.#undelivered.push({ to, key });
    };
    const methods = {
      getItem: (key: string) => held().get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (this.writesFail) throw new DOMException('refused', this.writesFail);
        change(key, () => held().set(key, value));
      },
      removeItem: (key: string) => {
        if (this.writesFail === 'SecurityError') throw new DOMException('refused', this.writesFail);
        change(key, () => held().delete(key));
      },
    };
    // The keys of a Storage are its own properties.
    return new Proxy(methods as Storage, {
      ownKeys: () => [...held().keys()],
      getOwnPropertyDescriptor: (_, key) => ({
        value: held().get(String(key)),
        enumerable: true,
        configurable: true,
      }),
    });
  }
}

/** Notes which timers are set from now on, and returns what clears them. */
function collectTimers(): () => void {
  const { setTimeout } = globalThis;
  const timers: ReturnType<typeof setTimeout>[] = [];
  globalThis.setTimeout = Object.assign((...args: Parameters<typeof setTimeout>) => {
    const timer = setTimeout(...args);
    timers.push(timer);
    return timer;
  }, setTimeout);
  return () => {
    globalThis.setTimeout = setTimeout;
    for (const timer of timers) clearTimeout(timer);
  };
}

/** A browser with private files, for one test. What a page of an earlier one puts off never happens in it. */
export function browserWithFiles(): FakeBrowser {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const browser = new FakeBrowser();
  browser.files.state = 'works';
  return browser;
}
