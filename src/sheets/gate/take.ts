import { cutAt } from '../../language/letters.ts';
import { couldBeTwo, type DayHabits, dayHabitsOf, readDay } from '../../language/readDay.ts';
import { MOST_TEXT } from '../fields.ts';
import { lookOf, readKind } from './cells.ts';
import * as en from './en.ts';
import type { Question } from './fields.ts';
import { asksWhether, headingOf, type Use } from './headings.ts';
import type { Columns } from './reading.ts';
import { changesIn, fittingIn, type Room } from './room.ts';
import type { Table } from './table.ts';
import { type Change, changeOf, KnownLog, type Taking } from './known.ts';

/** A question read from a table, still without a place in the plan. */
export type TakenQuestion = Pick<Question, 'text' | 'kind' | 'owner' | 'answer' | 'date'>;

/**
 * What came of a table: questions to add, changes of questions that are there, and in `notes` everything about it that a
 * reader has to know. `inDoubt`: a day that could be two, while nobody has said which.
 */
export type Taken = {
  questions: TakenQuestion[];
  changes: Change[];
  notes: string[];
  inDoubt: string | undefined;
};

/**
 * Reads a table as questions to add, and as changes of those that are in `log`. Whatever is cut, left out or not understood
 * is said in a note, never silent.
 */
export function takeQuestions(
  table: Table,
  columns: Columns,
  room: Room,
  log: readonly Question[],
  taking: Taking = { over: true, theirs: false },
): Taken {
  const reader = readerOf(table, columns);
  const sorted = Map.groupBy(reader.rows, (row) => whatIs(row, reader));
  const count = uncounted();
  const met = metIn(sorted.get('question') ?? [], reader, log, taking, count);
  const { fitting: changes, rest } = changesIn(room, met.changes);
  const questions = fittingIn(rest, met.fresh);
  const left = met.fresh.length - questions.length + met.changes.length - changes.length;
  const notes = [
    ...leftOutOf(table, columns, sorted),
    met.same > 0 && en.inTheLog(met.same),
    changes.length > 0 && en.blanksStay,
    left > 0 && (questions.length >= room.rows ? en.noRoom(left) : en.tooMuchText(left)),
    table.askew > 0 && en.quotesAskew(table.askew),
    table.marked > 0 && en.wasMarkup(table.marked),
    (table.serials ?? 0) > 0 && en.serialDays(table.serials ?? 0),
    (table.around ?? []).length > 0 && en.aroundList(table.around ?? []),
    ...notesOf(count, reader),
  ].filter((note) => note !== false);
  return { questions, changes, notes, inDoubt: reader.inDoubt };
}

/** What of some rows is new, what changes a question that is there, and how many say the same as one. */
function metIn(
  rows: readonly (readonly string[])[],
  reader: Reader,
  log: readonly Question[],
  taking: Taking,
  count: Count,
): { fresh: TakenQuestion[]; changes: Change[]; same: number } {
  const known = new KnownLog(log);
  const fresh: TakenQuestion[] = [];
  const changes: Change[] = [];
  for (const row of rows) {
    const words = cellOf(row, 'text', reader);
    const taken = takeRow(row, reader, known.has(words) ? uncounted() : count);
    const found = known.meet(taken, cellOf(row, 'id', reader), words);
    if (!found) fresh.push(taken);
    else changes.push(...changeOf(found, taken, taking));
  }
  return { fresh, changes, same: rows.length - fresh.length - changes.length };
}

/** The rows that are no questions. */
function leftOutOf(
  table: Table,
  { headings = 0 }: Columns,
  sorted: ReadonlyMap<RowIs, readonly (readonly string[])[]>,
): (string | false)[] {
  const above = table.rows.slice(0, headings).map(titleOf);
  const titles = (sorted.get('title') ?? []).map(titleOf);
  const repeats = sorted.get('headings')?.length ?? 0;
  return [
    above.length > 0 && en.aboveHeadings(above),
    titles.length > 0 && en.sectionTitles(titles),
    repeats > 0 && en.headingsAgain(repeats),
  ];
}

type RowIs = 'question' | 'title' | 'headings';
type Count = { kinds: number; dates: number; doubts: number; cut: string[] };
const uncounted = (): Count => ({ kinds: 0, dates: 0, doubts: 0, cut: [] });
type Reader = {
  rows: readonly string[][];
  column: Record<Use, number[]>;
  headings: readonly string[];
  yesNo: boolean;
  habits: DayHabits;
  inDoubt: string | undefined;
  /** A column that every question has something in, such as its number. */
  numbers: number | undefined;
};

function readerOf(table: Table, { headings: at, uses, order }: Columns): Reader {
  const headings = at === undefined ? [] : (table.rows[at] ?? []);
  const rows = table.rows.slice((at ?? -1) + 1);
  const column: Reader['column'] = {
    ...{ text: [], kind: [], owner: [], answer: [], date: [], id: [], keep: [], leave: [] },
  };
  // A row may be wider than its head: what stands there is kept.
  const width = rows.reduce((most, row) => Math.max(most, row.length), uses.length);
  for (let at = 0; at < width; at++) column[uses[at] ?? 'keep'].push(at);
  const [kind = -1] = column.kind;
  const days = rows.map((row) => row[column.date[0] ?? -1] ?? '');
  const habits = dayHabitsOf(days);
  const known = order ?? habits.order ?? orderBeside(rows, column.keep);
  const inDoubt = habits.order === undefined && known === order ? days.find(couldBeTwo) : undefined;
  const numbers = column.keep.find((at) => isNumbering(rows, at));
  return {
    rows,
    column,
    headings,
    yesNo: asksWhether(headings[kind] ?? ''),
    habits: { ...habits, order: known },
    inDoubt,
    numbers,
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
  const marks = rows.filter((row) => ['number', 'mark'].includes(lookOf(row[at] ?? ''))).length;
  return marks > 1 && marks > 0.6 * rows.length;
}

/** Tells questions from the titles of sections, which stand alone in their row, and from headings that come again. */
function whatIs(row: readonly string[], { column, headings, numbers }: Reader): RowIs {
  const filled = row.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]));
  const said = filled.filter(
    (at) => headings[at]?.trim() === row[at]?.trim() || headingOf(row[at] ?? '')?.exact,
  );
  if (headings.length > 0 && filled.length > 1 && said.length === filled.length) return 'headings';
  const [only = -1, ...others] = filled;
  const [text = -1] = column.text;
  const shouted = /^\P{Ll}*$/u.test(row[text] ?? '') && /\p{Lu}{3}/u.test(row[text] ?? '');
  if (numbers !== undefined && shouted && filled.every((at) => at === text || at === numbers)) return 'title';
  if (others.length > 0 || row.length < 2 || headings.length === 0) return 'question';
  if (only !== column.text[0]) return 'title';
  return numbers !== undefined && !['asks', 'long'].includes(lookOf(row[only] ?? '')) ? 'title' : 'question';
}

function titleOf(row: readonly string[]): string {
  return row
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' ');
}

function cellOf(row: readonly string[], use: Use, { column }: Reader): string {
  return (row[column[use][0] ?? -1] ?? '').trim();
}

function takeRow(row: readonly string[], reader: Reader, count: Count): TakenQuestion {
  const { column, headings, yesNo, habits } = reader;
  const cell = (use: Use) => cellOf(row, use, reader);
  const kind = readKind(cell('kind'), yesNo);
  const date = readDay(cell('date'), habits);
  const kept = [
    ...(kind === undefined ? [[column.kind[0] ?? -1, cell('kind')] as const] : []),
    ...(date === undefined ? [[column.date[0] ?? -1, cell('date')] as const] : []),
    ...column.keep.map((at) => [at, (row[at] ?? '').trim()] as const),
  ]
    .filter(([, words]) => words !== '')
    .map(([at, words]) => (headings[at]?.trim() ? `${headings[at]?.trim()}: ${words}` : words));
  if (kind === undefined) count.kinds++;
  if (date === undefined) couldBeTwo(cell('date')) ? count.doubts++ : count.dates++;
  const text = kept.length > 0 ? `${cell('text')} (${kept.join('; ')})`.trim() : cell('text');
  return {
    text: fitted(text, count),
    kind: kind ?? '',
    owner: fitted(cell('owner'), count),
    answer: fitted(cell('answer'), count),
    date: date ?? '',
  };
}

function fitted(text: string, count: Count): string {
  const fits = cutAt(text, MOST_TEXT);
  if (fits !== text) count.cut.push(text.slice(fits.length));
  return fits;
}

function notesOf(
  { cut, kinds, dates, doubts }: Count,
  { rows, column, headings, inDoubt }: Reader,
): (string | false)[] {
  const named = (use: Use) =>
    column[use]
      .filter((at) => rows.some((row) => (row[at] ?? '').trim() !== ''))
      .map((at) => headings[at]?.trim() || en.columnNumber(at));
  const [kept, dropped] = [named('keep'), named('leave')];
  const [first = ''] = cut;
  return [
    cut.length > 0 && en.longTexts(cut.length, cut.join('').length, cutAt(first, 30)),
    kinds > 0 && en.kindsUnread(kinds),
    dates > 0 && en.datesUnread(dates),
    doubts > 0 && en.datesInDoubt(doubts, inDoubt ?? ''),
    kept.length > 0 && en.keptBehind(kept),
    dropped.length > 0 && en.leftOutAsChosen(dropped),
  ];
}
