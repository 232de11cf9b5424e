import { dayHabitsOf, readDay } from '../language/readDay.ts';
import { cutAt } from '../language/letters.ts';
import { wordsKey } from '../language/names.ts';
import { type Kind, MOST_TEXT } from './fields.ts';
import { readTable } from './gate/table.ts';

/** A field of a row that cells can go into: its key, what it holds and is called, and of a choice what its options are called. */
export type Column = { key: string; is: Kind; label: string; options: Readonly<Record<string, string>> };

/** A row to add, and its cells as they were pasted, for whoever finds no room for it. */
export type PastedRow = { cells: string[]; values: Record<string, string | boolean> };

/**
 * What was pasted, as rows: the column that each of its own went into, or undefined for one that has no field here and what
 * that is called; how many cells say nothing that can be chosen.
 */
export type Pasted = { columns: (Column | undefined)[]; heads: string[]; rows: PastedRow[]; unread: number };

/**
 * Reads several lines, or a table, as rows of a list: a row a line. Its first row may name the columns; otherwise they are
 * those of the list from the one on that was pasted into. Undefined for what is but one line.
 */
export function readPasted(text: string, columns: readonly Column[], into: string): Pasted | undefined {
  const { rows: table } = readTable(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), markIn(text));
  const [first = [], ...others] = table;
  if (others.length === 0) return undefined;
  const width = Math.max(...table.map((row) => row.length));
  const named = headings(first, columns);
  const from = columns.findIndex(({ key }) => key === into);
  const used = Array.from({ length: width }, (_, at) => (named ? named[at] : columns[from + at]));
  const body = named ? others : table;
  const reads = used.map((column, at) =>
    readerOf(
      column,
      body.map((row) => row[at] ?? ''),
    ),
  );
  let unread = 0;
  const rows = body.map((cells): PastedRow => {
    const values: PastedRow['values'] = {};
    for (const [at, column] of used.entries()) {
      const cell = (cells[at] ?? '').trim();
      const value = column && reads[at]?.(cell);
      if (column && cell !== '' && value === undefined) unread++;
      if (column && value !== undefined) values[column.key] = value;
    }
    return { cells, values };
  });
  const heads = used.map((column, at) => column?.label ?? (named ? (first[at] ?? '') : ''));
  return { columns: used, heads, rows, unread };
}

/** What stands between the cells of what is copied from a sheet or a page of text; `''` in a list. */
function markIn(text: string): string {
  if (text.includes('\t')) return '\t';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.every((line) => /^\s*\|.*\|\s*$/.test(line)) ? '|' : '';
}

/** The columns by the names in a row, where most of what stands in it names one. */
function headings(row: readonly string[], columns: readonly Column[]): (Column | undefined)[] | undefined {
  const named = row.map((cell) =>
    columns.find(({ key, label }) => [key, label].some((name) => wordsKey(name) === wordsKey(cell))),
  );
  const filled = row.filter((cell) => cell.trim() !== '').length;
  const known = named.filter((column) => column !== undefined);
  return known.length * 2 > filled && new Set(known).size === known.length ? named : undefined;
}

type Reader = (cell: string) => string | boolean | undefined;

/** What a cell of a column becomes; undefined where that cannot be told. What is no day stays as it was typed. */
function readerOf(column: Column | undefined, cells: readonly string[]): Reader | undefined {
  if (!column) return undefined;
  const { is, options } = column;
  if (is === 'date') {
    const habits = dayHabitsOf(cells);
    return (cell) => readDay(cell, habits) ?? cutAt(cell, MOST_TEXT);
  }
  if (is !== 'choice') return (cell) => cutAt(cell, MOST_TEXT);
  const keys = Object.entries(options).flatMap(([option, name]) => [
    [wordsKey(name), option],
    [wordsKey(option), option],
  ]);
  if (keys.length === 0) return (cell) => TICKED.test(cell) || (cell === '' ? undefined : false);
  const byName = new Map(keys as [string, string][]);
  return (cell) => (cell === '' ? undefined : byName.get(wordsKey(cell)));
}

const TICKED = /^(?:x|yes|y|true|1|✓|✔|☑|☒)$/i;
