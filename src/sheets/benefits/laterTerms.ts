import type { IsoDate } from '../../language/dates.ts';
import { addMonths } from '../../language/months.ts';
import { monthsUntil } from '../stalled/read.ts';
import { type CourseInputs, isOwedOnAll, type Minimum } from './read.ts';

/** A contract that renews again, by our rule once a year, within the months compared: what it is, and the days of its later terms. */
export type LaterTerms = { contract: Minimum; days: IsoDate[] };

/**
 * The later terms of every contract that some courses owe and others do not. A plan holds one renewal of each, and counts none of
 * these: they are in the cost to run, or nowhere.
 */
export function laterTerms({ minimums, from, months }: CourseInputs): LaterTerms[] {
  return minimums
    .filter((one) => !isOwedOnAll(one) && one.owes.length > 0 && one.month <= months && one.paidOn > one.by)
    .map((contract) => ({ contract, days: yearsAfter(contract.paidOn, from, months) }))
    .filter(({ days }) => days.length > 0);
}

/** The same day of every year that follows, before the months compared are over. */
function yearsAfter(first: IsoDate, from: IsoDate, months: number): IsoDate[] {
  const years = Array.from({ length: Math.ceil(months / 12) }, (_, index) =>
    addMonths(first, 12 * (index + 1)),
  );
  return years.filter((day) => (monthsUntil(day, from) ?? months) < months);
}

/** What the courses are counted from if its later terms are in no cost to run, and go out on their days. */
export function withLaterTerms(inputs: CourseInputs, { contract, days }: LaterTerms): CourseInputs {
  const { from, months, minimums } = inputs;
  const later = days.map((paidOn): Minimum => {
    const paid = monthsUntil(paidOn, from) ?? months;
    return { ...contract, paidOn, paid, month: Math.ceil(paid) };
  });
  return { ...inputs, minimums: [...minimums, ...later] };
}
