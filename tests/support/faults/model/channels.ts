import type { Clock, Owner } from './clock.ts';
import type { Random } from './random.ts';

/** How pages tell each other things: later, and each in its own time. */
export class Channels {
  #clock: Clock;
  #random: Random;
  #open = new Set<{ name: string; page: Owner; hear: (data: unknown) => void }>();

  constructor(clock: Clock, random: Random) {
    this.#clock = clock;
    this.#random = random;
  }

  /** What a page finds as `BroadcastChannel`. */
  for(page: Owner): unknown {
    const channels = this;
    return class {
      onmessage: ((event: { data: unknown }) => void) | null = null;
      #end: { name: string; page: Owner; hear: (data: unknown) => void };
      constructor(name: string) {
        this.#end = { name, page, hear: (data) => this.onmessage?.({ data }) };
        channels.#open.add(this.#end);
      }
      postMessage(data: unknown): void {
        if (page.state !== 'gone') channels.#tell(this.#end, structuredClone(data));
      }
      close(): void {
        channels.#open.delete(this.#end);
      }
    };
  }

  /** A page is gone, and hears nothing any more. */
  leave(page: Owner): void {
    for (const end of this.#open) if (end.page === page) this.#open.delete(end);
  }

  #tell(from: { name: string }, data: unknown): void {
    for (const to of this.#open) {
      if (to === from || to.name !== from.name) continue;
      this.#clock.start(to.page, this.#random.below(4), () => this.#open.has(to) && to.hear(data));
    }
  }
}
