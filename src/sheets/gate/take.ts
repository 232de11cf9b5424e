import { cutAt } from '../../language/letters.ts';
import * as en from './en.ts';
import type { Question } from './fields.ts';
import type { Use } from './headings.ts';
import type { Columns } from './reading.ts';
import { changesIn, fittingIn, type Room } from './room.ts';
import {
  cellOf,
  type Count,
  type Reader,
  readerOf,
  takeRow,
  type TakenQuestion,
  uncounted,
  whatIs,
} from './rowReading.ts';
import { sectionsOver } from './merged.ts';
import type { Table } from './table.ts';
import { type Change, changeOf, KnownLog, type Taking } from './known.ts';

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
  const found = inSections(reader);
  const count = uncounted();
  const met = metIn(found.questions, reader, log, taking, count);
  const { fitting: changes, rest } = changesIn(room, met.changes);
  const questions = fittingIn(rest, met.fresh);
  const left = met.fresh.length - questions.length + met.changes.length - changes.length;
  const notes = [
    ...leftOutOf(table, columns, found),
    met.same > 0 && en.inTheLog(met.same),
    met.others > 0 && en.notInIt(met.others),
    changes.length > 0 && en.blanksStay,
    met.ours > 0 && en.oursStays(met.ours),
    met.unknown.length > 0 && en.notInTheLog(met.unknown),
    left > 0 && (questions.length >= room.rows ? en.noRoom(left) : en.tooMuchText(left)),
    count.down > 0 && en.sectionsDown(count.down),
    ...readingOf(table),
    ...notesOf(count, reader),
  ].filter((note) => note !== false);
  return { questions, changes, notes, inDoubt: reader.inDoubt };
}

/** How the table was read where its text left that open. */
function readingOf({
  askew,
  marked,
  joined = 0,
  broken = 0,
  serials = 0,
  around = [],
  feet = [],
}: Table): (string | false)[] {
  return [
    askew > 0 && en.quotesAskew(askew),
    marked > 0 && en.wasMarkup(marked),
    joined > 0 && en.wordsJoined(joined),
    broken > 0 && en.linesJoined(broken),
    serials > 0 && en.serialDays(serials),
    around.length > 0 && en.aroundList(around),
    feet.length > 0 && en.onPages(feet),
  ];
}

/**
 * The rows that are questions, each with the title it stands under and the section that a merged cell over it says, and
 * what the others are.
 */
type Found = {
  questions: { row: readonly string[]; under: string; over: string }[];
  /** Titles with questions under them, and those without. */
  sections: string[];
  titles: string[];
  /** What stands at the foot of a report: totals, pages, who made it. */
  feet: string[];
  repeats: string[];
};

/** Where a row goes that is no question. */
const LEFT_OUT = { title: 'titles', foot: 'feet', headings: 'repeats' } as const;

function inSections(reader: Reader): Found {
  const found: Found = { questions: [], sections: [], titles: [], feet: [], repeats: [] };
  const titled = reader.column.section.length === 0;
  const over = sectionsOver(reader.rows.map((row) => cellOf(row, 'section', reader)));
  let under = '';
  for (const [at, row] of reader.rows.entries()) {
    const is = whatIs(row, reader);
    if (is === 'question') {
      if (titled && found.titles.at(-1) === under && under) found.sections.push(found.titles.pop() ?? '');
      found.questions.push({ row, under: titled ? under : '', over: over[at] ?? '' });
      continue;
    }
    if (is === 'title') under = titleOf(row);
    found[LEFT_OUT[is]].push(titleOf(row));
  }
  return found;
}

/** What of some rows is new, what changes a question that is there, and how many say the same as one. */
function metIn(
  rows: Found['questions'],
  reader: Reader,
  log: readonly Question[],
  taking: Taking,
  count: Count,
) {
  const known = new KnownLog(log, new Set(rows.map(({ row }) => cellOf(row, 'reference', reader))));
  const fresh: TakenQuestion[] = [];
  const changes = new Map<string, Change>();
  const unknown: string[] = [];
  let [same, ours] = [0, 0];
  for (const { row, under, over } of rows) {
    const words = cellOf(row, 'text', reader);
    const taken = takeRow(row, under, reader, known.has(words) ? uncounted() : count);
    const found = known.meet(taken, cellOf(row, 'id', reader), words);
    if (!found) {
      // What has a reference and no words tells nobody what was asked.
      if (words === '' && taken.reference !== '') unknown.push(taken.reference);
      // In a log that comes back a blank is one: it changes nothing.
      else fresh.push(inSection(taken, over, count));
      continue;
    }
    const { patch, kept } = changeOf(found, taken, taking);
    if (kept) ours++;
    const { question, number } = found;
    if (Object.keys(patch).length === 0) same++;
    else
      changes.set(question.id, { question, number, patch: { ...changes.get(question.id)?.patch, ...patch } });
  }
  const others = known.met.size > 0 ? log.length - known.met.size : 0;
  return { fresh, changes: [...changes.values()], same, ours, unknown, others };
}

/** A question in the section that a merged cell over its row says, unless its row says one. */
function inSection(taken: TakenQuestion, over: string, count: Count): TakenQuestion {
  if (over === '' || taken.section !== '') return taken;
  count.down++;
  return { ...taken, section: over };
}

/** The rows that are no questions. */
function leftOutOf(
  table: Table,
  { headings = 0 }: Columns,
  { sections, titles, feet, repeats }: Found,
): (string | false)[] {
  const above = table.rows.slice(0, headings).map(titleOf);
  return [
    above.length > 0 && en.aboveHeadings(above),
    sections.length > 0 && en.asSections(sections),
    titles.length > 0 && en.sectionTitles(titles),
    feet.length > 0 && en.atTheFoot(feet),
    repeats.length > 0 && en.headingsAgain(repeats.length),
  ];
}

function titleOf(row: readonly string[]): string {
  return row
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' ');
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
