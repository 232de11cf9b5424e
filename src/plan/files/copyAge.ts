/** A moment in ISO 8601 with zone. */
export type IsoDateTime = string;

/** Our rule of thumb: a copy outside this browser that is older than so many days, and behind, is old. */
export const OLD_COPY = 7;
/** Our rule of thumb: after so many days of work without any copy there is something to lose. */
export const FIRST_COPY = 1;

/** For so many days the reader can put a reminder off. */
export const QUIET_DAYS = 7;

/** What is known of a program's copies outside this browser. */
export type Copies = {
  /** When the last one was made; `''` when none ever was. */
  lastCopy: IsoDateTime | '';
  /** When the plan was last changed. */
  changed: IsoDateTime;
  /** When it was first changed, where that is known; without it the last change has to do. */
  begun?: IsoDateTime;
  revisionAtCopy: number;
  revision: number;
  /** Until when the reader has asked not to be reminded. */
  quietUntil?: string;
  now: IsoDateTime;
};

/**
 * Whether to remind of making a copy: of an old one that is behind, or that there `never` was one; for whole days, which
 * are undefined where nobody knows how many.
 */
export type CopyReminder = { kind: 'none' } | { kind: 'old' | 'never'; days: number | undefined };

const NONE: CopyReminder = { kind: 'none' };
const DAY = 86_400_000;

/**
 * The rule for reminding of a copy: something has changed since the last one, and that is older than 7 days; or
 * there is none, and the plan has been worked on for longer than a day. A moment that cannot be read, or is more than a
 * day to come by this machine's clock, tells nothing: that may have been long ago, so that it is reminded of as well.
 * Nothing is before `quietUntil`, unless that is further away than one can ask for: then the clock was set wrong when
 * it was asked.
 */
export function copyReminder({
  lastCopy,
  changed,
  begun,
  revisionAtCopy,
  revision,
  quietUntil = '',
  now,
}: Copies): CopyReminder {
  const quiet = daysSince(now, quietUntil);
  if (quiet > 0 && quiet <= QUIET_DAYS) return NONE;
  if (lastCopy === '') return reminder('never', daysSince(begun || changed, now), FIRST_COPY);
  // A snapshot that was put back has a lower revision, and is a change too.
  return revision === revisionAtCopy ? NONE : reminder('old', daysSince(lastCopy, now), OLD_COPY);
}

/** Reminds after more than so many days, and where nobody knows how many they are. */
function reminder(kind: 'old' | 'never', days: number, most: number): CopyReminder {
  if (Number.isNaN(days) || days < -1) return { kind, days: undefined };
  return days > most ? { kind, days: Math.floor(days) } : NONE;
}

/** Days of 24 hours; NaN when one of the two cannot be read. */
function daysSince(then: IsoDateTime, now: IsoDateTime): number {
  return (Date.parse(now) - Date.parse(then)) / DAY;
}
