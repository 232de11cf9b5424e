import type { Table } from '../../blocks.ts';
import { type Flat, flatten, type Section } from '../../document.ts';
import { CHECK_MARKS } from '../../en.ts';
import { type Said, show } from '../../values.ts';
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
  if (table) await addTable(grid, table, styles, turn);
  else for (const part of flatten([one])) await addPart(grid, part, styles, turn);
  return grid;
}

function addRow({ rows, widths }: Grid, cells: Cell[]): void {
  rows.push({ cells });
  for (const [at, { value }] of cells.entries())
    widths[at] = Math.min(MOST_WIDTH, Math.max(widths[at] ?? LEAST_WIDTH, widthOf(value)));
}

function cellsOf(row: readonly Said[], styles: Styles): Cell[] {
  return row.map((said) => {
    const { value, format } = contentOf(said);
    return { value, style: styles.of('plain', format) };
  });
}

async function addPart(grid: Grid, part: Flat, styles: Styles, turn: Turn): Promise<void> {
  const wide = (said: Said, dress: Dress = 'plain') =>
    grid.rows.push({
      cells: [{ value: contentOf(show(said)).value, style: styles.of(dress, '') }],
      wide: true,
    });
  const row = (...said: Said[]) => addRow(grid, cellsOf(said, styles));
  switch (part.kind) {
    case 'heading':
      if (grid.rows.length > 0) row();
      return void wide(part.text, 'title');
    case 'text':
      return void wide(part.text);
    case 'facts':
      for (const { label, value } of part.rows) row(label, value);
      return;
    case 'strip':
      for (const { label, figure, note } of part.figures) row(label, figure, note);
      return;
    case 'list':
      for (const item of part.items) wide(item);
      return;
    case 'checklist':
      for (const { state, text, note } of part.items) row(CHECK_MARKS[state], text, note);
      return;
    case 'figure':
    case 'table':
      row();
      wide(part.kind === 'figure' ? part.finding : part.table.caption);
      await addTable(grid, part.table, styles, turn);
      row();
  }
}

async function addTable(grid: Grid, { columns, rows }: Table, styles: Styles, turn: Turn): Promise<void> {
  const labels = columns.map(({ label }) => label);
  const names = columnNames(labels, unnamedColumn);
  const [top, bottom] = [grid.rows.length, grid.rows.length + rows.length];
  const heads = columns.map(({ holds }, at): Cell => {
    return { value: names[at] ?? '', style: styles.of('head', holds === 'words' ? '' : 'General') };
  });
  addRow(grid, heads);
  for (const [at, row] of rows.entries()) {
    addRow(grid, cellsOf(row, styles));
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
