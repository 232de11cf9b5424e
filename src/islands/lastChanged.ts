import { showDate } from '../language/dates.ts';
import { dayOf } from '../stores/clock.ts';

/** `last changed 22 Nov 2026`, by the reader's calendar; blank for a plan that does not say. */
export function lastChanged({ changed }: { changed: string }): string {
  const day = showDate(dayOf(changed));
  return day && `last changed ${day}`;
}
