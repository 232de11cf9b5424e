import { chanceAtMost, quantile } from '../../forecast/quantiles.ts';
import type { DateBin } from '../../report/blocks.ts';
import { addDays, daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { type DaysOff, daysLiveBy, liveOn, NO_DAYS_OFF } from '../../language/daysOff.ts';
import { mondayOf } from '../../language/workingDays.ts';

/** The picture takes no more columns than this; then a column holds two weeks, or four, or more. */
const MOST_BINS = 30;

/**
 * The finish as chances by week, Monday to Sunday, or by several weeks where there would be too many.
 * One trial in a thousand on either side is counted with the first and the last column. `finish` in weeks of
 * five working days from `start`, sorted; no columns while there is no start.
 */
export function finishBins(start: IsoDate, finish: Float64Array, daysOff: DaysOff = NO_DAYS_OFF): DateBin[] {
  if (!isIsoDate(start) || finish.length === 0) return [];
  const dayAt = (chance: number) => liveOn(start, Math.max(quantile(finish, chance), 0.2) * 5, daysOff);
  const from = mondayOf(dayAt(0.001));
  const to = dayAt(0.999);
  if (from === '' || to === '') return [];
  const weeks = Math.floor(daysBetween(from, to) / 7) + 1;
  const width = 7 * Math.max(1, Math.ceil(weeks / MOST_BINS));
  const count = Math.ceil((weeks * 7) / width);
  const byThen = (last: IsoDate) => chanceAtMost(finish, daysLiveBy(start, last, daysOff) / 5 + 1e-9);
  let before = 0;
  return Array.from({ length: count }, (_, index) => {
    const first = addDays(from, index * width);
    const last = addDays(first, width - 1);
    const until = index === count - 1 ? 1 : byThen(last);
    const bin = { first, last, chance: until - before };
    before = until;
    return bin;
  });
}
