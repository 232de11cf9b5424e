import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { dueBy, joined, show } from '../../report/values.ts';
import { adviceOf } from '../../sheets/benefits/advice.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import { countLetters, linesOf } from './fit.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { committedTo } from './committed.ts';
import { forecastSinceInBrief } from './counted.ts';
import * as words from './en/brief.ts';
import { label as commitsTo } from './en/committed.ts';
import { anotherFortnight, datesInShort } from './inShort.ts';
import { leverInShort, leversOf } from './levers.ts';
import { beside, type Cut, type Group, type Line, line, type Row, type Rows } from './lines.ts';
import { optionsTable, type OptionsTold } from './options.ts';
import { shownAfter } from './notShown.ts';
import { boldRoom, cellRoom } from './page.ts';
import { isPrinted } from './parts.ts';
import type { Review } from './reviewDays.ts';
import { besideTold } from './sums.ts';
import { withPastDay } from './typedDays.ts';

/**
 * The decisions that the page asks for: the first in full, and others in a row each, with what may be chosen or without it.
 * `told`: what the options of one of them come to.
 */
export type Asked = {
  first: Decision | undefined;
  others: Decision[];
  withOptions: boolean;
  told: OptionsTold | undefined;
  reviews: readonly Review[];
};

/** What is asked of whoever reads it: the question that comes first, and what else is to be decided. */
export function decisionGroup(
  { first, others, withOptions, told, reviews }: Asked,
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
  return {
    id: 'decision',
    title,
    lead: lead(first.question),
    lines: [
      ...saidOf(first, told, reviews, plan, forecasts, today),
      line(words.decides, 1, words.dayAnd('by', day ? '' : first.date.trim(), decider.trim())),
    ],
    ...(told && { first: optionRows(told, told.question === first ? 0 : others.indexOf(told.question) + 1) }),
    table: furtherTable(
      others.map((one) => ({ ...one, options: typed(one.options), recommended: typed(one.recommended) })),
      withOptions,
      (oneDecides ? (oneDay ? [] : [BY]) : [DECIDES]).map((column) => column(today)),
    ),
  };
}

/** What is said of the first question: what is recommended and why, what would be sooner, what waiting costs. */
function saidOf(
  first: Decision,
  told: OptionsTold | undefined,
  reviews: readonly Review[],
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Line[] {
  const typed = (text: string) => withPastDay(text, plan, today);
  const delay = words.inOne([first.delay.trim(), show(anotherFortnight(plan, forecasts))]);
  const open = show(shownAfter(first, plan, reviews, today));
  const lever = show(leverInShort(leversOf(plan, forecasts, today)));
  const committed = told ? show(committedTo(plan, forecasts, today)) : '';
  return [
    line(words.suggested, 1, typed(first.recommended)),
    ...(committed ? [line(commitsTo, 3, committed)] : []),
    ...(told
      ? [
          line(
            words.dates,
            2,
            show(
              joined(
                [datesInShort(plan, forecasts, today), forecastSinceInBrief(plan, forecasts, today)],
                ' ',
              ),
            ),
          ),
        ]
      : []),
    ...(told ? besideTold(plan, forecasts) : []),
    ...(told?.question === first ? [] : [line(words.options, 1, typed(first.options))]),
    ...(told ? reasons(plan, forecasts, today) : []),
    ...(open ? [line(words.shownAfter, 2, open)] : []),
    ...(lever ? [beside(words.lever, 2, lever)] : []),
    ...(delay ? [line(words.delay, 2, delay)] : []),
  ];
}

/** Why, and what happens on a no: for no reader who may be one of the four signs. */
function reasons(plan: Plan, forecasts: Forecasts, today: IsoDate): Line[] {
  const frame = coursesFrame(plan, forecasts);
  // What is left out under its own name is told under no other.
  const told = !frame.inPrivate && isPrinted(plan.parts, 'executive/recommendation');
  const advice = told ? adviceOf(plan.benefits, frame) : undefined;
  if (!advice) return [];
  return [
    ...(advice.because ? [line(words.because, 2, advice.because)] : []),
    line(words.onNo, 3, withPastDay(advice.onNo, plan, today)),
  ];
}

/** In which column contracts stand, behind the sums. */
const CONTRACTS = 6;

/** What the options of a question come to, a row each: their sums are never cut, their words and contracts are. */
function optionRows(told: OptionsTold, at: number): Rows {
  const { caption, columns, rows } = optionsTable(told);
  const partOf = (place: number) => columns[place]?.part ?? 0;
  return {
    caption: at > 0 ? words.numbered(at + 1, caption) : caption,
    columns: columns.map(({ label }, index) => ({ label, part: partOf(index) })),
    rows: rows.map((cells, index): Row => {
      const texts = cells.map(show);
      const isSum = (place: number) => place > 0 && place < CONTRACTS;
      const sums = texts.map((text, place) =>
        isSum(place) ? linesOf(text, cellRoom(partOf(place), 1).perLine) : 1,
      );
      const least = Math.max(...sums);
      return {
        ...{ of: words.nthOption(index + 1), lines: least + 1, least },
        cells: texts.map((text, place) => ({
          of: place === CONTRACTS ? words.contractsOf(index + 1) : words.nthOption(index + 1),
          text,
          part: partOf(place),
        })),
      };
    }),
    untold: [],
  };
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
