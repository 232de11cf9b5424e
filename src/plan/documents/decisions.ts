import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { dueBy, show } from '../../report/values.ts';
import type { Decision, Steering } from '../../sheets/steering/fields.ts';
import { countLetters } from './fit.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/brief.ts';
import { anotherFortnight } from './inShort.ts';
import { type Cut, type Group, line, type Row, type Rows } from './lines.ts';
import { boldRoom } from './page.ts';
import { withPastDay } from './typedDays.ts';

/** The decisions that the page asks for: the first in full, and others in a row each, with what may be chosen or without it. */
export type Asked = { first: Decision | undefined; others: Decision[]; withOptions: boolean };

/** What is asked of whoever reads it: the question that comes first, and what else is to be decided. */
export function decisionGroup(
  { first, others, withOptions }: Asked,
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Group {
  // What is no date has no room in a heading.
  const day = first && isIsoDate(first.date) ? first.date : '';
  const title = words.decisionAsked(show(dueBy(day, today)));
  const lead = (text: string) =>
    ({ of: words.question, text, tone: 'go', room: boldRoom(3) }) satisfies Group['lead'];
  if (!first) return { id: 'decision', title, lead: lead(words.noQuestion), lines: [] };
  const typed = (text: string) => withPastDay(text, plan, today);
  const oneDecides =
    others.length > 0 && others.every(({ decider }) => decider.trim() === first.decider.trim());
  const oneDay = day !== '' && others.every(({ date }) => date === day);
  const decider = oneDecides ? words.decidesAll(first.decider.trim()) : first.decider;
  const delay = words.inOne([first.delay.trim(), show(anotherFortnight(plan, forecasts))]);
  const agree = whoMustAgree(plan.steering);
  return {
    id: 'decision',
    title,
    lead: lead(first.question),
    lines: [
      line(words.suggested, 1, typed(first.recommended)),
      line(words.options, 1, typed(first.options)),
      ...(delay ? [line(words.delay, 1, delay)] : []),
      line(words.decides, 1, words.dayAnd('by', day ? '' : first.date.trim(), decider.trim())),
      ...(agree.length > 0 ? [line(words.mustAgree, 1, words.whoAgree(agree))] : []),
    ],
    table: furtherTable(
      others.map((one) => ({ ...one, options: typed(one.options), recommended: typed(one.recommended) })),
      withOptions,
      (oneDecides ? (oneDay ? [] : [BY]) : [DECIDES]).map((told) => told(today)),
    ),
  };
}

/** Those without whose yes nothing is decided. */
function whoMustAgree({ members }: Steering): string[] {
  return members
    .filter(({ right }) => right === 'agrees')
    .map(({ name, function: of }) => words.member(name.trim(), of.trim()))
    .filter(Boolean);
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
function furtherTable(others: Decision[], withOptions: boolean, decided: readonly Told[]): Rows {
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
  const untold = others.map((one, index): Cut => ({
    of: words.ofNth(options.of, index + 2),
    left: countLetters(one.options),
  }));
  return { caption: words.further, columns, rows, untold: withOptions ? [] : untold };
}
