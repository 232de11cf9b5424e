import type { IsoDate } from '../../language/dates.ts';
import type { Steering } from '../steering/fields.ts';
import { type Comparison, countSponsor, HALF, type SponsorCounts } from './count.ts';
import * as en from './en/sheet.ts';
import type { Sponsor } from './fields.ts';

/** Our rule of thumb: a dispute that takes longer, open or settled, has not found the person who can end it. */
export const LONG = 14;
/** Our rules of thumb: so many whole weeks in a row without an act are too many, and so many weeks make a pattern. */
export const QUIET = 2;
const PATTERN = 4;
/** Settling has become slower when it takes this much longer, in share and in days: less is chance. */
const SLOWER = { times: 1.5, days: 3 };

/** What is looked at, each by itself. */
export type Sign = 'attendance' | 'chair' | 'trend' | 'settling' | 'open' | 'attention';
/** A sign and how it came out; `open` while too little is noted to tell. */
export type Reason = { sign: Sign; holds: 'yes' | 'no' | 'open'; says: string; mend: string };

/**
 * Whether the sponsor stays. `steady` takes all three: attendance, settling and attention; while one of them is
 * open it is `unknown`. `watch`: one sign fails, which can be an accident. `fading`: the sponsor missed two of the
 * latest meetings, or two signs fail. `gone`: three in a row. `early` names what warns before it is a pattern.
 */
export type SponsorVerdict = {
  kind: 'unknown' | 'steady' | 'watch' | 'fading' | 'gone';
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
  const { attendance } = counts;
  const reasons = [
    reason('attendance', en.attendanceMend)(attendance.holds, attendance.says),
    ...(counts.chair ? [reason('chair', en.attendanceMend)('no', counts.chair)] : []),
    ...trendReason(counts.trend),
    ...settlingReason(counts.settling),
    openReason(counts),
    attentionReason(counts.attention),
  ];
  const failing = reasons.filter(({ holds }) => holds === 'no');
  const early = failing.filter(({ sign }) => EARLY.includes(sign)).map(({ says }) => says);
  const kind = kindOf(attendance, reasons, failing.length);
  return { kind, reasons, early: kind === 'gone' ? [] : early };
}

function kindOf(
  { empty, holds }: SponsorCounts['attendance'],
  reasons: readonly Reason[],
  failing: number,
): SponsorVerdict['kind'] {
  if (empty) return 'gone';
  if (holds === 'no' || failing > 1) return 'fading';
  if (failing > 0) return 'watch';
  return reasons.some((one) => one.holds === 'open') ? 'unknown' : 'steady';
}

function reason(sign: Sign, mend: string) {
  return (holds: Reason['holds'], says: string): Reason => ({ sign, holds, says, mend });
}

function trendReason(trend: Comparison | undefined): Reason[] {
  if (!trend) return [];
  const falls = trend.latest < trend.before;
  return [reason('trend', en.trendMend)(falls ? 'no' : 'yes', en.trend(falls, trend, HALF))];
}

/** A pace that never changed can be too slow all the same. */
function settlingReason({ settled, median, trend }: SponsorCounts['settling']): Reason[] {
  if (median === undefined) return [];
  const slower =
    trend !== undefined &&
    trend.latest >= trend.before * SLOWER.times &&
    trend.latest - trend.before >= SLOWER.days;
  const made = reason('settling', en.settlingMend);
  if (slower) return [made('no', en.settlingSlower(trend))];
  const says = en.settledIn(settled, median, trend);
  return [median > LONG ? made('no', en.settlingLong(says, LONG)) : made('yes', says)];
}

function openReason({ open, settling }: SponsorCounts): Reason {
  const made = reason('open', en.openMend);
  const long = open.filter(({ days }) => days > LONG);
  const [oldest] = long;
  if (oldest) {
    const name = en.disputeName(oldest.dispute.what);
    return made('no', en.openLong(name, oldest.days, long.length - 1, LONG));
  }
  if (open.length + settling.settled === 0) return made('open', en.noDispute);
  return made('yes', en.noneOpenLong(LONG));
}

function attentionReason(attention: SponsorCounts['attention']): Reason {
  const made = reason('attention', en.attentionMend);
  if (!attention || (attention.acts === 0 && attention.inARow < QUIET)) return made('open', en.noAct);
  const { weeks, without, inARow } = attention;
  if (inARow >= QUIET) return made('no', en.quietWeeks(inARow));
  const rare = weeks >= PATTERN && without > weeks / 2;
  return made(rare ? 'no' : 'yes', weeks === 0 ? en.firstAct : en.weeksWithout(weeks, without));
}
