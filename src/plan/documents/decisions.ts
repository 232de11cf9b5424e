import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { dueBy, isBlank, joined, type Said, show } from '../../report/values.ts';
import { adviceOf } from '../../sheets/benefits/advice.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import { linesOf } from './fit.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { turnsInBrief } from './against.ts';
import { laterFor } from './anotherSitting.ts';
import { committedInBrief, committedTo } from './committed.ts';
import { forecastSinceInBrief, sumsUntil } from './counted.ts';
import { inShort } from './en/anotherSitting.ts';
import * as words from './en/brief.ts';
import * as of from './en/gist.ts';
import { gist } from './gist.ts';
import * as notice from './en/notice.ts';
import * as shown from './en/reviews.ts';
import { IN_BRIEF } from './en/twice.ts';
import { anotherFortnight, bringsInBrief, datesInShort } from './inShort.ts';
import { betterInShort, betterUnasked, leverInShort, leversOf } from './levers.ts';
import { furtherTable, whoDecides } from './further.ts';
import { BESIDE, type Group, type Line, line, type Row, type Rows, wholeBeside } from './lines.ts';
import { optionsTable, type OptionsTold } from './options.ts';
import { noticeOf } from './notice.ts';
import { lastInShort, notShownIn, comesAfter, type Rests } from './notShown.ts';
import { boldRoom, cellRoom, wholeRoom } from './page.ts';
import { isPrinted } from './parts.ts';
import type { Review } from './reviewDays.ts';
import { soFar } from './sums.ts';
import { reasonInShort } from './reasonTold.ts';
import { twiceInFewWords, twiceTold } from './twice.ts';
import { withPastDay } from './typedDays.ts';
import { dueTone } from './whenOf.ts';

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
  /** Whether the sum that is asked for is confirmed; blank where nothing is told of one. */
  confirmed: Said;
};

/** What is asked of whoever reads it: the question that comes first, and what else is to be decided. */
export function decisionGroup(
  { first, others, withOptions, told, reviews, confirmed }: Asked,
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Group {
  // What is no date has no room in a heading.
  const day = first && isIsoDate(first.date) ? first.date : '';
  const title = words.decisionAsked(show(dueBy(day, today)));
  const lead = (text: string) =>
    ({ of: words.question, text, tone: dueTone(day, today), room: boldRoom(3) }) satisfies Group['lead'];
  if (!first) return { id: 'decision', title, lead: lead(words.noQuestion), lines: [] };
  const typed = (text: string) => withPastDay(text, plan, today);
  const { columns, caption, lines } = whoDecides(first, others, day);
  const { because, onNo } = told ? reasons(plan, forecasts, today) : NO_REASONS;
  const rests = notShownIn(plan, reviews, today)(first);
  const inTwo = told?.question === first ? show(gist(plan, forecasts, lastInShort(rests), today)) : '';
  return {
    id: 'decision',
    title,
    lead: lead(first.question),
    ...(inTwo && { under: { of: of.gist, text: inTwo, room: wholeRoom(4) } }),
    // What is recommended, and why, stands before what the options come to.
    opens: [line(words.suggested, 1, typed(first.recommended)), ...because],
    lines: [...saidOf(first, { told, rests, confirmed }, onNo, plan, forecasts, today), ...lines],
    ...(told && { first: optionRows(told, told.question === first ? 0 : others.indexOf(told.question) + 1) }),
    table: furtherTable(
      caption,
      others.map((one) => ({
        ...one,
        question: notice.within(one.question.trim(), noticeOf(one, plan, forecasts, today)),
        options: typed(one.options),
        recommended: typed(one.recommended),
      })),
      withOptions,
      columns.map((column) => column(today)),
    ),
  };
}

/** What else is said of the first question: what a yes takes, what happens on a no, what would be sooner, what waiting costs. */
function saidOf(
  first: Decision,
  { told, rests, confirmed }: Pick<Asked, 'told' | 'confirmed'> & { rests: Rests },
  onNo: readonly Line[],
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Line[] {
  const typed = (text: string) => withPastDay(text, plan, today);
  const later = inShort(laterFor(first, rests, plan, forecasts, today));
  const open = show(joined([comesAfter(rests, today), later], '; '));
  const delay = words.inOne([first.delay.trim(), show(anotherFortnight(plan, forecasts))]);
  const last = show(lastInShort(rests));
  const isTop = told?.question === first;
  const twice = twiceInFewWords(twiceTold(plan, forecasts, today));
  return [
    ...takenBy(first, told, plan, forecasts, today),
    ...(isBlank(confirmed) ? [] : [line(words.confirmed, 2, show(confirmed))]),
    ...(told && !isBlank(twice) ? [line(IN_BRIEF, 1, show(twice))] : []),
    ...(told
      ? [
          line(
            words.dates,
            3,
            show(
              joined(
                [
                  datesInShort(plan, forecasts, today),
                  forecastSinceInBrief(plan, forecasts, today),
                  sumsUntil(plan, forecasts, today),
                  // The one thing that can go wrong stands at the top.
                  isTop ? '' : turnsInBrief(plan, forecasts),
                ],
                ' ',
              ),
            ),
          ),
        ]
      : []),
    ...(told ? [line(words.brings, 2, show(bringsInBrief(plan))), ...soFar(plan, forecasts)] : []),
    ...soonerLines(plan, forecasts, today),
    ...(told?.question === first ? [] : [line(words.options, 1, typed(first.options))]),
    ...(last && !isTop ? [line(shown.last, 1, last)] : []),
    ...onNo,
    ...(open ? [line(shown.notYet, 2, open)] : []),
    ...(delay ? [line(words.delay, 2, delay)] : []),
  ];
}

/** What is sooner and leaves more, and is not asked; else what is sooner, where there is room for it. */
function soonerLines(plan: Plan, forecasts: Forecasts, today: IsoDate): Line[] {
  const better = show(betterInShort(betterUnasked(plan, forecasts, today)));
  if (better) return [line(words.lever(true), 2, better)];
  const [lever] = leversOf(plan, forecasts, today);
  return lever ? [wholeBeside(BESIDE.sooner, words.lever(lever.unasked), 2, show(leverInShort(lever)))] : [];
}

/** What a yes takes; what it leaves of notice stands beside the question that it leaves it in, or in a line where nothing is taken. */
function takenBy(
  first: Decision,
  told: OptionsTold | undefined,
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Line[] {
  const taken = told ? committedTo(plan, forecasts, today) : undefined;
  const sums = taken ? [committedInBrief(taken, plan.scope.currency)] : [];
  const lines = sums.map(({ label, of, value }) => line({ label, of }, 3, show(value)));
  if (lines.length > 0 && told?.question === first) return lines;
  const settled = notice.notice(noticeOf(first, plan, forecasts, today));
  return [...lines, ...(settled ? [line(notice.settled, 1, settled)] : [])];
}

type Reasons = { because: Line[]; onNo: Line[] };
const NO_REASONS: Reasons = { because: [], onNo: [] };

/** Why, and what happens on a no: for no reader who may be one of the four signs. */
function reasons(plan: Plan, forecasts: Forecasts, today: IsoDate): Reasons {
  const frame = coursesFrame(plan, forecasts);
  // What is left out under its own name is told under no other.
  const told = !frame.inPrivate && isPrinted(plan.parts, 'executive/recommendation');
  const advice = told ? adviceOf(plan.benefits, frame) : undefined;
  if (!advice) return NO_REASONS;
  return {
    because: advice.because ? [line(words.because, 2, reasonInShort(advice.because, plan, today))] : [],
    onNo: [line(words.onNo, 3, withPastDay(advice.onNo, plan, today))],
  };
}

/** What the options of a question come to, a row each: their sums are never cut, their words and contracts are. */
function optionRows(told: OptionsTold, at: number): Rows {
  const { caption, columns, rows } = optionsTable(told);
  const partOf = (place: number) => columns[place]?.part ?? 0;
  // Contracts stand behind the sums, where there are any.
  const contracts = told.contracts.length > 0 ? columns.length - 1 : columns.length;
  return {
    caption: at > 0 ? words.numbered(at + 1, caption) : caption,
    columns: columns.map(({ label }, index) => ({ label, part: partOf(index) })),
    rows: rows.map((cells, index): Row => {
      const texts = cells.map(show);
      const isSum = (place: number) => place > 0 && place < contracts;
      const sums = texts.map((text, place) =>
        isSum(place) ? linesOf(text, cellRoom(partOf(place), 1).perLine) : 1,
      );
      const least = Math.max(...sums);
      return {
        ...{ of: words.nthOption(index + 1), lines: least + 1, least },
        cells: texts.map((text, place) => ({
          of: place === contracts ? words.contractsOf(index + 1) : words.nthOption(index + 1),
          text,
          part: partOf(place),
        })),
      };
    }),
    untold: [],
  };
}
