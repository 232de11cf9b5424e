import { phrase } from '../../../language/directions.ts';
import { listed } from '../../../language/en/counts.ts';
import { inDays } from '../../../report/en.ts';
import { type Said, say, type Value } from '../../../report/values.ts';

/*
 * From which day sums and forecasts are counted, where that is long past.
 */
export const forecastSince = (from: Said) =>
  say`The forecast is counted from ${from}, and does not know what has happened since.`;
export const ended = (p80: Said) => say`Its days have passed: four times in five it was to end by ${p80}.`;
export const untold = (reasons: readonly string[]) =>
  phrase`No chance of the date promised is told, because ${listed(reasons)}.`;
/** The same in brief. */
export const inFewWords = (from: Value): Said => say`Forecast from ${from}.`;
export const inBrief = (from: Said, untold: boolean) =>
  untold
    ? say`Counted from ${from}: no chance of that date is told while what was due since is not done.`
    : say`Counted from ${from}.`;
export const undone = (work: string) => phrase`“${work}” is past its day and not done`;
export const coursesSince = (from: Said) =>
  say`The courses are counted from ${from}, as if one had been taken then: what was spent and lost since is in none.`;
/** `more`: by how many days the one that is asked for is later, less than none where it is earlier. */
export const sumsUntilAsked = (day: Said, asked: Said, more: number) =>
  say`The sums run to ${day}, and ${asked} is asked for: ${more > 0 ? phrase`what ${inDays(more)} more take is in none of them` : phrase`they count ${inDays(-more)} more than that`}.`;
export const sumsSince = (from: Said) => say`Counted from ${from}.`;
