import type { IsoDate } from '../../language/dates.ts';
import { words as column } from '../../report/blocks.ts';
import { widthsOf } from '../../report/columns.ts';
import { dueBy, show } from '../../report/values.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import * as words from './en/brief.ts';
import { countLetters, fitText } from './fit.ts';
import { type Cut, line, type Row, type Rows } from './lines.ts';
import { HALF_LINE } from './page.ts';

/** Who decides, and by when: in a column of the others, and of all that one decides over these or in a line of the first. */
export function whoDecides(first: Decision, others: readonly Decision[], day: IsoDate) {
  const who = first.decider.trim();
  const told = (text: string) => [
    line(words.decides, 1, words.dayAnd('by', day ? '' : first.date.trim(), text)),
  ];
  if (others.length === 0 || !others.every(({ decider }) => decider.trim() === who)) {
    return { columns: [DECIDES], caption: words.further, lines: told(who) };
  }
  const columns = day !== '' && others.every(({ date }) => date === day) ? [] : [BY];
  // What has room over the others takes no line of its own.
  const inCaption = day !== '' && who !== '' && fitText(who, HALF_LINE).left === 0;
  return inCaption
    ? { columns, caption: words.furtherBy(who), lines: [] }
    : { columns, caption: words.further, lines: told(words.decidesAll(who)) };
}

/** What one more question has in a column, and whether it has to be said. */
type Told = { label: string; of: string; open?: true; text: (decision: Decision) => string };

/** Who decides it and by when; by when, where one decides all. */
const DECIDES = (today: IsoDate): Told => ({
  ...words.decides,
  open: true,
  text: ({ date, decider }) => words.dayAnd('by', dayIn(date, today), decider.trim()),
});
const BY = (today: IsoDate): Told => ({
  ...words.by,
  open: true,
  text: ({ date }) => dayIn(date, today),
});

function dayIn(date: string, today: IsoDate): string {
  return show(dueBy(date, today)).trim();
}

/** The other questions, a row each; `decided`: what is said of who decides them. */
export function furtherTable(
  caption: string,
  others: Decision[],
  withOptions: boolean,
  decided: readonly Told[],
): Rows {
  const options: Told = { ...words.options, text: (one) => one.options };
  const waits: Told = { ...words.delay, text: (one) => one.delay };
  const told: Told[] = [
    { ...words.alsoAsked, open: true, text: (one) => one.question },
    ...(withOptions ? [options] : []),
    { ...words.suggested, open: true, text: (one) => one.recommended },
    ...(others.some(({ delay }) => delay.trim()) ? [waits] : []),
    ...decided,
  ];
  const columns = columnsOf(told, others);
  const rows = others.map((one, index): Row => {
    const number = index + 2;
    return {
      of: words.nthDecision(number),
      lines: 4,
      cells: told.map((each, at) => ({
        of: words.ofNth(each.of, number),
        text: cellOf(each, at, one, index),
        part: columns[at]?.part ?? 0,
        ...(each.open && { open: each.open }),
      })),
    };
  });
  return { caption, columns, rows, untold: withOptions ? [] : untold(others) };
}

function cellOf({ text }: Told, place: number, one: Decision, index: number): string {
  return place === 0 ? words.numbered(index + 2, text(one).trim()) : text(one);
}

/** Columns as wide as keeps the rows low. */
function columnsOf(told: readonly Told[], others: readonly Decision[]): Rows['columns'] {
  const heads = told.map(({ label }) => column(label));
  const rows = others.map((one, at) => told.map((of, place) => cellOf(of, place, one, at)));
  const whole = 10_000;
  return widthsOf(heads, rows, whole).map((width, at) => ({
    label: told[at]?.label ?? '',
    part: Math.floor((100 * width) / whole) / 100,
  }));
}

/** The options of the others, where they have no column. */
function untold(others: readonly Decision[]): Cut[] {
  const numbers = others.flatMap(({ options }, index) => (options.trim() ? [index + 2] : []));
  const left = others.reduce((sum, { options }) => sum + countLetters(options), 0);
  return numbers.length > 0 ? [{ of: words.optionsOf(numbers), left }] : [];
}
