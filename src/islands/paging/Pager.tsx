import { PAGE } from '../../sheets/fields.ts';
import { showNumber } from '../../language/numbers.ts';

/** What is drawn of a list of `of` items, from one place up to another. */
export type Shown = { from: number; to: number; of: number };

/** Turns the pages of a long list, of so many rows each. `turn` is told a place on the page to turn to. */
export function Pager({
  from,
  to,
  of,
  turn,
  page = PAGE,
}: Shown & { turn: (place: number) => void; page?: number }) {
  const pages = Math.ceil(of / page);
  if (pages < 2) return null;
  const button = (label: string, place: number, off: boolean) => (
    <button type="button" disabled={off} onClick={() => turn(place)}>
      {label}
    </button>
  );
  return (
    <p class="rows-foot buttons">
      {button('First', 0, from === 0)}
      {button(`Previous ${page}`, from - 1, from === 0)}
      {button(`Next ${page}`, to, to >= of)}
      {button('Last', of - 1, to >= of)}
      <span class="said">
        Page {showNumber(Math.floor(from / page) + 1)} of {showNumber(pages)}
      </span>
    </p>
  );
}

/** Where in a list the reader is, for reading. */
export function shownText({ from, to, of }: Shown): string {
  return `Showing ${showNumber(from + 1)} to ${showNumber(to)} of ${showNumber(of)}.`;
}
