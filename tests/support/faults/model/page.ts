import type { Owner } from './clock.ts';
import type { Globals, Run } from './pageScript.ts';
import type { Parts } from './pageParts.ts';
import { storageOver } from './localStore.ts';
import type { Tab, World } from './world.ts';

/** What a page shows: the open program with all that belongs to it, or the list of all. */
export type Kind = 'plan' | 'programs';

/** A page of a world: the stores as they are, in a window of their own. */
export class Page implements Owner {
  state: Owner['state'] = 'awake';
  /** When it was last put to sleep. */
  asleepSince = 0;
  /** Since when it has been awake. */
  awakeSince: number;
  readonly kind: Kind;
  readonly tab: Tab;
  readonly parts: Parts;
  /** What the reader has begun on it and is not over. */
  busy = 0;
  readonly #window = new EventTarget();
  readonly #world: World;

  constructor(world: World, tab: Tab, kind: Kind, run: Run) {
    this.#world = world;
    this.awakeSince = world.clock.now;
    this.tab = tab;
    this.kind = kind;
    this.parts = run(this.#globals());
  }

  /** Does what a page of this kind does by itself. */
  begin(): void {
    const { parts } = this;
    if (this.kind === 'programs') {
      parts.watchPrograms();
      return;
    }
    // As the notices beside every sheet do.
    parts.$plan.listen((plan, before) => plan.id !== before?.id && void parts.findAsides(plan.id));
    void parts.openPlan();
  }

  wake(): void {
    this.state = 'awake';
    this.awakeSince = this.#world.clock.now;
  }

  fire(event: Event): void {
    if (this.state !== 'gone') this.#window.dispatchEvent(event);
  }

  #globals(): Globals {
    const { clock, local } = this.#world;
    const check = () => {
      clock.acts += 1;
      if (this.state === 'gone') throw new DOMException('The page is gone.', 'SecurityError');
    };
    const { session } = this.tab;
    const inTime = class extends Date {
      constructor(...given: ConstructorParameters<typeof Date> | []) {
        super(...((given.length === 0 ? [clock.date] : given) as [number]));
      }
      static override now = () => clock.date;
    };
    return {
      // What a browser has that keeps no program in step with a file.
      globalThis: {},
      localStorage: storageOver(
        {
          get: () => local.held,
          set: (key, value) => local.set(key, value, this),
          remove: (key) => local.delete(key, this),
        },
        check,
      ),
      sessionStorage: storageOver(
        {
          get: () => session,
          set: (key, value) => void session.set(key, value),
          remove: (key) => void session.delete(key),
        },
        check,
      ),
      indexedDB: this.#world.databases.for(this),
      BroadcastChannel: this.#world.channels.for(this),
      navigator: this.#world.files.for(this),
      crypto: { getRandomValues: (into: Uint8Array) => this.#world.random.fill(into) },
      addEventListener: this.#window.addEventListener.bind(this.#window),
      removeEventListener: this.#window.removeEventListener.bind(this.#window),
      setTimeout: (run: () => void, ms = 0) => clock.start(this, ms, run),
      clearTimeout: (id: number) => clock.stop(id),
      Date: inTime,
      performance: { now: () => clock.now },
    };
  }
}
