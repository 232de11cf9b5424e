type Failure = 'QuotaExceededError' | 'SecurityError';

/** A browser for tests: one localStorage, any number of tabs, and storage events from each tab to the others. */
export class FakeBrowser {
  /** What localStorage holds. */
  readonly held = new Map<string, string>();
  /** What every write fails with. */
  writesFail: Failure | undefined;
  /** Whether the page may not so much as touch localStorage. */
  denied = false;
  #tabs = [new EventTarget()];
  #here = 0;
  #undelivered: { to: EventTarget; key: string }[] = [];

  /** Takes the place of what a page finds in its window. */
  constructor() {
    const storage = this.#storage();
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        if (this.denied) throw new DOMException('denied', 'SecurityError');
        return storage;
      },
    });
    globalThis.addEventListener = (...args: Parameters<EventTarget['addEventListener']>) =>
      this.#tabs[this.#here]?.addEventListener(...args);
    globalThis.removeEventListener = (...args: Parameters<EventTarget['removeEventListener']>) =>
      this.#tabs[this.#here]?.removeEventListener(...args);
  }

  /** Opens one more tab, in which everything from now on happens. Gives its number, as `goTo` takes it. */
  openTab(): number {
    this.#here = this.#tabs.push(new EventTarget()) - 1;
    return this.#here;
  }

  /** Goes to another tab. */
  goTo(tab: number): void {
    this.#here = tab;
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

  #storage(): Storage {
    const change = (key: string, made: () => void) => {
      const before = this.held.get(key);
      made();
      if (this.held.get(key) === before) return;
      for (const to of this.#tabs) if (to !== this.#tabs[this.#here]) this.#undelivered.push({ to, key });
    };
    const methods = {
      getItem: (key: string) => this.held.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (this.writesFail) throw new DOMException('refused', this.writesFail);
        change(key, () => this.held.set(key, value));
      },
      removeItem: (key: string) => {
        if (this.writesFail === 'SecurityError') throw new DOMException('refused', this.writesFail);
        change(key, () => this.held.delete(key));
      },
    };
    // The keys of a Storage are its own properties.
    return new Proxy(methods as Storage, {
      ownKeys: () => [...this.held.keys()],
      getOwnPropertyDescriptor: (_, key) => ({
        value: this.held.get(String(key)),
        enumerable: true,
        configurable: true,
      }),
    });
  }
}
