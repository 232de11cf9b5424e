/** A text that nobody else types, so that wherever it stands it is known: `m12`, or `w12` while it is being typed. */
export type Mark = string;

/** The marks in a text, each once. */
export function marksIn(text: string): Set<Mark> {
  return new Set(text.match(/\b[mw]\d+\b/g));
}

/** How much a page has promised of a text: `saved` survives all but its loss, `kept` does not survive a crash. */
type Promised = { how: 'saved' | 'kept'; since: number };

/**
 * What a reader may rely on, worked out from nothing but what was typed, seen and pressed: which texts were shown as
 * saved, and which of these were typed over, removed or erased by somebody who had them before the eyes.
 */
export class Ledger {
  #last = 0;
  #promised = new Map<Mark, Promised>();
  /** What was typed over a text: as long as none of it is there, the text itself has to be. */
  #over = new Map<Mark, Set<Mark>>();
  #removed = new Set<Mark>();
  #erased = new Set<Mark>();
  #wanted = new Set<Mark>();
  /** Since when somebody erases. */
  #erasing = Number.POSITIVE_INFINITY;
  /** When everything was last erased. */
  #ended = 0;

  /** A new text, and what stands in the field while it is being typed. */
  next(): { half: Mark; whole: Mark } {
    this.#last += 1;
    return { half: `w${this.#last}`, whole: `m${this.#last}` };
  }

  /**
   * A page shows these texts and says that they are saved, as it was asked for at that time: what was erased since it
   * has not seen.
   */
  promise(marks: Iterable<Mark>, how: Promised['how'], now: number): void {
    if (now < this.#ended) return;
    for (const mark of marks) {
      const before = this.#promised.get(mark);
      if (!before || (before.how === 'kept' && how === 'saved'))
        this.#promised.set(mark, { how, since: now });
    }
  }

  /** These texts were put in another place, as what is deleted is: it takes a moment until the mirror has them there. */
  moved(marks: Iterable<Mark>, now: number): void {
    for (const mark of marks) {
      const promised = this.#promised.get(mark);
      if (promised) this.#promised.set(mark, { ...promised, since: now });
    }
  }

  isPromised(mark: Mark): boolean {
    return this.#promised.has(mark);
  }

  /** Somebody has typed over these texts, which the field showed. */
  typedOver(before: Iterable<Mark>, by: Mark): void {
    for (const mark of before) {
      if (mark !== by) this.#over.set(mark, new Set(this.#over.get(mark)).add(by));
    }
  }

  /** Somebody has removed these texts, or let go of them. */
  removed(marks: Iterable<Mark>): void {
    for (const mark of marks) this.#removed.add(mark);
  }

  /** Somebody begins to erase these texts, and relies on none of them any more. */
  erasing(marks: Iterable<Mark>, now: number): void {
    this.removed(marks);
    this.#wanted.clear();
    this.#erasing = now;
  }

  /**
   * They were told that these texts are erased; but for what was wanted again meanwhile. What was first saved while
   * that went on may be gone or not.
   */
  erased(marks: Iterable<Mark>, now: number): void {
    this.#ended = now;
    this.brokenOff();
    for (const mark of marks) {
      if (this.#wanted.has(mark)) continue;
      this.#erased.add(mark);
      this.#promised.delete(mark);
    }
  }

  /** Whoever erases is not told how that ended: what was first saved while it went on may be gone or not. */
  brokenOff(): void {
    this.removed([...this.#promised].flatMap(([mark, { since }]) => (since >= this.#erasing ? mark : [])));
    this.#erasing = Number.POSITIVE_INFINITY;
  }

  /** Somebody wants these texts although they may have been erased: saves them again, or brings them in with a file. */
  wanted(marks: Iterable<Mark>): void {
    for (const mark of marks) {
      this.#erased.delete(mark);
      this.#wanted.add(mark);
    }
  }

  /** The browser was stopped. `since`: what was saved later than that may be lost, too. */
  crashed(since = Number.POSITIVE_INFINITY): void {
    for (const [mark, promised] of this.#promised) {
      if (promised.how === 'saved' && promised.since <= since) continue;
      this.#promised.delete(mark);
      this.#removed.add(mark);
    }
  }

  /** Nobody knows any more what was erased. */
  forgetErased(): void {
    this.wanted([...this.#erased]);
  }

  /** Of what was promised, what is not to be found, nor anything that was typed over it. */
  lost(found: ReadonlySet<Mark>): Mark[] {
    return [...this.#promised.keys()].filter((mark) => !this.#isThere(mark, found, new Set()));
  }

  /** Of what was erased, what is still there. */
  left(found: ReadonlySet<Mark>): Mark[] {
    return [...found].filter((mark) => this.#erased.has(mark));
  }

  #isThere(mark: Mark, found: ReadonlySet<Mark>, seen: Set<Mark>): boolean {
    if (found.has(mark) || this.#removed.has(mark) || this.#erased.has(mark)) return true;
    seen.add(mark);
    return [...(this.#over.get(mark) ?? [])].some((by) => !seen.has(by) && this.#isThere(by, found, seen));
  }
}
