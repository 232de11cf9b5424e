import type { Column } from '../../blocks.ts';

/** A cell’s room for a letter of 9.5 points, in twentieths of a point, and beside its words. */
export const LETTER = 100;
export const PADDING = 200;
/** What a hand needs to write in. */
const HAND = 2400;
/** So many rows tell how wide columns are. */
const SAMPLE = 60;

/** Each column has room for its longest word, where all have; what is left is shared by what more each could use. */
export function widthsOf(columns: readonly Column[], rows: readonly string[][], whole: number): number[] {
  const sample = rows.slice(0, SAMPLE);
  const wants = columns.map((column, at) =>
    wantOf(column, [column.label, ...sample.map((row) => row[at] ?? '')]),
  );
  const sum = (of: (want: Want) => number) => wants.reduce((all, want) => all + of(want), 0);
  const left = whole - sum(({ least }) => least);
  const more = sum(({ most, least }) => most - least);
  return wants.map(({ least, most }) => {
    if (left < 0) return Math.floor((least * whole) / (whole - left));
    return Math.floor(least + left * (more > 0 ? (most - least) / more : 1 / wants.length));
  });
}

/** The least that a column can do with, and the most that it can use. */
type Want = { least: number; most: number };

function wantOf({ holds, byHand }: Column, texts: readonly string[]): Want {
  const lines = texts.map(({ length }) => length);
  const words = texts.flatMap((text) => text.split(/\s+/).map(({ length }) => length));
  const room = (letters: number, cap: number) => Math.min(cap, letters) * LETTER + PADDING;
  // A day or a sum stays in one line.
  const least =
    holds === 'words' ? room(Math.max(5, ...words), 14) : room(Math.max(5, ...words, ...lines.slice(1)), 22);
  return { least, most: Math.max(least, byHand ? HAND : room(Math.max(...lines), 120)) };
}
