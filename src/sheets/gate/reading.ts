import { hasMarker, withoutMarker } from '../../language/lists.ts';
import type { Order } from '../../language/readDay.ts';
import { tabbed } from './blanks.ts';
import { filled, type Look, lookOf } from './cells.ts';
import { SAMPLE, usesOf } from './columns.ts';
import { type Mark, MARKS, namedMark } from './cut.ts';
import { answeredAcross } from './forms.ts';
import { headingOf, type Use } from './headings.ts';
import { headedInOne } from './merged.ts';
import { withSerialDays } from './serials.ts';
import { inOneTable } from './several.ts';
import { rejoined, unshifted } from './shifted.ts';
import { isBarred, readTable, type Table } from './table.ts';
import { unwrapped } from './wrapped.ts';

/** How a table is read: the row that holds its headings, if one does, what each column is, and the order of its days. */
export type Columns = { headings: number | undefined; uses: Use[]; order: Order | undefined };

/** How a table reads best. `doubts`: other rows that may hold the headings, another column that may be the question. */
export type Reading = {
  table: Table;
  columns: Columns;
  score: number;
  doubts: { headings: number[]; text: number | undefined };
};
/** The same of a text, and what stands between its cells. */
export type TextReading = Reading & { mark: Mark };

/** Headings are looked for so far down. */
const FIRST_ROWS = 20;
/** How much of a text is looked at to tell how it is cut: room for `SAMPLE` rows. */
const GLANCE = 200_000;
/** How well a table reads without headings; those of a row have to make up for it. */
const UNHEADED = 6;

/**
 * The one step that tells how a text is cut, where its headings are and what its columns hold: each mark is tried with
 * each of the first rows, and the one under which all of it makes the most sense has it. `fallback` is what it is
 * where the text does not tell.
 */
export function readBest(typed: string, fallback: Mark): TextReading {
  const { mark: named, text } = namedMark(typed);
  if (named !== undefined) return readCut(text, named);
  const glance = text.slice(0, GLANCE);
  const tried = MARKS.filter(
    (mark) => mark === fallback || text.includes(mark) || (mark === '\t' && tabbed(glance) !== undefined),
  );
  const scores = tried.map((mark) => ({ mark, score: scoreOf(glance, mark) + (mark === fallback ? 2 : 0) }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one), {
    mark: fallback,
    score: 0,
  });
  return readCut(text, best.mark);
}

/** Reads a text under one mark. */
export function readAs(typed: string, mark: Mark): TextReading {
  return readCut(namedMark(typed).text, mark);
}

function readCut(text: string, mark: Mark): TextReading {
  const reading = readTabled(readTable(text, mark), mark);
  return { ...reading, mark, score: reading.score + scoreOf(text.slice(0, GLANCE), mark) };
}

/** Reads the rows of a sheet; of several sheets the one with the highest score makes the most sense. */
export function readSheet(rows: readonly string[][]): Reading {
  // What stands in a cell of a sheet is what was shown in it, marks and all.
  const told = rows.filter((row) => filled(row) > 0);
  const reading = readTabled({ rows: told, askew: 0, marked: 0 });
  const { headings } = reading.columns;
  return { ...reading, score: reading.score + usesUnder(reading.table, headings).score };
}

function readTabled(typed: Table, mark: Mark = ''): Reading {
  const cut = { ...typed, rows: answeredAcross(typed.rows) ?? typed.rows };
  const found = findHeadings(cut.rows);
  const joinedUp = rejoined(inOneTable(cut.rows, found.headings), mark, found.headings);
  const wrapped = unwrapped(joinedUp.rows, found.headings);
  const plain = { ...cut, rows: wrapped.rows, broken: joinedUp.broken + wrapped.broken };
  const headed = headedInOne(plain.rows, found.headings ?? 0);
  const text = usesUnder({ ...plain, rows: headed }, found.headings).uses.indexOf('text');
  const { rows, joined } = unshifted(headed, mark, found.headings, text);
  const table = { ...plain, ...withSerialDays(rows, found.headings), joined };
  const { uses, rival } = usesUnder(table, found.headings);
  return {
    ...{ table, score: found.score, columns: { headings: found.headings, uses, order: undefined } },
    doubts: { headings: found.rivals, text: rival },
  };
}

/** What the columns are once it is known which row holds the headings. */
export function columnsUnder(table: Table, headings: number | undefined): Columns {
  return { headings, uses: usesUnder(table, headings).uses, order: undefined };
}

function usesUnder({ rows }: Table, headings: number | undefined) {
  return usesOf(headings === undefined ? undefined : rows[headings], rows.slice((headings ?? -1) + 1));
}

/** How alike the rows are under a mark, and how much sense they make so. */
function scoreOf(glance: string, mark: Mark): number {
  const { rows } = readTable(glance, mark, SAMPLE + FIRST_ROWS);
  const headed = findHeadings(rows);
  const body = rows.slice((headed.headings ?? -1) + 1);
  if (mark === '') return 10 + headed.score + (isList(glance) ? 14 : 0);
  const width = commonest(rows.map((row) => row.length).filter((length) => length > 1)) ?? 1;
  // The last row may be cut off by the end of the glance.
  const whole = body.length > 1 && glance.length === GLANCE ? body.slice(0, -1) : body;
  const alike = whole.filter((row) => row.length === width).length / Math.max(1, whole.length);
  if (width === 1) return 10 * alike + headed.score;
  const told = Array.from({ length: Math.min(width, SAMPLE) }, (_, at) => typeOf(whole, at)).filter(
    Boolean,
  ).length;
  // A title over a list is no heading of a table.
  const heads = (rows[headed.headings ?? -1]?.length ?? 0) > 1 ? headed.score : UNHEADED;
  return (
    14 * alike ** (mark === '\t' ? 1 : 2) +
    (mark === '\t' ? 4 : 0) +
    Math.min(3, told) * 3 +
    heads +
    leaning(glance, mark)
  );
}

/** True for a text most of whose lines begin as those of a list do, with nothing behind but one text. */
function isList(glance: string): boolean {
  const lines = glance.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.filter((line) => hasMarker(line) && !withoutMarker(line).includes('\t')).length > 0.6 * lines.length
  );
}

/** What the text as a whole says for a mark: bars at both ends of each line, or against one that prose has too. */
function leaning(glance: string, mark: Mark): number {
  if (mark === '|') return isBarred(glance) ? 12 : 0;
  return isProse(glance, mark) ? -10 : 0;
}

/** Prose has commas and semicolons too, with a blank behind them. */
function isProse(glance: string, mark: Mark): boolean {
  if (mark !== ',' && mark !== ';') return false;
  const outside = glance.replace(/"[^"]*"/g, '');
  const marks = outside.split(mark).slice(1);
  return marks.filter((behind) => /^ \S/.test(behind)).length > 0.5 * marks.length;
}

function commonest(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** How all cells of a column look, one of days, numbers or the like, which no heading is. */
function typeOf(rows: readonly string[][], at: number): Look | undefined {
  const looks = new Set(
    rows
      .slice(0, SAMPLE)
      .map((row) => lookOf(row[at] ?? ''))
      .filter((look) => look !== 'blank'),
  );
  const [look, ...others] = looks;
  return look === 'word' || others.length > 0 ? undefined : look;
}

/** The row that holds the headings, if one does, how well it does, and what other rows may. */
function findHeadings(rows: readonly string[][]): {
  headings: number | undefined;
  score: number;
  rivals: number[];
} {
  const last = Math.min(FIRST_ROWS, rows.length - 1);
  const scores = Array.from({ length: Math.max(0, last) }, (_, at) => ({
    at,
    score: headingsScore(rows, at),
  }))
    .filter(({ score }) => score > UNHEADED)
    .sort((one, other) => other.score - one.score);
  const [best, ...others] = scores;
  if (!best) return { headings: undefined, score: UNHEADED, rivals: [] };
  const rivals = others.filter(({ score }) => score > 0.8 * best.score).map(({ at }) => at);
  return { headings: best.at, score: best.score, rivals };
}

/** How much a row is one of headings: words that are known for it, and unlike the rows below; what stands above is lost. */
function headingsScore(rows: readonly string[][], at: number): number {
  const row = rows[at] ?? [];
  const below = rows.slice(at + 1, at + 1 + SAMPLE);
  const width = Math.max(row.length, commonest(below.map(({ length }) => length)) ?? 1);
  if (width === 1) return isTitle(row[0] ?? '') ? 16 : 0;
  // Of a very wide row its beginning and its end tell enough.
  const cells = row.reduce((sum, cell, column) => {
    const looked = column < SAMPLE || column > row.length - 5;
    return looked ? sum + headingScore(cell, column, below, row.length) : sum;
  }, 0);
  const above = rows.slice(0, at).filter((other) => isRow(other, width)).length;
  return cells + (4 * filled(row)) / width - 6 * above - at * 0.1;
}

/** A heading that can be nothing else, even alone: a first question may well have such a word in it. */
function isTitle(cell: string): boolean {
  const heading = headingOf(cell);
  return (heading?.use === 'text' && heading.exact) || /[:：]\s*$/.test(cell);
}

/** A row with something in most of its cells: a title, a note or a comment has little beside it. */
export function isRow(row: readonly string[], width: number): boolean {
  return filled(row) >= Math.max(2, width / 2);
}

/** Whether a cell is none of what stands below it, which is of one look; in a form, the headings are questions themselves. */
function isUnlike(cell: string, below: readonly string[][], column: number): boolean {
  const type = typeOf(below, column);
  return type !== undefined && (type !== lookOf(cell) || headingOf(cell, true)?.use === 'text');
}

function headingScore(cell: string, column: number, below: readonly string[][], width: number): number {
  const look = lookOf(cell);
  if (look === 'blank') return below.some((row) => lookOf(row[column] ?? '') !== 'blank') ? -2 : 0;
  const heading = headingOf(cell);
  if (heading) return heading.exact ? 6 : 4;
  if (look === 'day' || look === 'number' || look === 'link') return -6;
  const typed = isUnlike(cell, below, column);
  if (typed && below.filter((row) => lookOf(row[column] ?? '') !== 'blank').length > 1)
    return 5 / Math.max(1, width / 5);
  if (look === 'asks' || look === 'long') return -8;
  if (cell.trim().split(/\s+/).length > 4) return -4;
  const again = below.some((row) => row[column] === cell);
  return ((typed ? 3 : 0) - (again ? 3 : 0)) / Math.max(1, width / 5);
}
