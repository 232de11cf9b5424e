import type { IsoDate } from '../../language/dates.ts';
import { showNumber } from '../../language/numbers.ts';
import type { Steering } from '../steering/fields.ts';
import { type Comparison, countSponsor, HALF, type SponsorCounts } from './count.ts';
import type { Sponsor } from './fields.ts';

/** Our rule of thumb: a dispute that is open for longer has not found the person who can end it. */
export const LONG_OPEN = 14;
/** Our rules of thumb: two absences in a row are a conversation, three an empty chair. */
export const TALK = 2;
export const EMPTY = 3;
/** Our rule of thumb: so many whole weeks in a row without an act are too many. */
export const QUIET = 2;
/** Settling has become slower when it takes this much longer, in share and in days: less is chance. */
const SLOWER = { times: 1.5, days: 3 };

/** What is looked at, each by itself. */
export type Sign = 'attendance' | 'trend' | 'settling' | 'open' | 'attention';
/** A sign and how it came out; `open` while nothing is noted that would tell. */
export type Reason = { sign: Sign; holds: 'yes' | 'no' | 'open'; says: string; mend: string };

/**
 * Whether the sponsor stays. `gone`: three meetings in a row without them. `fading`: two in a row, or two
 * signs at once. One sign alone can be an accident. `early` names what warns before it is a pattern.
 */
export type SponsorVerdict = {
  kind: 'unknown' | 'steady' | 'fading' | 'gone';
  reasons: Reason[];
  early: string[];
};

/** The signs that show a change, before all of it is gone. */
const EARLY: readonly Sign[] = ['attendance', 'trend', 'settling'];

/** Judges from the meetings on the steering worksheet and from what is noted here, up to today. */
export function judgeSponsor(sponsor: Sponsor, steering: Steering, today: IsoDate): SponsorVerdict {
  return verdictOn(countSponsor(sponsor, steering, today));
}

/** The same, from counts that are at hand. */
export function verdictOn(counts: SponsorCounts): SponsorVerdict {
  const reasons = [
    attendanceReason(counts.attendance),
    ...trendReason(counts.attendance.trend),
    ...settlingReason(counts.settling),
    openReason(counts),
    attentionReason(counts.attention),
  ];
  const failing = reasons.filter(({ holds }) => holds === 'no');
  const { missedInARow, of } = counts.attendance;
  const kind =
    missedInARow >= EMPTY
      ? 'gone'
      : missedInARow >= TALK || failing.length > 1
        ? 'fading'
        : of === 0
          ? 'unknown'
          : 'steady';
  const pattern = ({ sign }: Reason) => sign !== 'attendance' || missedInARow >= TALK;
  const early = failing.filter((reason) => EARLY.includes(reason.sign) && pattern(reason));
  return { kind, reasons, early: kind === 'gone' ? [] : early.map(({ says }) => says) };
}

function attendanceReason({ of, came, missedInARow }: SponsorCounts['attendance']): Reason {
  const mend = 'Ask for the hour: every meeting to the production date, and one that clashes is moved.';
  const reason = (holds: Reason['holds'], says: string): Reason => ({
    sign: 'attendance',
    holds,
    says,
    mend,
  });
  if (of === 0) return reason('open', 'No meeting has been noted on the steering worksheet.');
  if (missedInARow >= TALK) return reason('no', `The sponsor missed the latest ${missedInARow} meetings.`);
  if (of === 1) {
    return came === 1
      ? reason('yes', 'The sponsor came to the one meeting so far.')
      : reason('no', 'The sponsor missed the one meeting so far.');
  }
  return reason('yes', `The sponsor came to ${came} of the latest ${count(of, 'meeting')}.`);
}

function trendReason(trend: Comparison | undefined): Reason[] {
  if (!trend) return [];
  const falls = trend.latest < trend.before;
  const compared = `${trend.latest} of the latest ${HALF} meetings, after ${trend.before} of the ${HALF} before`;
  return [
    {
      sign: 'trend',
      holds: falls ? 'no' : 'yes',
      says: falls ? `Attendance falls: ${compared}.` : `Attendance does not fall: ${compared}.`,
      mend: 'Ask what took its place in the diary, and whether that will last.',
    },
  ];
}

function settlingReason({ settled, median, trend }: SponsorCounts['settling']): Reason[] {
  if (median === undefined) return [];
  const slower =
    trend !== undefined &&
    trend.latest >= trend.before * SLOWER.times &&
    trend.latest - trend.before >= SLOWER.days;
  const compared = trend
    ? ` The latest took ${days(trend.latest)} at the median, those before ${days(trend.before)}.`
    : '';
  return [
    {
      sign: 'settling',
      holds: slower ? 'no' : 'yes',
      says: slower
        ? `Disputes take longer than before.${compared}`
        : `${count(settled, 'dispute')} settled, in ${days(median)}${settled > 1 ? ' at the median' : ''}.${compared}`,
      mend: 'Bring each dispute on one page with a recommendation, and ask for a ruling at the next sitting.',
    },
  ];
}

function openReason({ open, settling }: SponsorCounts): Reason {
  const mend = 'Bring the oldest on one page: the two positions, what each costs, what you recommend.';
  const reason = (holds: Reason['holds'], says: string): Reason => ({ sign: 'open', holds, says, mend });
  const long = open.filter(({ days }) => days > LONG_OPEN);
  const [oldest] = long;
  if (oldest) {
    const others =
      long.length > 1 ? `, and ${count(long.length - 1, 'other')} for more than ${LONG_OPEN}` : '';
    return reason('no', `${nameOf(oldest.dispute)} has been open for ${oldest.days} days${others}.`);
  }
  if (open.length + settling.settled === 0) return reason('open', 'No dispute has been noted.');
  return reason('yes', `No dispute has been open for more than ${LONG_OPEN} days.`);
}

function attentionReason(attention: SponsorCounts['attention']): Reason {
  const mend = 'Ask for one act a week that you can name: a call, a question put to a function, a visit.';
  const reason = (holds: Reason['holds'], says: string): Reason => ({ sign: 'attention', holds, says, mend });
  if (!attention || (attention.acts === 0 && attention.inARow < QUIET)) {
    return reason('open', 'Nothing the sponsor did in person has been noted.');
  }
  const { weeks, without, inARow } = attention;
  if (inARow >= QUIET) return reason('no', `${inARow} whole weeks in a row have passed without an act.`);
  const missing = without === 0 ? 'none' : String(without);
  if (weeks === 0) return reason('yes', 'There was an act this week, the first one noted.');
  return reason('yes', `Of the latest ${count(weeks, 'whole week')}, ${missing} passed without an act.`);
}

/** What a dispute is called, also while it has no name. */
export function nameOf({ what }: { what: string }): string {
  return what.trim() ? `“${what.trim().replace(/[.?]$/, '')}”` : 'A dispute without a name';
}

/** `1 day`, `12 days`, `7.5 days`. */
export function days(number: number): string {
  return count(number, 'day');
}

function count(number: number, noun: string): string {
  return `${showNumber(number)} ${noun}${number === 1 ? '' : 's'}`;
}
