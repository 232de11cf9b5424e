import { cutAt } from '../../language/letters.ts';
import { couldBeTwo, type DayHabits, dayHabitsOf, readDay } from '../../language/readDay.ts';
import { MOST_TEXT } from '../fields.ts';
import { isNumber, lookOf, readKind } from './cells.ts';
import type { Question } from './fields.ts';
import { asksWhether, HELD, headingOf, USES, type Use } from './headings.ts';
import type { Columns } from './reading.ts';
import { referredIn } from './reference.ts';
import type { Table } from './table.ts';

/** A question read from a table, still without a place in the plan; `kind` is the mark in it, whoever gave that. */
export type TakenQuestion = Pick<Question, (typeof HELD)[number]>;

export type RowIs = 'question' | 'title' | 'headings' | 'foot';
/** What could not be read as it should, in how many rows, and in how many the section stood further up; what was cut off. */
export type Count = { kinds: number; dates: number; doubts: number; down: number; cut: string[] };
export const uncounted = (): Count => ({ kinds: 0, dates: 0, doubts: 0, down: 0, cut: [] });

/** The columns that hold days. */
const DAYS = ['date', 'raised'] as const;

/** What is known of a table once its columns are, for reading it row by row. */
export type Reader = {
  rows: readonly string[][];
  column: Record<Use, number[]>;
  headings: readonly string[];
  yesNo: boolean;
  habits: Record<(typeof DAYS)[number], DayHabits>;
  /** A day that could be two, while nobody has said which. */
  inDoubt: string | undefined;
  /** A column that every question has something in, such as its number. */
  numbers: number | undefined;
};

export function readerOf(table: Table, { headings: at, uses, order }: Columns): Reader {
  const headings = at === undefined ? [] : (table.rows[at] ?? []);
  const rows = table.rows.slice((at ?? -1) + 1);
  const column = Object.fromEntries(USES.map((use) => [use, [] as number[]])) as Reader['column'];
  // A row may be wider than its head: what stands there is kept.
  const width = rows.reduce((most, row) => Math.max(most, row.length), uses.length);
  for (let at = 0; at < width; at++) column[uses[at] ?? 'keep'].push(at);
  const cells = (use: Use) => rows.map((row) => row[column[use][0] ?? -1] ?? '');
  const [date, raised] = [dayHabitsOf(cells('date')), dayHabitsOf(cells('raised'))];
  const told = date.order ?? raised.order;
  const known = order ?? told ?? orderBeside(rows, column.keep);
  return {
    rows,
    column,
    headings,
    yesNo: asksWhether(headings[column.kind[0] ?? -1] ?? ''),
    habits: { date: { ...date, order: known }, raised: { ...raised, order: known } },
    inDoubt:
      told === undefined && known === order
        ? [...cells('date'), ...cells('raised')].find(couldBeTwo)
        : undefined,
    numbers: [...column.reference, ...column.keep].find((at) => isNumbering(rows, at)),
  };
}

/** The order of days that other columns of the file show, where they agree. */
function orderBeside(rows: readonly string[][], columns: readonly number[]): DayHabits['order'] {
  const orders = new Set(
    columns.slice(0, 50).flatMap((at) => {
      const cells = rows.map((row) => row[at] ?? '').filter((cell) => lookOf(cell) === 'day');
      return cells.length > 0 ? (dayHabitsOf(cells).order ?? []) : [];
    }),
  );
  return orders.size === 1 ? [...orders][0] : undefined;
}

function isNumbering(rows: readonly string[][], at: number): boolean {
  const marks = rows.filter((row) => isNumber(row[at] ?? '')).length;
  return marks > 1 && marks > 0.6 * rows.length;
}

/** What a row of sums begins with; and what reports have at their foot, alone in its row. */
const TOTAL =
  /^(?:grand |sub-?)?(?:totals?|totale[sn]?|totaal|sum|summe|gesamt(?:summe|zahl)?|suma|somme|count|anzahl|итого|合計|総計|合计|总计|합계)(?: (?:records|rows|items|open|count))?\s*[:：]?\s*\p{Nd}*$/iu;
const FOOT =
  /^(?:\p{Nd}+ (?:records?|rows?|items?|results?|entries|findings?|questions?|issues?)(?: found| in total)?\.?|(?:page|seite|página|pagina|blz\.?) \p{Nd}+(?: ?(?:of|von|de|di|sur|van|\/) ?\p{Nd}+)?|[*–—-]*\s?end of (?:report|list|file|export)\b.*|(?:generated|printed|exported|downloaded|erstellt|gedruckt|exportiert|généré|imprimé|exporté)\b[^?]*\p{Nd}[^?]*|(?:strictly |highly |company )?confidential(?:[ .,–—-]+(?:internal|for|do not|not for|©)[^?]*)?\.?)$/iu;

/** True for a row in which a report counts or says of itself what it is. */
function isFoot(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells.map((cell) => cell.trim());
  const counts = others.every((cell) => lookOf(cell) === 'number');
  return (TOTAL.test(first) && counts) || (others.length === 0 && FOOT.test(first));
}

/** Tells questions from the titles of sections, which stand alone in their row, and from headings that come again. */
export function whatIs(row: readonly string[], { column, headings, numbers }: Reader): RowIs {
  const filled = row.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]));
  const isHeading = (at: number) =>
    headings[at]?.trim() === row[at]?.trim() || headingOf(row[at] ?? '')?.exact;
  // Of most rows the first cell tells: what words of headings there are is looked up for no other.
  if (headings.length > 0 && filled.length > 1 && filled.every(isHeading)) return 'headings';
  if (headings.length > 1 && isFoot(filled.map((at) => row[at] ?? ''))) return 'foot';
  const [only = -1, ...others] = filled;
  const [text = -1] = column.text;
  const shouted = /^\P{Ll}*$/u.test(row[text] ?? '') && /\p{Lu}{3}/u.test(row[text] ?? '');
  if (numbers !== undefined && shouted && filled.every((at) => at === text || at === numbers)) return 'title';
  if (others.length > 0 || row.length < 2 || headings.length === 0) return 'question';
  if (only !== text) return 'title';
  return numbers !== undefined && !['asks', 'long'].includes(lookOf(row[only] ?? '')) ? 'title' : 'question';
}

export function cellOf(row: readonly string[], use: Use, { column }: Reader): string {
  return (row[column[use][0] ?? -1] ?? '').trim();
}

/** Reads a row; `under`: the title of the section it stands in, where the table has no column for that. */
export function takeRow(row: readonly string[], under: string, reader: Reader, count: Count): TakenQuestion {
  const { column, headings, yesNo, habits } = reader;
  const cell = (use: Use) => cellOf(row, use, reader);
  const kind = readKind(cell('kind'), yesNo);
  const [date, raised] = DAYS.map((use) => readDay(cell(use), habits[use]));
  const unread = ([use, read]: readonly [Use, string | undefined]) =>
    read === undefined ? [[column[use][0] ?? -1, cell(use)] as const] : [];
  const kept = [
    ...(
      [
        ['kind', kind],
        ['date', date],
        ['raised', raised],
      ] as const
    ).flatMap(unread),
    ...column.keep.map((at) => [at, (row[at] ?? '').trim()] as const),
  ]
    .filter(([, words]) => words !== '')
    .map(([at, words]) => (headings[at]?.trim() ? `${headings[at]?.trim()}: ${words}` : words));
  if (kind === undefined) count.kinds++;
  for (const use of DAYS)
    if (readDay(cell(use), habits[use]) === undefined) couldBeTwo(cell(use)) ? count.doubts++ : count.dates++;
  const typed = Object.fromEntries(HELD.map((use) => [use, fitted(cell(use), count)])) as TakenQuestion;
  const said = referredIn({ ...typed, section: typed.section || under });
  const text = kept.length > 0 ? `${said.text} (${kept.join('; ')})`.trim() : said.text;
  return {
    ...typed,
    ...said,
    ...{ text: fitted(text, count), kind: kind ?? '', date: date ?? '', raised: raised ?? '' },
  };
}

function fitted(text: string, count: Count): string {
  const fits = cutAt(text, MOST_TEXT);
  if (fits !== text) count.cut.push(text.slice(fits.length));
  return fits;
}
