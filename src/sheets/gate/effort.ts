import { MOST_COUNTED, readNumber } from '../../language/readNumber.ts';
import type { Activity, Direction } from './fields.ts';

/** Where the hours of a week go. */
export type Effort = {
  /** Hours a week by direction; `''` are those not sorted yet. */
  hours: Record<Direction | '', number>;
  /** Hours a week that are sorted. */
  sorted: number;
  /** Activities without a number of hours that can be read: they are in no share. */
  unread: number;
};

/** Adds up the hours of activities that were named. */
export function effortOf(activities: readonly Activity[]): Effort {
  const hours: Effort['hours'] = { through: 0, around: 0, waiting: 0, '': 0 };
  let unread = 0;
  for (const activity of activities.filter(isNamed)) {
    const read = readNumber(activity.effort, MOST_COUNTED);
    if (read.kind === 'number') hours[activity.direction] += read.value;
    else unread++;
  }
  return { hours, sorted: hours.through + hours.around + hours.waiting, unread };
}

/** True for an activity that says anything. */
export function isNamed({ what, effort, direction, becomes }: Activity): boolean {
  return [what, effort, direction, becomes].some((text) => text.trim() !== '');
}

/** Hours a week of one activity; undefined where they are blank or cannot be read. */
export function hoursOf(activity: Activity): number | undefined {
  const read = readNumber(activity.effort, MOST_COUNTED);
  return read.kind === 'number' ? read.value : undefined;
}

/** The activities that stop, those that free most hours first. */
export function toStop(activities: readonly Activity[]): Activity[] {
  return activities
    .filter((activity) => activity.stop && isNamed(activity))
    .sort((a, b) => (hoursOf(b) ?? 0) - (hoursOf(a) ?? 0));
}

/** True when more than half of the sorted hours go around the gate. */
export function isMostlyAround({ hours, sorted }: Effort): boolean {
  return hours.around * 2 > sorted;
}
