import type { IsoDate } from '../../language/dates.ts';
import { figures, type Table, words as column } from '../../report/blocks.ts';
import { dateOf, joined, money, type Said, type Value } from '../../report/values.ts';
import { numberOr } from '../../language/readNumber.ts';
import { about } from '../money.ts';
import { moneyUnit } from '../moneyUnit.ts';
import { roundMoney } from '../scope/say.ts';
import type { Delay } from '../delay.ts';
import type { Stalled } from '../stalled/fields.ts';
import { isBlankRange } from '../ranges.ts';
import { type Course, countCourses, dearest, laterBy } from './courses.ts';
import * as en from './en/sums.ts';
import type { CourseInputs } from './read.ts';
import { monthsUntil } from '../stalled/read.ts';
import { isTie } from './recommend.ts';

/** What other worksheets count in money that courses are not counted from, and that is told beside them. */
export type Beside = {
  /** What waiting costs. */
  delay: Delay | undefined;
  /** What finishing costs in the middle, as waiting is held against it: with what does not come meanwhile, and `owes` where a contract
   * takes something that waiting is held against. */
  waited: { sum: number; owes: boolean } | undefined;
  /** The people of the scope estimator. */
  crew: { people: number; aMonth: number; start: IsoDate } | undefined;
};

/**
 * The sums of money that a plan tells beside one another, each as it is printed, so that what is told of their differences
 * adds up. What is still to be spent leads; undefined of whatever nobody has said.
 */
export type Sums = {
  still: number;
  /** The same to the penny, as somebody wrote it. */
  written: number;
  /** All the work: every line as likely, one time in two, four times in five. */
  work: { likely: number; p50: number; p80: number } | undefined;
  /** The chance, 0 to 1, that what is still to be spent is enough, and the sum that is four times in five. */
  enough: { chance: number; p80: number } | undefined;
  /** Of the work at its likely figures, what is no longer to be spent. */
  behind: number | undefined;
  /** What was spent before the first day counted. */
  spent: number | undefined;
  /** What the team costs in place of what is still to be spent, if it stays as it is until then. */
  kept: { sum: number; aMonth: number; months: number } | undefined;
};

/** How they agree; undefined while nobody has said what finishing still takes. */
export function sumsOf(inputs: CourseInputs | undefined, stalled: Stalled): Sums | undefined {
  const finish = inputs?.ways.finish;
  if (!inputs || !finish) return undefined;
  const written = finish.cost.likely;
  const still = roundMoney(written);
  const { work: counted, burn } = inputs;
  const work = counted && {
    likely: roundMoney(counted.likely),
    p50: roundMoney(counted.p50),
    p80: roundMoney(counted.p80),
  };
  // Where the forecast stands in for what finishing takes, nothing of it is behind.
  const difference = work && !isBlankRange(stalled.finish) ? work.likely - still : undefined;
  const behind = difference !== undefined && difference > 0 ? difference : undefined;
  const spent = numberOr(stalled.sunk, 0);
  const aMonth = burn && roundMoney(burn.likely);
  return {
    still,
    written,
    work,
    // What is behind does not change: all the work is done within its likely sum where the rest is within what is asked.
    enough: counted && work && behind ? { chance: counted.enough, p80: work.p80 - behind } : undefined,
    behind,
    spent: spent > 0 ? spent : undefined,
    kept: aMonth ? { sum: roundMoney(aMonth * finish.delivers), aMonth, months: finish.delivers } : undefined,
  };
}

/** Where the table stands: its currency, the first day counted, what is counted elsewhere. */
type Frame = { currency: string; from: Value; inputs?: CourseInputs; beside?: Beside | undefined };

/** The sums in one table, with how each comes from the others. */
export function sumsTable(sums: Sums, { currency, from, inputs, beside }: Frame): Table {
  const { still, written, work, enough, behind, spent, kept } = sums;
  const sum = (amount: number) => money(amount, currency);
  const rows: (Said[] | false | undefined)[] = [
    [en.still, sum(still), en.leads(written === still ? '' : sum(written))],
    enough && [en.stillP80, sum(enough.p80), en.enough(inTen(enough.chance), sum(enough.p80 - still))],
    behind !== undefined && [
      en.behind(from),
      sum(behind),
      joined([en.byDifference, tooMuch(behind, inputs, beside, currency)], '. '),
    ],
    work && [en.workLikely, sum(work.likely), behind === undefined ? en.everyLine : en.bothTogether],
    work && [en.workP50, sum(work.p50), en.overruns(sum(work.p50 - work.likely), work.p50 > work.likely)],
    work && [en.workP80, sum(work.p80), en.toPlanWith(sum(work.p80 - work.p50))],
    spent !== undefined && [en.spent, sum(spent), spentSays(spent, behind, sum)],
    kept && [
      en.kept,
      sum(kept.sum),
      en.inPlace(sum(still), sum(kept.aMonth), kept.months, {
        more: kept.sum > still,
        by: sum(Math.abs(kept.sum - still)),
      }),
    ],
    ...waitedRow(beside, currency),
    ...(inputs ? delayRows(inputs, beside, currency) : []),
    ...crewRow(kept?.aMonth, beside, currency),
  ];
  return {
    caption: en.caption(moneyUnit(currency)),
    columns: [column(en.what), figures(en.amount), column(en.comesFrom)],
    rows: rows.filter((row) => Array.isArray(row)),
  };
}

/** What was spent, told apart by whether it was on this work. */
function spentSays(spent: number, behind: number | undefined, sum: (amount: number) => Value): Said {
  if (behind === undefined) return en.inNoCourse;
  return spent >= behind ? en.ofSpent(sum(behind), sum(spent - behind)) : en.tooLittle(sum(behind));
}

/** That more is said to be behind than the people of the scope can have done since it began; blank where it is not. */
function tooMuch(
  behind: number,
  inputs: CourseInputs | undefined,
  beside: Beside | undefined,
  currency: string,
): Said {
  const crew = beside?.crew;
  const months = crew && inputs ? monthsUntil(inputs.from, crew.start) : undefined;
  const most = (crew?.aMonth ?? 0) * (months ?? 0);
  return crew && most > 0 && behind > most && !isTie(behind, most)
    ? en.tooMuchBehind(crew.people, dateOf(crew.start), about(most, currency))
    : '';
}

/** A chance in tenths: never none of ten, and never all. */
export function inTen(chance: number): number {
  return Math.min(9, Math.max(1, Math.round(chance * 10)));
}

function waitedRow(beside: Beside | undefined, currency: string): Said[][] {
  if (!beside?.waited) return [];
  const { sum, owes } = beside.waited;
  return [[en.waited, about(sum, currency), en.heldAgainst(owes)]];
}

/** The one price of delay, and what a month of it takes from what finishing leaves, with what the two hold. */
function delayRows(inputs: CourseInputs, beside: Beside | undefined, currency: string): Said[][] {
  const finish = dearest(countCourses(inputs).filter(({ name }) => name === 'finish'));
  const later = finish && laterBy(inputs, finish, 1);
  const delay = beside?.delay;
  const aYear = (aMonth: number) => about((aMonth * 12) / 26, currency);
  return [
    ...(delay
      ? [
          [
            en.fortnight,
            about(delay.fortnight.likely, currency),
            en.fortnightHolds(
              delay.parts.map(({ part, month }) => en.partOf(part, aYear(month))),
              finish !== undefined && delay.parts.some(({ part }) => part === 'value')
                ? beginsLater(inputs, finish, A_FORTNIGHT)
                : false,
            ),
          ],
          [en.month, about(delay.month, currency), en.monthHolds],
        ]
      : []),
    ...(finish && later !== undefined && later > 0
      ? [[en.later(finish.kept), about(later, currency), laterSays(finish, later, inputs, currency)]]
      : []),
  ];
}

/** A fortnight in months. */
const A_FORTNIGHT = 12 / 26;

/** Whether something it brings begins on a day of its own so many months or more after it delivers, and is not deferred by these. */
function beginsLater({ gains }: CourseInputs, { delivers = 0 }: Course, months: number): boolean {
  return gains.some(({ after }) => after >= delivers + months);
}

/** What a month later holds: the team, and what then comes later, so that the two add up. */
function laterSays(course: Course, later: number, inputs: CourseInputs, currency: string): Said {
  const { burn } = inputs;
  const apart = beginsLater(inputs, course, 1);
  if (!course.kept || !burn) return en.laterValue(apart);
  const team = roundMoney(burn.likely);
  const rest = roundMoney(later) - team;
  return en.laterHolds(money(team, currency), rest === 0 ? '' : money(Math.abs(rest), currency), {
    runs: rest < 0,
    apart,
  });
}

/** Beyond this the people and what the team is said to cost are taken to be two teams: our rule of thumb. */
export const CREW_APART = 1.25;

/** The people of the scope at their rate, where that is not what the team is said to cost. */
function crewRow(aMonth: number | undefined, beside: Beside | undefined, currency: string): Said[][] {
  const crew = beside?.crew;
  if (!aMonth || !crew || isTie(crew.aMonth, aMonth)) return [];
  const sum = (amount: number) => about(amount, currency);
  const says = isApart(crew.aMonth, aMonth) ? en.crewSays : en.twoRates;
  return [[en.crew(crew.people), sum(crew.aMonth), says(sum(aMonth))]];
}

/** Whether two sums a month are too far from one another to be of one team. */
export function isApart(one: number, other: number): boolean {
  return Math.max(one, other) > CREW_APART * Math.min(one, other);
}
