// Apart from months.ts, which a sheet needs at once: months are counted between days once sums are.
import { daysBetween, type IsoDate, isIsoDate } from './dates.ts';
import { addMonths } from './months.ts';

/**
 * Months from a day until a later one, by days: the whole months between them, and of the month begun then the share that
 * its days are of it. So a day more is never more than the share of one day. NaN when either is no date.
 */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  if (!isIsoDate(from) || !isIsoDate(to)) return Number.NaN;
  const ordinal = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const apart = ordinal(to) - ordinal(from);
  const whole = addMonths(from, apart) > to ? apart - 1 : apart;
  const begun = addMonths(from, whole);
  return whole + daysBetween(begun, to) / daysBetween(begun, addMonths(from, whole + 1));
}
