import { MOST_ROWS, MOST_TEXT } from '../fields.ts';
import { showNumber } from '../../language/numbers.ts';
import { type DayOrder, dayOrderOf, readDay, readKind } from './cells.ts';
import { asksWhether, type Columns, type Use } from './columns.ts';
import type { Question } from './fields.ts';

/** A question read from a table, still without a place in the plan. */
export type TakenQuestion = Pick<Question, 'text' | 'kind' | 'owner' | 'answer' | 'date'>;

/** How much the log still takes: rows, and characters in all of them. */
export type Room = { rows: number; characters: number };

/** All questions together hold at most this many characters: a plan has to fit into a browser's storage. */
const MOST_CHARACTERS = 1_500_000;

/** What came of a table: questions, and in `notes` everything about it that a reader has to know. */
export type Taken = { questions: TakenQuestion[]; notes: string[] };

/** What the questions that are there leave room for. */
export function roomBeside(questions: readonly Question[]): Room {
  const used = questions.reduce((sum, question) => sum + sizeOf(question), 0);
  return {
    rows: Math.max(0, MOST_ROWS - questions.length),
    characters: Math.max(0, MOST_CHARACTERS - used),
  };
}

/** Reads a table as questions. Whatever is cut, left out or not understood is said in a note, never silent. */
export function takeQuestions(table: readonly string[][], columns: Columns, room: Room): Taken {
  const rows = columns.headed ? table.slice(1) : table;
  const reader = readerOf(columns, columns.headed ? (table[0] ?? []) : [], rows);
  const count: Count = { cut: 0, kinds: 0, dates: 0 };
  const questions: TakenQuestion[] = [];
  let characters = room.characters;
  for (const row of rows) {
    if (questions.length >= room.rows) break;
    const question = takeRow(row, reader, count);
    characters -= sizeOf(question);
    if (characters < 0) break;
    questions.push(question);
  }
  return {
    questions,
    notes: [
      ...leftOver(rows.length - questions.length, questions.length, room),
      ...notesOf(count, columns, reader),
    ],
  };
}

type Count = { cut: number; kinds: number; dates: number };
type Reader = { column: Record<Use, number[]>; headings: readonly string[]; yesNo: boolean; order: DayOrder };

function readerOf({ uses }: Columns, headings: readonly string[], rows: readonly string[][]): Reader {
  const column: Reader['column'] = {
    ...{ text: [], kind: [], owner: [], answer: [], date: [], keep: [], leave: [] },
  };
  // A row may be wider than its head: what stands there is kept.
  const width = rows.reduce((most, row) => Math.max(most, row.length), uses.length);
  for (let at = 0; at < width; at++) column[uses[at] ?? 'keep'].push(at);
  const [kind = -1] = column.kind;
  const [date = -1] = column.date;
  return {
    column,
    headings,
    yesNo: asksWhether(headings[kind] ?? ''),
    order: dayOrderOf(rows.map((row) => row[date] ?? '')),
  };
}

function takeRow(row: readonly string[], reader: Reader, count: Count): TakenQuestion {
  const { column, headings, yesNo, order } = reader;
  const cell = (use: Use) => (row[column[use][0] ?? -1] ?? '').trim();
  const kind = readKind(cell('kind'), yesNo);
  const date = readDay(cell('date'), order);
  const kept = [
    ...(kind === undefined ? [[column.kind[0] ?? -1, cell('kind')] as const] : []),
    ...(date === undefined ? [[column.date[0] ?? -1, cell('date')] as const] : []),
    ...column.keep.map((at) => [at, (row[at] ?? '').trim()] as const),
  ]
    .filter(([, words]) => words !== '')
    .map(([at, words]) => (headings[at]?.trim() ? `${headings[at]?.trim()}: ${words}` : words));
  if (kind === undefined) count.kinds++;
  if (date === undefined) count.dates++;
  const text = kept.length > 0 ? `${cell('text')} (${kept.join('; ')})`.trim() : cell('text');
  return {
    text: cutAt(text, count),
    kind: kind ?? '',
    owner: cutAt(cell('owner'), count),
    answer: cutAt(cell('answer'), count),
    date: date ?? '',
  };
}

function cutAt(text: string, count: Count): string {
  if (text.length <= MOST_TEXT) return text;
  count.cut++;
  return text.slice(0, MOST_TEXT);
}

function sizeOf({ text, owner, answer }: TakenQuestion): number {
  return text.length + owner.length + answer.length;
}

function leftOver(left: number, taken: number, room: Room): string[] {
  if (left <= 0) return [];
  const rows = left === 1 ? '1 row is' : `${showNumber(left)} rows are`;
  const why =
    taken >= room.rows
      ? `the plan holds ${showNumber(MOST_ROWS)} questions at most`
      : 'together they are more text than a browser keeps for a site';
  return [`${rows} left out, from the end: ${why}.`];
}

function notesOf({ cut, kinds, dates }: Count, { uses }: Columns, { headings }: Reader): string[] {
  const named = (use: Use) =>
    uses.flatMap((one, at) => (one === use ? [headings[at]?.trim() || `column ${at + 1}`] : []));
  const [kept, dropped] = [named('keep'), named('leave')];
  const rows = (count: number) => (count === 1 ? '1 row' : `${showNumber(count)} rows`);
  return [
    ...(cut > 0
      ? [
          `${showNumber(cut)} long text${cut === 1 ? ' was' : 's were'} cut at ${showNumber(MOST_TEXT)} characters.`,
        ]
      : []),
    ...(kinds > 0
      ? [
          `In ${rows(kinds)} the kind could not be read: it stays open, and its words stand behind the question.`,
        ]
      : []),
    ...(dates > 0 ? [`In ${rows(dates)} the date could not be read: it stands behind the question.`] : []),
    ...(kept.length > 0 ? [`Kept in brackets behind the question: ${few(kept)}.`] : []),
    ...(dropped.length > 0 ? [`Left out, as you chose: ${few(dropped)}.`] : []),
  ];
}

/** A few names, and how many more there are. */
function few(names: readonly string[]): string {
  const shown = names.slice(0, 6).map((name) => name.slice(0, 40));
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${showNumber(more)} more` : shown.join(', ');
}
