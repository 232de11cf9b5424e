import { type IsoDate, isDone, showDate } from '../../language/dates.ts';
import { apart } from '../../language/directions.ts';
import { type Block, words as column, figures, tableOf, textOf } from '../../report/blocks.ts';
import { dateOf, joined, numeral, person, type Said, show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import type { Asked } from './asked.ts';
import { whoseAndDue } from './en/conditions.ts';
import * as words from './en/evidence.ts';
import { stateOf, whoseInLine } from './reviewerRow.ts';

/** References that follow one another and stand alike: how that is, its place among others, and the mark of whoever asked. */
type Entry = {
  first: string;
  last: string;
  stands: string;
  rank: number;
  word: Said;
  /** What the plan holds of them; nothing of what it lacks, which are so many. */
  rows: Asked[];
  count: number;
};

/** What is open of what blocks comes first, then what else has no answer, what has not all of one, what is missing, and the rest. */
const RANKS = ['blocks', 'open', 'weak', 'absent', 'blocked', 'rest'] as const;

/**
 * Every question by its reference, a line for all that stand alike, what is open first, with whose that is and by when; with the
 * references between that the plan does not hold. Nothing where no question has a reference.
 */
export function indexOf(plan: Plan, all: readonly Asked[], today: IsoDate): Block[] {
  const ranges = rangesOf(all);
  const ordered = ranges.toSorted((a, b) => a.rank - b.rank);
  const alike = Map.groupBy(ordered, ({ stands, word }) => JSON.stringify([stands, show(word)])).values();
  const askers = new Set(all.map(({ gate }) => gate.id));
  const holders = plan.gate.gates
    .filter(({ id, saidOn }) => askers.has(id) && isDone(saidOn, today))
    .map(({ whose, saidOn }) => words.spokeOn(whose.trim(), showDate(saidOn)));
  const isAbsent = ranges.some(({ stands }) => stands === words.STANDS.absent);
  const table = tableOf(
    words.index(holders),
    [
      ...[column(words.stands), figures(words.howMany)],
      ...[words.reference, words.word, whoseAndDue].map(column),
    ].map((one, at) => ({ ...one, part: PARTS_OF_WIDTH[at] ?? 0 })),
    withAll(
      [...alike].flatMap((those) => {
        const [one] = those;
        const names = those.map(({ first, last }) => (first === last ? first : words.range(first, last)));
        const count = those.reduce((sum, { count: of }) => sum + of, 0);
        const open = those.flatMap(({ rows }) => rows).filter((row) => rankOf(row) < RANKS.indexOf('absent'));
        return one ? [[one.stands, numeral(count), apart(names, ', '), one.word, whoseOf(open, today)]] : [];
      }),
      ranges,
    ),
  );
  return [...table, ...textOf(isAbsent ? words.absentMeans : '', 'quiet')];
}

const PARTS_OF_WIDTH = [0.21, 0.07, 0.25, 0.13, 0.34];

/** With the sum of the rows under them. */
function withAll(rows: Said[][], ranges: readonly Entry[]): Said[][] {
  const all = ranges.reduce((sum, { count }) => sum + count, 0);
  return rows.length > 1 ? [...rows, [words.allRows, numeral(all), '', '', '']] : rows;
}

/** The references that the plan does not hold, between others that it does. */
export function absentIn(all: readonly Asked[]): string[] {
  return rangesOf(all)
    .filter(({ stands }) => stands === words.STANDS.absent)
    .map(({ first, last }) => (first === last ? first : words.range(first, last)));
}

/** The same one by one. */
export function eachAbsent(all: readonly Asked[]): string[] {
  return rangesOf(all)
    .filter(({ stands }) => stands === words.STANDS.absent)
    .flatMap(({ first, count }) =>
      Array.from({ length: count }, (_, at) => `${seriesOf(first)}${padded(numberOf(first) + at, first)}`),
    );
}

/** References that follow one another and stand alike, series by series, with the gaps between them. */
function rangesOf(all: readonly Asked[]): Entry[] {
  const entries: Entry[] = all
    .filter(({ reference }) => reference !== '')
    .map((row) => ({ first: row.reference, last: row.reference, count: 1, rows: [row], ...standing(row) }));
  const series = Map.groupBy(entries, ({ first }) => seriesOf(first)).values();
  return [...series].flatMap((one) => ranged(withGaps(inOrder(one))));
}

/** Where a question that somebody asked has its place. */
function rankOf({ stands, lacks, place, question: { theirs } }: Asked): number {
  const isOpen = stands !== 'answered' || lacks.length > 0 || place === '';
  const answered = theirs === 'blocking' ? 'blocked' : 'rest';
  const open = theirs === 'blocking' ? 'blocks' : stands === 'answered' ? 'weak' : 'open';
  return RANKS.indexOf(isOpen ? open : answered);
}

/** Whose questions are, and by when, the nearest first; with their references where there are several. */
function whoseOf(rows: readonly Asked[], today: IsoDate): Said {
  const dayOf = ({ row, lacks }: Asked) => row.owed?.day || (lacks.find(({ day }) => day)?.day ?? '');
  const said = (one: Asked) =>
    one.row.owed
      ? whoseInLine(one.row, today)
      : joined([person(one.question.owner), dateOf(dayOf(one))], ', ');
  const nearest = rows.toSorted((a, b) => (dayOf(a) || 'z').localeCompare(dayOf(b) || 'z'));
  const groups = [...Map.groupBy(nearest, (one) => show(said(one)))].filter(([whose]) => whose !== '');
  return joined(
    groups.flatMap(([, [one, ...others]]) =>
      one
        ? [
            words.theirs(
              groups.length > 1 ? [one, ...others].map(({ reference }) => reference) : [],
              said(one),
            ),
          ]
        : [],
    ),
    '\n',
  );
}

function standing(row: Asked): Pick<Entry, 'stands' | 'word' | 'rank'> {
  const { stands, mark, question, gate } = row;
  const waits = question.theirs === 'clarification' || question.theirs === 'later' ? words.canWait : mark;
  const word = stands === 'condition' ? words.setOn(dateOf(gate.opened)) : waits;
  return {
    stands: stateOf(row),
    rank: rankOf(row),
    word,
  };
}

/** What references have in common before their last number: “MR-” of “MR-09b”. */
function seriesOf(reference: string): string {
  return PARTS.exec(reference)?.[1] ?? reference;
}

const PARTS = /^(.*?)(\d+)(\p{L}?)$/u;
const numberOf = (reference: string) => Number(PARTS.exec(reference)?.[2] ?? Number.NaN);

function inOrder(series: readonly Entry[]): Entry[] {
  return series.toSorted((a, b) => numberOf(a.first) - numberOf(b.first) || a.first.localeCompare(b.first));
}

/** So many in a row that the plan lacks are others’ questions, and no gap. */
const MOST_GAP = 20;

/** With a line for the references that are not there between two that are. */
function withGaps(series: readonly Entry[]): Entry[] {
  return series.flatMap((entry, at) => {
    const before = series[at - 1];
    const [from, to] = [
      before ? numberOf(before.first) + 1 : numberOf(entry.first),
      numberOf(entry.first) - 1,
    ];
    if (!(to >= from) || to - from > MOST_GAP) return [entry];
    const called = (number: number) => `${seriesOf(entry.first)}${padded(number, before?.first ?? '')}`;
    const gap = { first: called(from), last: called(to), count: to - from + 1 };
    const absent = { stands: words.STANDS.absent, rank: RANKS.indexOf('absent'), word: '', rows: [] };
    return [{ ...gap, ...absent }, entry];
  });
}

function padded(number: number, like: string): string {
  const digits = PARTS.exec(like)?.[2] ?? '';
  return String(number).padStart(digits.startsWith('0') ? digits.length : 1, '0');
}

/** What stands alike and in a row, in one line. */
function ranged(entries: readonly Entry[]): Entry[] {
  const made: Entry[] = [];
  for (const entry of entries) {
    const last = made.at(-1);
    if (last && last.stands === entry.stands && show(last.word) === show(entry.word))
      Object.assign(last, {
        last: entry.last,
        count: last.count + 1,
        rows: [...last.rows, ...entry.rows],
      });
    else made.push({ ...entry });
  }
  return made;
}
