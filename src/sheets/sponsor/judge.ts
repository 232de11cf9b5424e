import type { IsoDate } from '../../language/dates.ts';
import type { Steering } from '../steering/fields.ts';
import { type Comparison, countSponsor, HALF, type SponsorCounts } from './count.ts';
import * as en from './en/sheet.ts';
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

function reason(sign: Sign, mend: string) {
  return (holds: Reason['holds'], says: string): Reason => ({ sign, holds, says, mend });
}

function attendanceReason({ of, came, missedInARow }: SponsorCounts['attendance']): Reason {
  const made = reason('attendance', en.attendanceMend);
  if (of === 0) return made('open', en.noMeeting);
  if (missedInARow >= TALK) return made('no', en.missedLatest(missedInARow));
  if (of === 1) return came === 1 ? made('yes', en.cameToOne) : made('no', en.missedOne);
  return made('yes', en.cameTo(came, of));
}

function trendReason(trend: Comparison | undefined): Reason[] {
  if (!trend) return [];
  const falls = trend.latest < trend.before;
  return [reason('trend', en.trendMend)(falls ? 'no' : 'yes', en.trend(falls, trend, HALF))];
}

function settlingReason({ settled, median, trend }: SponsorCounts['settling']): Reason[] {
  if (median === undefined) return [];
  const slower =
    trend !== undefined &&
    trend.latest >= trend.before * SLOWER.times &&
    trend.latest - trend.before >= SLOWER.days;
  const made = reason('settling', en.settlingMend);
  return [slower ? made('no', en.settlingSlower(trend)) : made('yes', en.settledIn(settled, median, trend))];
}

function openReason({ open, settling }: SponsorCounts): Reason {
  const made = reason('open', en.openMend);
  const long = open.filter(({ days }) => days > LONG_OPEN);
  const [oldest] = long;
  if (oldest) {
    const name = en.disputeName(oldest.dispute.what);
    return made('no', en.openLong(name, oldest.days, long.length - 1, LONG_OPEN));
  }
  if (open.length + settling.settled === 0) return made('open', en.noDispute);
  return made('yes', en.noneOpenLong(LONG_OPEN));
}

function attentionReason(attention: SponsorCounts['attention']): Reason {
  const made = reason('attention', en.attentionMend);
  if (!attention || (attention.acts === 0 && attention.inARow < QUIET)) return made('open', en.noAct);
  const { weeks, without, inARow } = attention;
  if (inARow >= QUIET) return made('no', en.quietWeeks(inARow));
  return made('yes', weeks === 0 ? en.firstAct : en.weeksWithout(weeks, without));
}
