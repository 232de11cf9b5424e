import { addDays, daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { addMonths } from '../../language/months.ts';
import { dateOf, dueBy, type Said, type Value } from '../../report/values.ts';
import { isOwedOnAll } from '../../sheets/benefits/read.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Decision, Steering } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { moneyAskDay } from './askDay.ts';
import type { Cost } from './en/anotherSitting.ts';
import * as words from './en/onePage.ts';
import { andMore, review } from './en/reviews.ts';
import { waitOf } from './inShort.ts';
import { comesAfterDay, type Rests } from './notShown.ts';
import { moneyQuestion, nameOf } from './options.ts';
import { noticesDue } from './pressing.ts';
import { openQuestions } from './questions.ts';
import { FORTNIGHT, sittingDay } from './sittingDay.ts';

/** Notice that is further off than this, in days, is not told beside a wait. */
const A_MONTH = 31;

/**
 * What deciding a sitting later would have shown first, which may be nothing, by when what is asked before it is in, and what that
 * costs or where it is too late.
 */
export type Later = { day: Value; shown: Said; count: number; asked: Value; cost: Cost };

/**
 * “Not yet” as a way to decide: the sitting after, what it would have shown first, beginning with a number at which a gate opens,
 * and what the wait costs. Of the question of the money it always is one; of any other where a proof comes within a fortnight of its
 * day, and somebody has said how often the committee meets.
 */
export function laterFor(
  question: Decision,
  { after }: Rests,
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Later | undefined {
  const asked = daysBetween(today, question.date) >= 0 ? question.date : sittingDay(plan, today);
  const isMoney = moneyQuestion(plan, today)?.question === question;
  const day = sittingAfter(plan.steering, asked) || (isMoney ? addDays(asked, FORTNIGHT) : '');
  // What waits for the question itself comes no sooner by waiting with it.
  const number = openQuestions(plan, today).indexOf(question) + 1;
  const shown = after
    .filter((one) => day !== '' && !one.behind?.includes(number) && !comesAfterDay(one, day))
    .toSorted((a, b) => Number(b.last !== undefined) - Number(a.last !== undefined));
  const [first, ...others] = shown;
  if (!isMoney && !shown.some((one) => !comesAfterDay(one, addDays(asked, FORTNIGHT)))) return undefined;
  return {
    day: dateOf(day),
    shown: first ? andMore(review(first.short, '', dueBy(first.day, today)), others.length) : '',
    count: shown.length,
    asked: dateOf(moneyAskDay(plan, today)),
    cost: costOf(question, asked, day, plan, forecasts, today),
  };
}

/** What waiting a sitting leaves of the days for notice to the contracts that what is recommended owes; blank of what lapses later than in a month. */
export function daysForNotice(
  question: Decision,
  rests: Rests,
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Said {
  const later = laterFor(question, rests, plan, forecasts, today)?.day;
  const sitting = typeof later === 'object' && later.kind === 'date' ? later.date : '';
  const { inputs } = coursesFrame(plan, forecasts);
  const all = (inputs?.minimums ?? []).filter((one) => !isOwedOnAll(one) && daysBetween(today, one.by) >= 0);
  const [next] = all.toSorted((a, b) => a.by.localeCompare(b.by));
  if (!next || sitting === '' || daysBetween(sitting, next.by) > A_MONTH) return '';
  return words.daysForNotice(
    all.length > 1 ? nameOf(next.what) : '',
    daysBetween(sitting, next.by),
    dateOf(sitting),
  );
}

/** The next day on which the committee sits after one on which it does; `''` where nobody can tell. */
function sittingAfter({ next, cadence }: Steering, day: IsoDate): IsoDate {
  if (daysBetween(day, next) > 0) return next;
  switch (cadence) {
    case 'weekly':
      return addDays(day, 7);
    case 'fortnightly':
      return addDays(day, FORTNIGHT);
    case 'monthly':
      return addMonths(day, 1);
    case 'quarterly':
      return addMonths(day, 3);
    case '':
      return '';
  }
}

/** A last day for notice that the wait lets pass comes before any sum; only of the question for the money the price of waiting tells. */
function costOf(
  question: Decision,
  asked: IsoDate,
  day: IsoDate,
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Cost {
  const lapsing = noticesDue(plan, today, daysBetween(today, day) - 1).find(
    ({ notice }) => isIsoDate(notice) && daysBetween(asked, notice) >= 0,
  );
  if (lapsing) return { contract: nameOf(lapsing.what), notice: dateOf(lapsing.notice) };
  if (moneyQuestion(plan, today)?.question !== question) return undefined;
  return waitOf(plan, forecasts, daysBetween(asked, day));
}
