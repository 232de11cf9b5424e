import type { Table } from '../../blocks.ts';
import { type Flat, flatten, type Section } from '../../document.ts';
import { CHECK_MARKS } from '../../en.ts';
import type { Said } from '../../values.ts';
import { contentOf } from './cell.ts';
import { unnamedColumn } from './en.ts';
import { LEAST_WIDTH, MOST_WIDTH, widthOf } from './size.ts';
import type { Dress, Styles } from './styles.ts';
import { columnNames } from './text.ts';

export type Cell = { value: string | number | null; style: number };
/** A row; a `wide` one is a sentence over the whole width. */
export type Row = { cells: Cell[]; wide?: true };
/** Columns by name, over rows counted from 0, both counted. */
export type TableAt = { columns: string[]; top: number; bottom: number };
/** What can be chosen in a column of a table. */
export type Choice = { column: number; top: number; bottom: number; options: readonly string[] };

/** What stands on a sheet, from the top. */
export type Grid = {
  id: string;
  rows: Row[];
  widths: number[];
  tables: TableAt[];
  choices: Choice[];
  /** True for one that is a table and nothing else: its heads stay in sight. */
  isTable: boolean;
};

/** Lets others have their turn. */
export type Turn = () => Promise<void>;
/** So many rows are made before they have it. */
const STEP = 50;

/** What a section says, row by row; of one that is a table and no more, the table alone. */
export async function gridOf(one: Section, styles: Styles, turn: Turn): Promise<Grid> {
  const [only, ...others] = one.blocks;
  const table =
    only?.kind === 'table' && others.length + one.sections.length === 0 && !one.lead && only.table;
  const grid: Grid = { id: one.id, rows: [], widths: [], tables: [], choices: [], isTable: table !== false };
  const put = (said: readonly Said[], dress: Dress, wide?: true) => addRow(grid, said, dress, styles, wide);
  if (table) await addTable(grid, table, put, turn);
  else for (const part of flatten([one])) await addPart(grid, part, put, turn);
  return grid;
}

type Put = (said: readonly Said[], dress: Dress, wide?: true) => void;

function addRow(
  { rows, widths }: Grid,
  said: readonly Said[],
  dress: Dress,
  styles: Styles,
  wide?: true,
): void {
  const cells = said.map((one) => {
    const { value, format } = contentOf(one);
    return { value, style: styles.of(dress, format) };
  });
  rows.push({ cells, ...(wide && { wide }) });
  if (wide) return;
  for (const [at, { value }] of cells.entries())
    widths[at] = Math.min(MOST_WIDTH, Math.max(widths[at] ?? LEAST_WIDTH, widthOf(value)));
}

async function addPart(grid: Grid, part: Flat, put: Put, turn: Turn): Promise<void> {
  switch (part.kind) {
    case 'heading':
      if (grid.rows.length > 0) put([], 'plain');
      return put([part.text], 'title', true);
    case 'text':
      return put([part.text], 'said', true);
    case 'facts':
      for (const { label, value } of part.rows) put([label, value], 'plain');
      return;
    case 'list':
      for (const item of part.items) put([item], 'said', true);
      return;
    case 'checklist':
      for (const { state, text, note } of part.items) put([CHECK_MARKS[state], text, note], 'plain');
      return;
    case 'figure':
    case 'table':
      put([], 'plain');
      put([part.kind === 'figure' ? part.finding : part.table.caption], 'said', true);
      await addTable(grid, part.table, put, turn);
      put([], 'plain');
  }
}

async function addTable(grid: Grid, { columns, rows }: Table, put: Put, turn: Turn): Promise<void> {
  const names = columnNames(
    columns.map(({ label }) => label),
    unnamedColumn,
  );
  const [top, bottom] = [grid.rows.length, grid.rows.length + rows.length];
  put(names, 'head');
  for (const [at, row] of rows.entries()) {
    put(row, 'plain');
    if (at % STEP === 0) await turn();
  }
  grid.tables.push({ columns: names, top, bottom });
  for (const [column, { options }] of columns.entries())
    if (options) grid.choices.push({ column, top: top + 1, bottom, options });
}

/** The name of a column counted from 0: `A`, `AB`. */
export function columnName(at: number): string {
  const before = at < 26 ? '' : columnName(Math.floor(at / 26) - 1);
  return before + String.fromCharCode(65 + (at % 26));
}

/** The name of a range of columns and rows counted from 0, all counted: `A1:C9`. */
export function rangeName(left: number, top: number, right: number, bottom: number): string {
  return `${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`;
}
