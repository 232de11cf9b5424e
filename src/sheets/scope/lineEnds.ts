import type { IsoDate } from '../../language/dates.ts';
import { lastWorkingDay } from '../../language/workingDays.ts';
import type { Wording } from '../wording.ts';
import { type Scope, type ScopeField, WORKSTREAMS } from './fields.ts';
import type { Outlook } from './outlook.ts';
import type { ScopeInput } from './read.ts';
import { lineName } from './say.ts';

/**
 * A line of work, whose figures it has, and the days by which it ends half of the time and four times in five; each `''` where
 * no day is counted.
 */
export type LineEnd = { name: string; by: string; p50: IsoDate; p80: IsoDate };

/** When each line that has any work ends, by the forecast. */
export function lineEnds(
  { input, forecast }: Outlook,
  scope: Scope,
  wording: Wording<ScopeField>,
): LineEnd[] {
  return input.lines.flatMap((line, index) => {
    if (line.effort.high === 0) return [];
    const ends = forecast.calendar?.ends[index];
    const day = (weeks: number | undefined) => (weeks === undefined ? '' : dayOfEnd(weeks, input));
    return [
      {
        name: lineName(line, wording),
        by: figuresBy(scope, line.id),
        p50: day(ends?.p50),
        p80: day(ends?.p80),
      },
    ];
  });
}

/** Whose figures a line of work has; `''` while nobody has said. */
function figuresBy(scope: Scope, id: string): string {
  const stream = WORKSTREAMS.find((one) => one === id);
  return (stream ? scope[stream] : scope.extra.find((row) => row.id === id))?.by.trim() ?? '';
}

/** The last day of work that takes so many weeks from the start; `''` while that is not known. */
export function dayOfEnd(weeks: number, { start, daysOff }: Pick<ScopeInput, 'start' | 'daysOff'>): IsoDate {
  return lastWorkingDay(start, Math.max(weeks, 0.2) * 5, daysOff.holidays);
}
