import type { Range } from '../../forecast/range.ts';
import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { isBlankRange, rangeErrors, readRange, type TypedRange } from '../ranges.ts';
import type { Benefit, Benefits } from './fields.ts';

const NOTHING: Range = { low: 0, likely: 0, high: 0 };

/** Money a year from a day on; `''`: as soon as the program is live. */
export type Yearly = { since: IsoDate; money: Range };

/** A range of money as it counts: nothing where it is blank or cannot be read. */
function counted(range: TypedRange): Range {
  return isBlankRange(range) || Object.values(rangeErrors(range)).some(Boolean) ? NOTHING : readRange(range);
}

/** The benefits that are money, each with its day. Risk avoided is never among them, nor what nobody has sorted. */
export function cashOf({ benefits }: Benefits): Yearly[] {
  return benefits
    .filter((row) => isCash(row) && counted(row).high > 0)
    .map((row) => ({ since: isIsoDate(row.since) ? row.since : '', money: counted(row) }));
}

/** True for a benefit that can be paid with: money in, or a cost that is no longer there. */
export function isCash({ kind }: Benefit): boolean {
  return kind === 'in' || kind === 'avoided';
}

/** Money a year that it costs to run. */
export function runOf({ run }: Benefits): Range {
  return counted(run);
}

/** What all benefits of one sort come to a year: the lows together, the likely ones, the highs. */
export function yearlyOf({ benefits }: Benefits, sort: 'cash' | 'risk'): Range {
  return benefits
    .filter((row) => (sort === 'cash' ? isCash(row) : row.kind === 'risk'))
    .map(counted)
    .reduce(
      (sum, { low, likely, high }) => ({
        low: sum.low + low,
        likely: sum.likely + likely,
        high: sum.high + high,
      }),
      NOTHING,
    );
}

/** Money a month once it is live: benefits that are money less the cost to run; undefined where there are none. */
export function valueOf(sheet: Benefits): Range | undefined {
  if (cashOf(sheet).length === 0) return undefined;
  const [gain, run] = [yearlyOf(sheet, 'cash'), runOf(sheet)];
  return {
    low: (gain.low - run.high) / 12,
    likely: (gain.likely - run.likely) / 12,
    high: (gain.high - run.low) / 12,
  };
}
