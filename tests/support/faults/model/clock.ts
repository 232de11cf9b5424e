/** Whoever has timers: they stop while it is asleep, and for good once it is gone. */
export type Owner = { state: 'awake' | 'asleep' | 'gone' };

type Timer = { id: number; at: number; owner: Owner; run: () => void };

const realTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** How long nothing has to happen until all is taken to be at rest, in turns. */
const QUIET = 40;
/** How far ahead a timer may lie that rest waits for, in milliseconds. */
const HORIZON = 5000;

/** The time of a world: it passes by turns, a millisecond each, and jumps where nothing happens. */
export class Clock {
  /** Milliseconds since the world began, which never go back. */
  now = 0;
  /** By how much the reader's clock is ahead of that, or behind. */
  skew = 0;
  /** Counts what happens anywhere, to tell when nothing does. */
  acts = 0;
  /** Called after every turn. */
  onTurn = () => {};
  #timers: Timer[] = [];
  #last = 0;

  /** What the reader's clock says, as `Date` counts. */
  get date(): number {
    return Date.UTC(2026, 10, 20, 9) + this.now + this.skew;
  }

  start(owner: Owner, ms: number, run: () => void): number {
    this.acts += 1;
    this.#last += 1;
    if (owner.state !== 'gone') this.#timers.push({ id: this.#last, at: this.now + ms, owner, run });
    return this.#last;
  }

  stop(id: number): void {
    this.#timers = this.#timers.filter((timer) => timer.id !== id);
  }

  /** Lets everything go on for so many turns. */
  async turns(count: number): Promise<void> {
    for (let turn = 0; turn < count; turn++) {
      this.now += 1;
      this.#ring();
      await realTurn();
      this.onTurn();
    }
  }

  /** Goes on until something is done, but for no longer than so many turns. */
  async until(done: Promise<unknown>, most: number): Promise<boolean> {
    let over = false;
    const end = () => {
      over = true;
    };
    done.then(end, end);
    for (let turn = 0; turn < most && !over; turn++) await this.turns(1);
    return over;
  }

  /** Lets so much time pass. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms;
    // What takes no time to speak of is not overtaken by it.
    await this.turns(Math.min(ms, QUIET));
    for (let next = this.#next(); next && next.at <= end; next = this.#next()) {
      this.now = Math.max(this.now, next.at - 1);
      await this.turns(QUIET);
    }
    this.now = Math.max(this.now, end);
    await this.turns(1);
  }

  /**
   * Goes on until nothing happens any more, nor would in the next few seconds. `restless`: something may go on for
   * ever, as pages that can't save try again and again.
   */
  async rest(restless = false): Promise<void> {
    for (let rounds = 0; rounds < (restless ? 60 : 400); rounds++) {
      const { acts } = this;
      await this.turns(QUIET);
      const next = this.#next();
      if (next && next.at <= this.now + HORIZON) this.now = Math.max(this.now, next.at - 1);
      else if (acts === this.acts) return;
    }
    if (!restless) throw new Error('The pages never come to rest.');
  }

  #next(): Timer | undefined {
    this.#timers = this.#timers.filter(({ owner }) => owner.state !== 'gone');
    return this.#timers
      .filter(({ owner }) => owner.state === 'awake')
      .sort((one, other) => one.at - other.at || one.id - other.id)[0];
  }

  #ring(): void {
    for (let next = this.#next(); next && next.at <= this.now; next = this.#next()) {
      this.stop(next.id);
      this.acts += 1;
      next.run();
    }
  }
}
