import { type Column, showTable } from './blocks.ts';
import type { Flat } from './document.ts';

/** A cell’s room for a letter of 9.5 points, in twentieths of a point, and beside its words. */
export const LETTER = 96;
export const PADDING = 240;
/** The text of a page of A4 between its margins, in the same. */
export const PAGE = 9640;
/** What a hand needs to write in. */
const HAND = 2400;
/** So many rows tell how wide columns are. */
export const SAMPLE = 60;
/** A name is never broken, unless it is longer than that; its letters are narrower than most. */
const NAME = 20;
const NAME_LETTER = 78;
/** Where all cells are as short as that, none is broken; of longer ones each has room for a word, unless that is longer still. */
const ONE_LINE = 22;
const LONG_WORD = 14;
const CROWDED = 0.7;
/** Heads are bold, which takes so much more. */
const BOLD = 1.15;
/** How much more a long cell counts than two of half its length: all of a row wait for its longest. */
const LENGTH = 3;

/**
 * Each column has room for its longest word, where all have, and none has more than it can use; between these, columns are
 * as wide as keeps rows low: a figure takes its line and no more, and long words get what figures leave. Columns that all
 * have a part of their own have that.
 */
export function widthsOf(columns: readonly Column[], rows: readonly string[][], whole: number): number[] {
  const parts = columns.flatMap(({ part }) => part ?? []);
  if (parts.length === columns.length) return parts.map((part) => Math.round(part * whole));
  const sample = rows.slice(0, SAMPLE);
  const wantsWith = (inOne: number) =>
    columns.map((column, at) =>
      wantOf(
        column,
        sample.map((row) => row[at] ?? ''),
        inOne,
      ),
    );
  const roomy = wantsWith(ONE_LINE);
  // Where names would leave too little to sentences, they break too.
  const wants = sum(roomy.map(({ least }) => least)) < CROWDED * whole ? roomy : wantsWith(0);
  const least = sum(wants.map((want) => want.least));
  if (least > whole) return wants.map((want) => Math.floor((want.least * whole) / least));
  const widths = shared(wants, whole);
  // Where all have what they can use, words are the wider for it.
  const over = whole - sum(widths);
  const most = sum(wants.map(({ weight }) => weight));
  return widths.map((width, at) => Math.floor(width + (over * (wants[at]?.weight ?? 0)) / most));
}

/**
 * Of tables that have the same heads the rows of all, from which the widths of each are counted: so their columns stand under
 * one another, and do not jump from one table to the next.
 */
export function alike(blocks: readonly Flat[]): Map<Flat, string[][]> {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const groups = Map.groupBy(tables, ({ table }) => table.columns.map(({ label }) => label).join('\n'));
  const several = [...groups.values()].filter(({ length }) => length > 1);
  return new Map(
    several.flatMap((group) => {
      const each = Math.ceil(SAMPLE / group.length);
      const rows = group.flatMap(
        ({ table }) => showTable({ ...table, rows: table.rows.slice(0, each) }).rows,
      );
      return group.map((block): [Flat, string[][]] => [block, rows]);
    }),
  );
}

/** The least that a column can do with, the most that it can use, and its part of what is shared by weight. */
type Want = { least: number; most: number; weight: number };

/** The whole by weight: first those that would get too little have their least, then those with too much their most. */
function shared(wants: readonly Want[], whole: number): number[] {
  const settled = new Map<Want, number>();
  for (const end of ['least', 'most'] as const) {
    for (;;) {
      const free = wants.filter((want) => !settled.has(want));
      const scale = (whole - sum([...settled.values()])) / sum(free.map(({ weight }) => weight));
      const out = free.filter((want) =>
        end === 'least' ? scale * want.weight < want.least : scale * want.weight > want.most,
      );
      if (out.length > 0) for (const want of out) settled.set(want, want[end]);
      else if (end === 'most') return wants.map((want) => settled.get(want) ?? scale * want.weight);
      else break;
    }
  }
  return [];
}

function wantOf({ label, holds, byHand, names }: Column, cells: readonly string[], oneLine: number): Want {
  const lines = cells.map(({ length }) => length);
  const wordsIn = (text: string) => text.split(/\s+/).map(({ length }) => length);
  const longest = Math.max(4, BOLD * Math.max(...wordsIn(label)), ...cells.flatMap(wordsIn));
  const room = (letters: number, cap: number) => Math.min(cap, letters) * LETTER + PADDING;
  // A day, a sum or a name stays in one line.
  const inOne = holds !== 'words' || Math.max(...lines) <= oneLine;
  const words = room(Math.max(longest, ...(inOne && !names ? lines : [])), inOne ? ONE_LINE : LONG_WORD);
  const name = Math.max(0, ...lines.filter((length) => length <= NAME));
  const least = names ? Math.max(words, name * NAME_LETTER + PADDING) : words;
  const most = Math.max(least, room(Math.max(label.length, ...lines), Infinity));
  const weight = sum(lines.map((length) => length ** LENGTH)) ** (1 / (LENGTH + 1)) + 1;
  return byHand ? { least: HAND, most: HAND, weight: HAND / LETTER } : { least, most, weight };
}

function sum(all: readonly number[]): number {
  return all.reduce((total, each) => total + each, 0);
}
