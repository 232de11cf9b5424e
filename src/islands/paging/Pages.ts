import { MOST_DRAWN, PAGE } from '../../sheets/fields.ts';

type Row = { readonly id: string };

/**
 * Which rows of a long list are drawn. What is drawn stays so when rows come or go before it and between; of a
 * list that is drawn to its end, what is added there is drawn too. No more than `MOST_DRAWN` are.
 */
export class Pages {
  #set: (pages: Pages) => void;
  #from: number;
  #to: number;
  /** The rows it was last told of: what was drawn is found again by their ids. */
  #rows: readonly Row[] = [];
  /** Rows that the reader is about to replace. Until that is done it is places that count. */
  #until: readonly Row[] | undefined;

  /** Pages are turned by calling `set` with others in the place of these. */
  constructor(set: (pages: Pages) => void, from = 0, to = MOST_DRAWN) {
    this.#set = set;
    this.#from = from;
    this.#to = to;
  }

  /** From which place up to which other these rows are drawn now. */
  follow(rows: readonly Row[]): readonly [from: number, to: number] {
    const stretch = this.#stretchOf(rows);
    if (this.#until === rows) return stretch;
    this.#until = undefined;
    this.#rows = rows;
    [this.#from, this.#to] = stretch;
    return stretch;
  }

  /** Turns to the page that a place is on. */
  turn(place: number): void {
    this.#set(this.#at(place));
  }

  /** Has a place on the page once the reader's own act has replaced `rows`; what is drawn does not move for it. */
  keep(place: number, rows: readonly Row[]): void {
    const drawn = place >= this.#from && place < this.#to;
    const pages = drawn ? this : this.#at(place);
    pages.#rows = [];
    pages.#until = rows;
    this.#set(pages);
  }

  #at(place: number): Pages {
    const from = pageStart(place);
    return new Pages(this.#set, from, from + PAGE);
  }

  #stretchOf(rows: readonly Row[]): readonly [from: number, to: number] {
    const { length } = rows;
    if (length < MOST_DRAWN) return [0, length];
    const was = this.#rows;
    const placeOf = (row: Row | undefined) => (row ? rows.findIndex(({ id }) => id === row.id) : -1);
    const first = placeOf(was[this.#from]);
    const from = first < 0 ? Math.min(this.#from, pageStart(length - 1)) : first;
    const toItsEnd = was.length > 0 && this.#to >= was.length;
    const to = toItsEnd ? length : placeOf(was[this.#to - 1]) + 1 || this.#to;
    return [from, Math.min(length, from + MOST_DRAWN, Math.max(from + PAGE, to))];
  }
}

function pageStart(place: number): number {
  return Math.floor(Math.max(0, place) / PAGE) * PAGE;
}

/** The place of the row that a field belongs to, told from the field's id in the page; -1 where it is of none. */
export function placeOfField(rows: readonly Row[], field: string): number {
  const holder = field.slice(0, field.lastIndexOf('-'));
  const ids = rows.map(({ id }) => (holder.endsWith(`-${id}`) ? id : ''));
  // One id may end as another does.
  const longest = Math.max(0, ...ids.map((id) => id.length));
  return longest === 0 ? -1 : ids.findIndex((id) => id.length === longest);
}
