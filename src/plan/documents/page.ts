import type { Fact, KeyFigure, Table, Tone } from '../../report/blocks.ts';
import { type Flat, showFlat } from '../../report/document.ts';
import { fitText, linesOf, type Room } from './fit.ts';

/**
 * The executive’s page as plan/executive.css sets it (`.brief`): 9 pt in lines of 10.8 pt on A4 and 10.25 on Letter, between
 * margins of 15 mm at the sides, and 13 above and below. So many letters of ordinary width are in a line of
 * each paper, 102.1 and 105.5, and so many lines on it, 71.1 and 70.1, of which one is kept free.
 */
const SHEETS = [
  { lines: 70.1, whole: 101 },
  { lines: 69.1, whole: 104 },
] as const;
/** What is cut is cut to the narrower, to be the same on both. */
const WHOLE = 101;
/** Bold type takes a twentieth more. */
const BOLD = 0.95;
/** The column of labels, 8 em wide, with the space behind it, which is 1 em. */
const LABELS = 17;
const LABEL = 14;
/** Room for the program's name at the head: it is set in 16 pt, in lines of 17 pt. */
export const NAME_ROOM: Room = { lines: 2, perLine: 46 };
const NAME_LINE = 1.5;

/** How much larger all of a page is set that has room for it (`.roomy`). */
const LARGER = 9.5 / 9;

/** Whether the page has room for larger type, under the name of its program. */
export function isRoomy(blocks: readonly Flat[], program: string): boolean {
  return spaceLeft(blocks, program, LARGER) >= 0;
}

/**
 * How many lines are left on the page below its head, which says what it is and names the program, and below the blocks:
 * on the paper that has the fewest, in type that much larger. Of blocks whose height is not known there are too many.
 */
export function spaceLeft(blocks: readonly Flat[], program: string, larger = 1): number {
  const name = linesOf(fitText(program, NAME_ROOM).text, NAME_ROOM.perLine / larger);
  const shown = blocks.map(showFlat);
  return Math.min(
    ...SHEETS.map(({ lines, whole }) => {
      const height = shown.reduce((sum, block) => sum + blockHeight(block, whole / larger), 0);
      return lines / larger - 1 - NAME_LINE * name - height;
    }),
  );
}

/** Room for a fact's value in so many lines. */
export function valueRoom(lines: number): Room {
  return { lines, perLine: WHOLE - LABELS };
}

/** Room for a sentence in bold over the whole width in so many lines. */
export function boldRoom(lines: number): Room {
  return { lines, perLine: Math.floor(BOLD * WHOLE) };
}

/** Room for a sentence over the whole width in so many lines. */
export function wholeRoom(lines: number): Room {
  return { lines, perLine: WHOLE };
}

/** Room for a cell in so many lines of a column that has so much of the width, 0 to 1; a letter of it stays free. */
export function cellRoom(part: number, lines: number): Room {
  return { lines, perLine: cellLetters(part, WHOLE) };
}

/** Room for the head of a column in so many lines, which is bold. */
export function headRoom(part: number, lines: number): Room {
  return { lines, perLine: Math.floor(BOLD * cellLetters(part, WHOLE)) };
}

/** Room for a name in half a line. */
export const HALF_LINE: Room = { lines: 1, perLine: 40 };

function cellLetters(part: number, whole: number): number {
  return Math.floor(part * whole) - 1;
}

/** How many lines a block takes where a line has so many letters; infinitely many where its height is not known. */
function blockHeight(block: Flat<string>, whole: number): number {
  switch (block.kind) {
    case 'heading':
      return 2 * Math.max(1, linesOf(block.text, 40));
    case 'text':
      return block.tone === undefined
        ? linesOf(block.text, whole)
        : linesOf(block.text, isBold(block.tone) ? Math.floor(BOLD * whole) : whole) + TEXT_EDGE;
    case 'facts':
      return block.rows.reduce((sum, row) => sum + factHeight(row, whole), 0);
    case 'strip':
      return stripHeight(block.figures, whole);
    case 'table':
      return tableHeight(block.table, whole);
    case 'list':
    case 'checklist':
    case 'figure':
      return Number.POSITIVE_INFINITY;
  }
}

function isBold(tone: Tone): boolean {
  return tone === 'go' || tone === 'stop';
}

/** The space around a text that has a tone. */
const TEXT_EDGE = 0.44;

/** What a fact or a row of a table takes beside its lines: its space, and the rule under it. */
export const ROW_EDGE = 0.16;

/** How many lines a fact takes. */
export function factHeight({ label, value }: Fact<string>, whole = WHOLE): number {
  return Math.max(1, linesOf(label, LABEL), linesOf(value, whole - LABELS)) + ROW_EDGE;
}

/** Room for what has to be known of one of so many key figures, in so many lines. */
export function noteRoom(figures: number, lines: number): Room {
  return { lines, perLine: noteLetters(figures, WHOLE) };
}

/** The space between two of them is as wide as so many letters. */
const GAP = 2;

function noteLetters(figures: number, whole: number): number {
  return Math.floor((whole - GAP * (figures - 1)) / figures);
}

/** A key figure is set in 14 pt, in lines of 17; around all of them are rules with their space. */
const [KEY_SIZE, KEY_LINE, STRIP_EDGE] = [9 / 14, 1.5, 0.75];

/** How many lines key figures take beside one another: what they are called, they themselves, and what has to be known of them. */
function stripHeight(figures: readonly KeyFigure<string>[], whole: number): number {
  const letters = noteLetters(figures.length, whole);
  const most = (perLine: number, of: (one: KeyFigure<string>) => string) =>
    Math.max(0, ...figures.map((one) => linesOf(of(one), perLine)));
  const large = most(Math.floor(KEY_SIZE * BOLD * letters), ({ figure }) => figure);
  return (
    most(letters, ({ label }) => label) + KEY_LINE * large + most(letters, ({ note }) => note) + STRIP_EDGE
  );
}

/** What a table takes beside its lines and rows: the space around it. */
const TABLE_EDGE = 0.27;

/** How many lines a table takes whose columns all have a part of the width; infinitely many where one has none. */
function tableHeight({ caption, columns, rows, sums = [] }: Table<string>, whole: number): number {
  const letters = columns.flatMap(({ part }) => (part === undefined ? [] : cellLetters(part, whole)));
  if (letters.length < columns.length) return Number.POSITIVE_INFINITY;
  const body = rows.reduce(
    (sum, cells, at) => sum + rowHeight(cells, letters, sums.includes(at) ? BOLD : 1),
    0,
  );
  return headHeight(caption, columns, whole) + body;
}

function rowHeight(cells: readonly string[], letters: readonly number[], share = 1): number {
  return Math.max(1, ...cells.map((cell, at) => linesOf(cell, share * (letters[at] ?? 1)))) + ROW_EDGE;
}

/** How many lines a table takes beside its rows: its caption, its head and the space around it. */
export function headHeight(
  caption: string,
  columns: readonly { label: string; part?: number }[],
  whole = WHOLE,
): number {
  const letters = columns.map(({ part = 1 }) => cellLetters(part, whole));
  const head = rowHeight(
    columns.map(({ label }) => label),
    letters,
    BOLD,
  );
  return linesOf(caption, BOLD * whole) + head + TABLE_EDGE;
}
