import { figures, type Table, words as column } from '../../report/blocks.ts';
import { money, type Said, type Value } from '../../report/values.ts';
import { numberOr } from '../../language/readNumber.ts';
import { moneyUnit } from '../moneyUnit.ts';
import { roundMoney } from '../scope/say.ts';
import type { Stalled } from '../stalled/fields.ts';
import { isBlankRange } from '../ranges.ts';
import * as en from './en/sums.ts';
import type { CourseInputs } from './read.ts';

/**
 * The sums of money that a plan tells beside one another, each as it is printed, so that what is told of their differences
 * adds up. What is still to be spent leads; undefined of whatever nobody has said.
 */
export type Sums = {
  still: number;
  /** All the work: every line as likely, one time in two, four times in five. */
  work: { likely: number; p50: number; p80: number } | undefined;
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
  const still = roundMoney(finish.cost.likely);
  const { work: counted, burn } = inputs;
  const work = counted && {
    likely: roundMoney(counted.likely),
    p50: roundMoney(counted.p50),
    p80: roundMoney(counted.p80),
  };
  // Where the forecast stands in for what finishing takes, nothing of it is behind.
  const behind = work && !isBlankRange(stalled.finish) ? work.likely - still : undefined;
  const spent = numberOr(stalled.sunk, 0);
  const aMonth = burn && roundMoney(burn.likely);
  return {
    still,
    work,
    behind: behind !== undefined && behind > 0 ? behind : undefined,
    spent: spent > 0 ? spent : undefined,
    kept: aMonth ? { sum: roundMoney(aMonth * finish.delivers), aMonth, months: finish.delivers } : undefined,
  };
}

/** The sums in one table, with how each comes from the others. */
export function sumsTable({ still, work, behind, spent, kept }: Sums, currency: string, from: Value): Table {
  const sum = (amount: number) => money(amount, currency);
  const rows: (Said[] | false | undefined)[] = [
    [en.still, sum(still), en.leads],
    behind !== undefined && [en.behind(from), sum(behind), en.byDifference],
    work && [en.workLikely, sum(work.likely), behind === undefined ? en.everyLine : en.bothTogether],
    work && [en.workP50, sum(work.p50), en.overruns(sum(work.p50 - work.likely), work.p50 > work.likely)],
    work && [en.workP80, sum(work.p80), en.toPlanWith(sum(work.p80 - work.p50))],
    spent !== undefined && [en.spent, sum(spent), spentSays(spent, behind, sum)],
    kept && [en.kept, sum(kept.sum), en.inPlace(sum(still), sum(kept.aMonth), kept.months)],
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
