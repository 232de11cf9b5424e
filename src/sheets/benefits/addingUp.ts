import { roundMoney } from '../scope/say.ts';

/**
 * Parts of a sum as they are printed, so that whoever adds them comes to the sum as it is printed: each to the step of the sum, which
 * is that of a forecast where none is given, and what that leaves goes to those that were cut most.
 */
export function addingUp(
  total: number,
  parts: readonly number[],
  step = stepOf(roundMoney(total)),
): number[] {
  const whole = Math.round(total / step) * step;
  const cut = parts.map((part) => Math.floor(part / step) * step);
  const left = Math.round((whole - cut.reduce((sum, part) => sum + part, 0)) / step);
  const most = parts
    .map((part, at) => ({ at, rest: part - (cut[at] ?? 0) }))
    .toSorted((a, b) => b.rest - a.rest)
    .slice(0, Math.max(0, left));
  return cut.map((part, at) => part + (most.some((one) => one.at === at) ? step : 0));
}

/** A forecast has three figures. */
function stepOf(sum: number): number {
  return 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(sum) || 1)) - 2);
}
