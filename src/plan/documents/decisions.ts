import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { dueBy, isBlank, joined, type Said, show } from '../../report/values.ts';
import { adviceOf } from '../../sheets/benefits/advice.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { laterFor } from './anotherSitting.ts';
import { forecastSinceInBrief, sumsUntil } from './counted.ts';
import { inShort } from './en/anotherSitting.ts';
import * as words from './en/brief.ts';
import * as of from './en/gist.ts';
import { comesAfter } from './comesAfter.ts';
import { committedTo } from './committed.ts';
import { notCountedLine, optionColumns } from './executiveOptions.ts';
import { gist, risk } from './gist.ts';
import * as notice from './en/notice.ts';
import * as shown from './en/reviews.ts';
import { IN_BRIEF } from './en/twice.ts';
import { anotherFortnight, bringsOnPage } from './inShort.ts';
import { leverInShort } from './en/levers.ts';
import { betterInShort, betterUnasked, leversOf } from './levers.ts';
import { furtherTable, whoDecides } from './further.ts';
import { BESIDE, type Group, type Key, type Line, line, wholeBeside } from './lines.ts';
import type { OptionsTold } from './options.ts';
import { noticeOf } from './notice.ts';
import { lastInShort, notShownIn, type Rests } from './notShown.ts';
import { boldRoom } from './page.ts';
import { isPrinted } from './parts.ts';
import type { ReviewAhead } from './reviews.ts';
import { inTheWay } from './standing.ts';
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
  reviews: readonly ReviewAhead[];
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
    ({ of: words.question, text, tone: dueTone(day, today), room: boldRoom(3) }) satisfies Group['lead'];
  if (!first)
    return { id: 'decision', title, lead: lead(words.noQuestion), lines: inTheWay(plan, reviews, today) };
  const typed = (text: string) => withPastDay(text, plan, today);
  const { columns, caption, lines } = whoDecides(first, others, day);
  const { because, onNo } = told ? reasons(plan, forecasts, today) : NO_REASONS;
  const rests = notShownIn(plan, reviews, today)(first);
  const at = told ? [first, ...others].indexOf(told.question) : 0;
  return {
    id: 'decision',
    title,
    lead: lead(first.question),
    ...(told && { strip: stripOf(at, plan, forecasts, today) }),
    // What is recommended, why, and what can go wrong stand before what the options come to.
    opens: [
      line(words.suggested, 1, typed(first.recommended)),
      ...because,
      ...risks(told, rests, plan, forecasts, today),
      ...inTheWay(plan, reviews, today),
      ...(told ? turnsAt(plan, forecasts, today) : []),
    ],
    lines: [
      ...(told ? notCountedLine(told) : []),
      ...saidOf(first, told, onNo, plan, forecasts, today),
      ...lines,
    ],
    ...(told && { first: optionColumns(told, at, onNoOf(onNo)) }),
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

/** The key figures, told by the place of the question that they are of where that is not the first. */
function stripOf(at: number, plan: Plan, forecasts: Forecasts, today: IsoDate): Key[] {
  const all = gist(plan, forecasts, today);
  return at === 0 ? all : all.map((one) => ({ ...one, label: of.ofQuestion(at + 1, one.label) }));
}

/** The one thing that can go wrong; where nothing is counted, how what the question waits for last came out. */
function risks(
  told: OptionsTold | undefined,
  rests: Rests,
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Line[] {
  const text = show(risk(plan, forecasts, lastInShort(rests), today));
  return text ? [line(told ? of.risk : shown.last, 2, text)] : [];
}

/** On which figure that the plan holds twice it turns what comes first, and who says by when which of the two holds. */
function turnsAt(plan: Plan, forecasts: Forecasts, today: IsoDate): Line[] {
  const twice = show(twiceInFewWords(twiceTold(plan, forecasts, today)));
  return twice ? [line(IN_BRIEF, 2, twice)] : [];
}

const onNoOf = (lines: readonly Line[]) => lines.map(({ text }) => text).join(' ');

/** What else is said of the first question: what happens on a no, what waiting costs, what would be sooner. */
function saidOf(
  first: Decision,
  told: OptionsTold | undefined,
  onNo: readonly Line[],
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Line[] {
  const typed = (text: string) => withPastDay(text, plan, today);
  const delay = words.inOne([first.delay.trim(), show(anotherFortnight(plan, forecasts))]);
  // What it leaves of notice stands beside the question that it leaves it in, or in a line where that is not asked.
  const settled = told?.question === first ? '' : notice.notice(noticeOf(first, plan, forecasts, today));
  return [
    ...(settled ? [line(notice.settled, 1, settled)] : []),
    ...(told?.question === first ? [] : [line(words.options, 1, typed(first.options))]),
    ...onNo,
    ...(delay ? [line(words.delay, 2, delay)] : []),
    ...soonerLines(plan, forecasts, today),
  ];
}

/**
 * What the answer rests on: whether the sum that is asked for is confirmed (`confirmed`, blank where nothing is told of one) and from
 * which day it is counted, what is not shown yet, what it brings, and what was spent.
 */
export function restsOn(
  { first, told, reviews, confirmed }: Pick<Asked, 'first' | 'told' | 'reviews'> & { confirmed: Said },
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Line[] {
  // Of a team that is kept the figures above tell until when it is paid.
  const until = committedTo(plan, forecasts, today)?.kept ? '' : sumsUntil(plan, forecasts, today);
  const counted = joined([forecastSinceInBrief(plan, forecasts, today), until], ' ');
  const rests = first && notShownIn(plan, reviews, today)(first);
  const later = rests && inShort(laterFor(first, rests, plan, forecasts, today));
  const open = rests ? show(comesAfter(rests, later ?? '', today)) : '';
  return [
    ...(isBlank(confirmed) ? [] : [line(words.confirmed, 3, show(words.confirmedAnd(confirmed, counted)))]),
    ...(open ? [line(shown.notYet, 3, open)] : []),
    ...(told ? [line(words.brings, 2, show(bringsOnPage(plan))), ...soFar(plan, forecasts)] : []),
  ];
}

/** What is sooner and leaves more, and is not asked; else what is sooner, where there is room for it. */
function soonerLines(plan: Plan, forecasts: Forecasts, today: IsoDate): Line[] {
  const better = show(betterInShort(betterUnasked(plan, forecasts, today)));
  if (better) return [wholeBeside(BESIDE.sooner, words.lever(true), 2, better)];
  const [lever] = leversOf(plan, forecasts, today);
  return lever ? [wholeBeside(BESIDE.sooner, words.lever(lever.unasked), 2, show(leverInShort(lever)))] : [];
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
