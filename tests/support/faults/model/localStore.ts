import type { Clock, Owner } from './clock.ts';
import { Room } from './room.ts';

/** How long a killed browser may have kept changes of localStorage to itself, in milliseconds. */
const FLUSHED_AFTER = 60_000;

type Held = ReadonlyMap<string, string>;

/** What a page is told of a change that another one has made. */
export type Heard = (change: { key: string; by: Owner }) => void;

/** The localStorage of a browser, shared by its pages: quick, and behind on the disk. */
export class LocalStore {
  held: Held = new Map();
  readonly room = new Room();
  #clock: Clock;
  #heard: Heard;
  /** What it held, and from when on. */
  #past: { from: number; held: Held }[] = [];

  constructor(clock: Clock, heard: Heard) {
    this.#clock = clock;
    this.#heard = heard;
  }

  set(key: string, value: string, by: Owner): void {
    const before = this.held.get(key);
    if (before === value) return;
    const change = new Map([[key, key.length + value.length]]);
    if (!this.room.takes(change)) throw new DOMException('full', 'QuotaExceededError');
    this.room.put(change);
    this.#become(new Map(this.held).set(key, value));
    this.#heard({ key, by });
  }

  delete(key: string, by: Owner): void {
    if (!this.held.has(key)) return;
    this.room.put(new Map([[key, 0]]));
    this.#become(new Map([...this.held].filter(([other]) => other !== key)));
    this.#heard({ key, by });
  }

  /** Goes back to what may have been on the disk: 0 is the oldest that it can be, 1 what it held last. */
  forget(share: number): void {
    const flushed = this.#clock.now - FLUSHED_AFTER;
    const first = this.#past.findLastIndex(({ from }) => from <= flushed);
    const possible = [...this.#past.slice(Math.max(0, first)), { from: this.#clock.now, held: this.held }];
    if (first < 0) possible.unshift({ from: 0, held: new Map() });
    this.held =
      possible[Math.min(possible.length - 1, Math.floor(share * possible.length))]?.held ?? this.held;
    this.#past = [{ from: this.#clock.now - FLUSHED_AFTER, held: this.held }];
  }

  #become(held: Held): void {
    this.#clock.acts += 1;
    this.held = held;
    this.#past.push({ from: this.#clock.now, held });
    if (this.#past.length > 2000) this.#past.splice(0, 1000);
  }
}

/** A Storage as a page finds it. `check` throws where the page is gone. */
export function storageOver(
  {
    get,
    set,
    remove,
  }: {
    get: () => Held;
    set: (key: string, value: string) => void;
    remove: (key: string) => void;
  },
  check: () => void,
): Storage {
  const checked =
    <Values extends readonly string[], Value>(work: (...values: Values) => Value) =>
    (...values: Values): Value => {
      check();
      return work(...values);
    };
  const methods = {
    getItem: checked((key: string) => get().get(key) ?? null),
    setItem: checked(set),
    removeItem: checked(remove),
  };
  // The keys of a Storage are its own properties.
  return new Proxy(methods as unknown as Storage, {
    ownKeys: () => [...get().keys()],
    getOwnPropertyDescriptor: (_, key) => ({
      value: get().get(String(key)),
      enumerable: true,
      configurable: true,
    }),
  });
}
