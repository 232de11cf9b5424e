import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { dueBy, isBlank, joined, show } from '../../report/values.ts';
import { adviceOf } from '../../sheets/benefits/advice.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { daysForNotice, laterFor } from './anotherSitting.ts';
import { atRisk } from './atRisk.ts';
import { inShort } from './en/anotherSitting.ts';
import * as words from './en/brief.ts';
import { comesAfter } from './comesAfter.ts';
import { againstLine, dateLine, moneyColumns, notCountedLine, yesLine } from './executiveMoney.ts';
import { liveLines, liveSaidLines } from './executiveReviews.ts';
import { turningParts } from './executiveTurning.ts';
import * as notice from './en/notice.ts';
import * as shown from './en/reviews.ts';
import { anotherFortnight, bringsOnPage, fortnightInParts } from './inShort.ts';
import { leverInShort } from './en/levers.ts';
import { betterInShort, betterUnasked, leversOf } from './levers.ts';
import { furtherTable, whoDecides } from './further.ts';
import { BESIDE, type Group, type Line, line, wholeBeside } from './lines.ts';
import { moneySums } from './moneyTable.ts';
import { onlyAfterTable } from './onlyAfter.ts';
import type { OptionsTold } from './options.ts';
import { noticeOf } from './notice.ts';
import { lastInShort, notShownIn, type Rests } from './notShown.ts';
import { boldRoom } from './page.ts';
import { isPrinted } from './parts.ts';
import type { ReviewAhead } from './reviews.ts';
import { inTheWay } from './standing.ts';
import { soFar } from './sums.ts';
import { reasonInShort } from './reasonTold.ts';
import { withPastDay } from './typedDays.ts';
import { unconfirmedTable } from './unconfirmed.ts';
import { dueTone } from './whenOf.ts';

/**
 * The decisions that the page asks for: the first in full, and others in a row each, with what may be chosen or without it.
 * `told`: what the options of one of them come to.
 */
type Given = { plan: Plan; forecasts: Forecasts; wordings: Wordings; today: IsoDate };
export type Asked = {
  first: Decision | undefined;
  others: Decision[];
  withOptions: boolean;
  told: OptionsTold | undefined;
  reviews: readonly ReviewAhead[];
};

/** What is asked of whoever reads it: the question that comes first, and what else is to be decided. */
export function decisionGroup(asked: Asked, given: Given): Group {
  const { first, others, withOptions, told, reviews } = asked;
  const { plan, forecasts, today } = given;
  // What is no date has no room in a heading.
  const day = first && isIsoDate(first.date) ? first.date : '';
  const title = words.decisionAsked(show(dueBy(day, today)));
  const lead = (text: string) =>
    ({ of: words.question, text, tone: dueTone(day, today), room: boldRoom(3) }) satisfies Group['lead'];
  if (!first) return { id: 'decision', title, lead: lead(words.noQuestion), body: [inTheWay(plan, today)] };
  const typed = (text: string) => withPastDay(text, plan, today);
  const { columns, caption, lines } = whoDecides(first, others, day);
  const { because, onNo } = told ? reasons(plan, forecasts, today) : NO_REASONS;
  const rests = notShownIn(plan, reviews, today);
  const suggested = line(words.suggested, 1, typed(first.recommended));
  return {
    id: 'decision',
    title,
    lead: lead(first.question),
    body: [
      // What a yes comes to, what is recommended, why, and what speaks against it stand before what the options take and leave.
      ...(told
        ? [
            [
              ...yesLine(plan, forecasts, today),
              suggested,
              ...because,
              ...against(rests(first), plan, forecasts, today),
              ...liveSaidLines(plan, reviews, today),
              ...inTheWay(plan, today),
            ],
            ...ofMoney(told, asked, rests(told.question), onNo, given),
          ]
        : [
            [
              suggested,
              ...lastResult(rests(first)),
              ...liveLines(plan, reviews, today),
              ...inTheWay(plan, today),
            ],
          ]),
      [...saidOf(first, told, onNo, rests(first), plan, forecasts, today), ...lines],
      furtherTable(
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
    ],
  };
}

/** What the options take and leave, how likely its day is, what turns the advice, what is unconfirmed, and what comes only after a yes. */
function ofMoney(
  told: OptionsTold,
  { first, others, reviews }: Asked,
  rests: Rests,
  onNo: readonly Line[],
  { plan, forecasts, wordings, today }: Given,
): Group['body'] {
  const sums = moneySums(plan, forecasts, today);
  const at = first ? [first, ...others].indexOf(told.question) : 0;
  return [
    ...(sums ? [moneyColumns(sums, at, onNoOf(onNo))] : []),
    [...notCountedLine(told), ...dateLine(plan, forecasts, today)],
    ...(isPrinted(plan.parts, 'executive/recommendation') ? turningParts(plan, forecasts, today) : []),
    ...unconfirmedTable({ plan, forecasts, wordings, today }, reviews),
    ...onlyAfterTable(rests, atRisk(plan, forecasts, today), today),
  ];
}

/** What speaks against what is recommended, for no reader who may be one of the four signs. */
function against(rests: Rests, plan: Plan, forecasts: Forecasts, today: IsoDate): Line[] {
  const isTold =
    !coursesFrame(plan, forecasts).inPrivate && isPrinted(plan.parts, 'executive/recommendation');
  return againstLine(isTold ? moneySums(plan, forecasts, today) : undefined, lastInShort(rests), plan);
}

/** How what the question waits for last came out, where it has a number at which its gate opens. */
function lastResult(rests: Rests): Line[] {
  const text = show(lastInShort(rests));
  return text ? [line(shown.last, 2, text)] : [];
}

const onNoOf = (lines: readonly Line[]) => lines.map(({ text }) => text).join(' ');

/** What else is said of the first question: what happens on a no, what waiting costs, what would be sooner. */
function saidOf(
  first: Decision,
  told: OptionsTold | undefined,
  onNo: readonly Line[],
  rests: Rests,
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Line[] {
  const typed = (text: string) => withPastDay(text, plan, today);
  const waits = joined(
    [
      first.delay.trim(),
      told ? fortnightInParts(plan, forecasts) : anotherFortnight(plan, forecasts),
      told?.question === first ? daysForNotice(first, rests, plan, forecasts, today) : '',
    ],
    '; ',
  );
  // What it leaves of notice stands beside the question that it leaves it in, or in a line where that is not asked.
  const settled = told?.question === first ? '' : notice.notice(noticeOf(first, plan, forecasts, today));
  return [
    ...(settled ? [line(notice.settled, 1, settled)] : []),
    ...(told?.question === first ? [] : [line(words.options, 1, typed(first.options))]),
    ...onNo,
    ...(isBlank(waits) ? [] : [line(words.delay, 2, show(waits))]),
    ...soonerLines(plan, forecasts, today),
  ];
}

/**
 * What the answer rests on: what is not shown yet, where no table tells that; or what it brings, and what was spent, beside what the
 * options come to.
 */
export function restsOn(
  { first, told, reviews }: Pick<Asked, 'first' | 'told' | 'reviews'>,
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Line[] {
  if (told) {
    const brings = wholeBeside(BESIDE.history, words.brings, 2, show(bringsOnPage(plan)));
    return [...soFar(plan, forecasts), brings];
  }
  const rests = first && notShownIn(plan, reviews, today)(first);
  const later = rests && inShort(laterFor(first, rests, plan, forecasts, today));
  const open = rests ? show(comesAfter(rests, later ?? '', today)) : '';
  return open ? [line(shown.notYet, 3, open)] : [];
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
