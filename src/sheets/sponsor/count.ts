import { addDays, daysBetween, type IsoDate } from '../../language/dates.ts';
import { mondayOf } from '../../language/workingDays.ts';
import type { Steering } from '../steering/fields.ts';
import { type Attendance, chairedByOthers, pastMeetings, readAttendance } from '../steering/read.ts';
import type { Attention, Dispute, Sponsor } from './fields.ts';

/** Trend, settling and attention are counted over so many of the latest meetings, disputes and weeks. */
export const LATEST = 6;
/** So many of the latest are held against as many before them. */
export const HALF = 3;

/** A dispute nobody has settled, and for how many days it has been open. */
export type OpenDispute = { dispute: Dispute; days: number };
/** The latest few against as many before them. */
export type Comparison = { latest: number; before: number };

/** What can be counted of a sponsor, all of it up to today. */
export type SponsorCounts = {
  attendance: Attendance;
  /** That somebody else has the chair; undefined where nobody else does. */
  chair: string | undefined;
  /** How many of three meetings they came to; waits for six. */
  trend: Comparison | undefined;
  /** Days from raised to settled of the latest six; `trend` compares medians, and waits for four settled disputes. */
  settling: { settled: number; median: number | undefined; trend: Comparison | undefined };
  /** The oldest first. */
  open: OpenDispute[];
  /** Undefined while no week is noted. */
  attention: AttentionCount | undefined;
};

/**
 * Of the latest six whole weeks since the first one noted, how many had no act; and how many such weeks in a
 * row there are up to now. The week that is running counts once it has an act.
 */
export type AttentionCount = { weeks: number; without: number; inARow: number; acts: number };

/** Counts attendance from the steering worksheet, and disputes and attention from this one. */
export function countSponsor(sponsor: Sponsor, steering: Steering, today: IsoDate): SponsorCounts {
  return {
    attendance: readAttendance(steering, today),
    chair: chairedByOthers(steering),
    trend: attendanceTrend(steering, today),
    settling: countSettling(sponsor.disputes, today),
    open: openDisputes(sponsor.disputes, today),
    attention: countAttention(sponsor.attention, today),
  };
}

function attendanceTrend(steering: Steering, today: IsoDate): Comparison | undefined {
  const latest = pastMeetings(steering, today)
    .slice(0, LATEST)
    .map((meeting) => meeting.sponsor);
  if (latest.length < LATEST) return undefined;
  return { latest: held(latest.slice(0, HALF)), before: held(latest.slice(HALF)) };
}

function held(all: readonly boolean[]): number {
  return all.filter(Boolean).length;
}

function countSettling(disputes: readonly Dispute[], today: IsoDate): SponsorCounts['settling'] {
  const days = disputes
    .flatMap((dispute) => {
      const took = daysToSettle(dispute, today);
      return took === undefined ? [] : [{ took, settled: dispute.settled }];
    })
    .sort((a, b) => b.settled.localeCompare(a.settled))
    .map(({ took }) => took)
    .slice(0, LATEST);
  const half = Math.min(HALF, Math.floor(days.length / 2));
  const [latest, before] = [median(days.slice(0, half)), median(days.slice(half, 2 * half))];
  return {
    settled: days.length,
    median: median(days),
    // One against one says nothing.
    trend: half < 2 || latest === undefined || before === undefined ? undefined : { latest, before },
  };
}

/** Whole days from raised to settled; undefined while it is open, or its dates cannot be used. */
export function daysToSettle({ raised, settled }: Dispute, today: IsoDate): number | undefined {
  const days = daysBetween(raised, settled);
  return days >= 0 && daysBetween(settled, today) >= 0 ? days : undefined;
}

/** True for a dispute that is not settled yet. A day of settling that is still to come is a plan. */
export function isOpen({ settled }: Dispute, today: IsoDate): boolean {
  return settled.trim() === '' || daysBetween(today, settled) > 0;
}

/** The disputes that are not settled yet and have the day on which they were raised, the oldest first. */
export function openDisputes(disputes: readonly Dispute[], today: IsoDate): OpenDispute[] {
  return disputes
    .filter((dispute) => isOpen(dispute, today))
    .map((dispute) => ({ dispute, days: daysBetween(dispute.raised, today) }))
    .filter(({ days }) => days >= 0)
    .sort((a, b) => b.days - a.days);
}

/** The middle of the values; of an even number, the middle of the two in the middle. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** A week, by its Monday, and whether the sponsor did something in person. */
export type Week = { monday: IsoDate; act: boolean };

/** A year with its year before says all there is to say of a habit. */
const MOST_WEEKS = 104;

/** Every week from the first one noted to the one that is running, the latest first; two years at the most. */
export function weeksNoted(attention: readonly Attention[], today: IsoDate): Week[] {
  const noted = attention
    .map(({ week, did }) => ({ monday: mondayOf(week), act: did.trim() !== '' }))
    .filter(({ monday }) => daysBetween(monday, today) >= 0);
  const acts = new Set(noted.filter(({ act }) => act).map(({ monday }) => monday));
  const [first] = noted.map(({ monday }) => monday).sort();
  const weeks: Week[] = [];
  for (let monday = mondayOf(today); first && monday >= first; monday = addDays(monday, -7)) {
    if (weeks.length === MOST_WEEKS) break;
    weeks.push({ monday, act: acts.has(monday) });
  }
  return weeks;
}

function countAttention(attention: readonly Attention[], today: IsoDate): AttentionCount | undefined {
  const [running, ...whole] = weeksNoted(attention, today);
  if (!running) return undefined;
  const firstAct = whole.findIndex(({ act }) => act);
  const latest = whole.slice(0, LATEST);
  return {
    weeks: latest.length,
    without: latest.length - held(latest.map(({ act }) => act)),
    inARow: running.act ? 0 : firstAct < 0 ? whole.length : firstAct,
    acts: held([running, ...whole].map(({ act }) => act)),
  };
}
