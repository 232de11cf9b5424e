import { distribution } from '../../forecast/distribution.ts';
import type { Range, Shape } from '../../forecast/range.ts';
import type { Outlook } from '../scope/outlook.ts';
import type { FromScope, Spread } from './read.ts';

/** How likelihood is spread over every range of the sheet: Beta-PERT with the likely value weighing four. */
export const PERT: Shape = { kind: 'pert', lambda: 4 };

/** The P10, P50 and P90 of a range, in its unit. */
export function spreadOf(range: Range): Spread {
  const { quantile } = distribution(range, PERT);
  return { p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9) };
}

/**
 * The range whose P10, P50 and P90 are those given, so that a forecast made elsewhere can be drawn from like
 * any other. A PERT has two ends and one lean: the lean is found by halving, the ends by stretching. Where
 * the three lean further than any PERT does, P10 and P90 hold and P50 gives way; a low end never is below 0.
 */
export function rangeThrough(spread: Spread): Range {
  const { p10, p50, p90 } = spread;
  const width = p90 - p10;
  if (!(width > 0)) return { low: p50, likely: p50, high: p50 };
  const wanted = (p50 - p10) / width;
  let [from, to] = [0, 1];
  // The share of the width below the middle rises with the place of the likely value.
  for (let step = 0; step < 40; step++) {
    const likely = (from + to) / 2;
    if (lean(likely) < wanted) from = likely;
    else to = likely;
  }
  const likely = (from + to) / 2;
  const unit = spreadOf({ low: 0, likely, high: 1 });
  const stretch = width / (unit.p90 - unit.p10);
  const low = p10 - unit.p10 * stretch;
  return {
    low: Math.max(0, low),
    likely: Math.max(0, low + likely * stretch),
    high: Math.max(0, low + stretch),
  };
}

/** What the scope forecast says of finishing; its cost is unknown while a person-week has none. */
export function forwardFromScope({ input, forecast }: Outlook): FromScope {
  const { p10, p50, p80, p90 } = forecast.effort;
  const ends = forecast.calendar?.finish.p80 ?? '';
  if (input.cost === undefined) return { cost: undefined, ends };
  const times = input.cost;
  const { likely, chanceOfLikely } = forecast;
  return {
    cost: { p10: p10.value * times, p50: p50.value * times, p90: p90.value * times },
    work: { likely: likely * times, p50: p50.value * times, p80: p80.value * times, enough: chanceOfLikely },
    ends,
  };
}

/** How much of the way from P10 to P90 lies below P50, for a likely value at that place of [0, 1]. */
function lean(likely: number): number {
  const { p10, p50, p90 } = spreadOf({ low: 0, likely, high: 1 });
  return (p50 - p10) / (p90 - p10);
}
