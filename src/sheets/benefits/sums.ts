import type { IsoDate } from '../../language/dates.ts';
import { numberOr } from '../../language/readNumber.ts';
import { words as column, type Column, figures, type Table } from '../../report/blocks.ts';
import { dateOf, joined, money, type Said, type Value } from '../../report/values.ts';
import { about } from '../money.ts';
import { moneyUnit } from '../moneyUnit.ts';
import { isBlankRange } from '../ranges.ts';
import { roundMoney } from '../scope/say.ts';
import type { Stalled } from '../stalled/fields.ts';
import { monthsUntil } from '../stalled/read.ts';
import * as en from './en/sums.ts';
import type { Told } from './frame.ts';
import type { CourseInputs } from './read.ts';
import { isTie } from './recommend.ts';
import { type Beside, delayRows, waitedRows } from './waiting.ts';

/**
 * The sums of money that a plan tells beside one another, each as it is printed, so that what is told of their differences
 * adds up: what somebody wrote as it is written, and forecasts to three figures. What is still to be spent leads; undefined of whatever
 * nobody has said.
 */
export type Sums = {
  still: number;
  /** Whether somebody wrote it, and no forecast stands in for it. */
  isWritten: boolean;
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
  const isWritten = !isBlankRange(stalled.finish);
  const still = isWritten ? finish.cost.likely : roundMoney(finish.cost.likely);
  const { work: counted, burn } = inputs;
  const work = counted && {
    // No forecast: weeks as typed, at a rate as typed.
    likely: Math.round(counted.likely),
    p50: roundMoney(counted.p50),
    p80: roundMoney(counted.p80),
  };
  // Where the forecast stands in for what finishing takes, nothing of it is behind.
  const difference = work && isWritten ? work.likely - still : undefined;
  const behind = difference !== undefined && difference > 0 ? difference : undefined;
  const spent = numberOr(stalled.sunk, 0);
  // As it was typed, so that what is printed multiplies out.
  const aMonth = burn?.likely;
  return {
    still,
    isWritten,
    work,
    // What is behind does not change: all the work is done within its likely sum where the rest is within what is asked.
    enough: counted && work && behind ? { chance: counted.enough, p80: work.p80 - behind } : undefined,
    behind,
    spent: spent > 0 ? spent : undefined,
    kept: aMonth ? { sum: keptTeam(inputs, 'finish') ?? 0, aMonth, months: finish.delivers } : undefined,
  };
}

/** What the team as it is costs until a way delivers, as it is printed; undefined where it has no cost or the way is not counted. */
export function keptTeam({ burn, ways }: CourseInputs, way: keyof CourseInputs['ways']): number | undefined {
  const delivers = ways[way]?.delivers;
  return burn?.likely && delivers !== undefined ? roundMoney(burn.likely * delivers) : undefined;
}

/** Where the table stands: its currency, the first day counted, what is counted elsewhere. */
type Frame = {
  currency: string;
  from: Value;
  inputs?: CourseInputs | undefined;
  beside?: Beside | undefined;
  /** The money by line of work stands beside it, which tells what the work comes to. */
  byLine?: boolean | undefined;
  told?: Told | undefined;
  /** Whose figures these are, who is asked where they do not agree. */
  asked?: string;
};

/** How much of the width each column has. */
const PARTS = [0.26, 0.12, 0.62];

/** The sums in one table, with how each comes from the others. */
export function sumsTable(sums: Sums, frame: Frame): Table {
  const { currency, from, inputs, beside, byLine = false, told } = frame;
  const { still, isWritten, work, enough, behind, spent, kept } = sums;
  const sum = (amount: number) => money(amount, currency);
  const rows: (Said[] | false | undefined)[] = [
    !byLine && [en.still, sum(still), en.leads],
    !byLine &&
      enough && [en.stillP80, sum(enough.p80), en.enough(inTen(enough.chance), sum(enough.p80 - still))],
    !byLine &&
      behind !== undefined && [
        en.behind(from),
        sum(behind),
        joined([en.byDifference, tooMuch(inputs && apartBehind(sums, inputs, beside), sum)], '. '),
      ],
    !byLine &&
      work && [
        en.workLikely,
        sum(work.likely),
        behind === undefined ? en.everyLine : en.bothTogether(sum(behind), sum(still)),
      ],
    work &&
      !(byLine && isWritten) && [
        en.workP50,
        sum(work.p50),
        en.overruns(sum(work.p50 - work.likely), work.p50 > work.likely),
      ],
    !byLine && work && [en.workP80, sum(work.p80), en.toPlanWith(sum(work.p80 - work.p50))],
    spent !== undefined && !told?.spent && [en.spent, sum(spent), spentSays(spent, behind, sum)],
    kept &&
      !told?.kept && [
        en.kept,
        sum(kept.sum),
        en.inPlace(sum(still), sum(kept.aMonth), factorOf(kept), {
          more: kept.sum > still,
          by: sum(Math.abs(kept.sum - still)),
        }),
      ],
    ...paidRow(sums, { inputs, beside, asked: frame.asked ?? '' }, sum),
    ...waitedRows(beside, { still, team: kept?.sum }, currency),
    ...(inputs ? delayRows(inputs, beside, currency) : []),
    ...(told?.crew ? [] : crewRow(sums, beside, currency)),
  ];
  return {
    caption: (byLine ? en.besideCaption : en.caption)(moneyUnit(currency)),
    columns: [column(en.what), figures(en.amount), column(en.comesFrom)].map(
      (one, at): Column => ({
        ...one,
        part: PARTS[at] ?? 0,
      }),
    ),
    rows: rows.filter((row) => Array.isArray(row)),
  };
}

/** Months with as many decimals, three at the most, as it takes for what is printed to come to the sum that is printed. */
export function factorOf({ sum, aMonth, months }: NonNullable<Sums['kept']>): number {
  const rounded = [1, 2, 3].map((decimals) => Number(months.toFixed(decimals)));
  return rounded.find((one) => roundMoney(aMonth * one) === sum) ?? months;
}

/** What is taken for done against what the team has cost since the work began, whether that bears it out or not. */
function paidRow(
  { behind, kept }: Sums,
  { inputs, beside, asked }: Pick<Frame, 'inputs' | 'beside'> & { asked: string },
  sum: (amount: number) => Value,
): Said[][] {
  const start = beside?.crew?.start ?? '';
  const months = inputs && monthsUntil(inputs.from, start);
  if (!inputs || !behind || !kept || !months) return [];
  const { aMonth } = kept;
  const paid = roundMoney(aMonth * months);
  const says = en.paidFor(
    { aMonth: sum(aMonth), months: factorOf({ sum: paid, aMonth, months }) },
    sum(behind),
    behind > paid ? sum(behind - paid) : '',
    asked,
  );
  return [[en.paid(dateOf(start), dateOf(inputs.from)), sum(paid), says]];
}

/** What was spent, told apart by whether it was on this work. */
function spentSays(spent: number, behind: number | undefined, sum: (amount: number) => Value): Said {
  if (behind === undefined) return en.inNoCourse;
  return spent >= behind ? en.ofSpent(sum(behind), sum(spent - behind)) : en.tooLittle(sum(behind));
}

function tooMuch(apart: Apart | undefined, sum: (amount: number) => Value): Said {
  return apart ? en.tooMuchBehind(apart.people, dateOf(apart.since), sum(apart.most)) : '';
}

/** What is said to be behind by a day, and the most that so many people can have done by then, since they began. */
export type Apart = { behind: number; by: IsoDate; people: number; since: IsoDate; most: number };

/** That more is said to be behind than the people of the scope can have done since it began; undefined where it is not. */
export function apartBehind(
  { behind }: Pick<Sums, 'behind'>,
  { from }: CourseInputs,
  beside: Beside | undefined,
): Apart | undefined {
  const crew = beside?.crew;
  const most = roundMoney((crew?.aMonth ?? 0) * ((crew && monthsUntil(from, crew.start)) ?? 0));
  if (!crew || behind === undefined || !(most > 0) || behind <= most || isTie(behind, most)) return undefined;
  return { behind, by: from, people: crew.people, since: crew.start, most };
}

/** A chance in tenths: never none of ten, and never all. */
export function inTen(chance: number): number {
  return Math.min(9, Math.max(1, Math.round(chance * 10)));
}

/** Beyond this the people and what the team is said to cost are taken to be two teams: our rule of thumb. */
export const CREW_APART = 1.25;

/** The people of the scope at their rate, where that is not what the team is said to cost. */
function crewRow({ kept, still }: Sums, beside: Beside | undefined, currency: string): Said[][] {
  const crew = beside?.crew;
  if (!kept || !crew || isTie(crew.aMonth, kept.aMonth)) return [];
  const sum = (amount: number) => about(amount, currency);
  const says = { apart: isApart(crew.aMonth, kept.aMonth), judged: kept.sum > still };
  return [[en.crew(crew.people), sum(crew.aMonth), en.crewSays(sum(kept.aMonth), says)]];
}

/** Whether two sums a month are too far from one another to be of one team. */
export function isApart(one: number, other: number): boolean {
  return Math.max(one, other) > CREW_APART * Math.min(one, other);
}
