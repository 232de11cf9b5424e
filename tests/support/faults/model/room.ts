/** What always fits in: a word or two, but no program. */
const SLACK = 600;

/** How many characters there are in each place, and how many there may be at most. */
export class Room {
  #sizes = new Map<string, number>();
  #most = Number.POSITIVE_INFINITY;
  /** Whether it was ever full. */
  wasFull = false;

  /** Whether hardly more goes in than is there now. */
  set full(full: boolean) {
    this.wasFull ||= full;
    this.#most = full ? this.#total + SLACK : Number.POSITIVE_INFINITY;
  }

  get full(): boolean {
    return Number.isFinite(this.#most);
  }

  /** Whether what is in some places may become that large; 0 is for what is gone. */
  takes(changes: ReadonlyMap<string, number>): boolean {
    let total = this.#total;
    for (const [place, size] of changes) total += size - (this.#sizes.get(place) ?? 0);
    return total <= this.#most;
  }

  /** Notes what became of them. */
  put(changes: ReadonlyMap<string, number>): void {
    for (const [place, size] of changes) this.#sizes.set(place, size);
    // What was on its way before there was no room left.
    if (this.full) this.#most = Math.max(this.#most, this.#total + SLACK);
  }

  clear(): void {
    this.#sizes.clear();
  }

  get #total(): number {
    return [...this.#sizes.values()].reduce((sum, size) => sum + size, 0);
  }
}
