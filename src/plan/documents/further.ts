import type { IsoDate } from '../../language/dates.ts';
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

/** What one more question has in a column: how wide that is beside the others, and whether it has to be said. */
type Told = { label: string; of: string; weight: number; open?: true; text: (decision: Decision) => string };

/** Who decides it and by when; by when, where one decides all. */
const DECIDES = (today: IsoDate): Told => ({
  ...words.decides,
  weight: 20,
  open: true,
  text: ({ date, decider }) => words.dayAnd('by', dayIn(date, today), decider.trim()),
});
const BY = (today: IsoDate): Told => ({
  ...words.by,
  weight: 14,
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
  const options: Told = { ...words.options, weight: 26, text: (one) => one.options };
  const waits: Told = { ...words.delay, weight: 22, text: (one) => one.delay };
  const told: Told[] = [
    { ...words.alsoAsked, weight: 34, open: true, text: (one) => one.question },
    ...(withOptions ? [options] : []),
    { ...words.suggested, weight: 22, open: true, text: (one) => one.recommended },
    ...(others.some(({ delay }) => delay.trim()) ? [waits] : []),
    ...decided,
  ];
  const whole = told.reduce((sum, { weight }) => sum + weight, 0);
  const columns = told.map(({ label, weight }) => ({
    label,
    part: Math.floor((100 * weight) / whole) / 100,
  }));
  const rows = others.map((one, index): Row => {
    const number = index + 2;
    return {
      of: words.nthDecision(number),
      lines: 4,
      cells: told.map(({ of, open, text }, at) => ({
        of: words.ofNth(of, number),
        text: at === 0 ? words.numbered(number, text(one).trim()) : text(one),
        part: columns[at]?.part ?? 0,
        ...(open && { open }),
      })),
    };
  });
  return { caption, columns, rows, untold: withOptions ? [] : untold(others) };
}

/** The options of the others, where they have no column. */
function untold(others: readonly Decision[]): Cut[] {
  const numbers = others.flatMap(({ options }, index) => (options.trim() ? [index + 2] : []));
  const left = others.reduce((sum, { options }) => sum + countLetters(options), 0);
  return numbers.length > 0 ? [{ of: words.optionsOf(numbers), left }] : [];
}
