import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { numberOr } from '../../language/readNumber.ts';
import { dateOf, money, type Said, wasOn } from '../../report/values.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import type { Vendor } from '../../sheets/stalled/fields.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import { isDecided, isPastNext, pastMeetings } from '../../sheets/steering/read.ts';
import { overdue } from '../../sheets/steering/review.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { inPerson } from '../people/seats.ts';
import { isNamedIn, logOf } from './contracts.ts';
import * as words from './en/pressing.ts';
import { blockersOf } from './gates.ts';

/** A notice and a milestone that are nearer than this, in days, are told before all else. */
export const SOON = 14;
/** So much of a promise and a gate is quoted, and so many reasons are given. */
const [MOST_QUOTED, MOST_REASONS] = [90, 3];

/** What cannot wait, whoever reads: notice due within days, what is to be decided and past its day, a meeting, the milestone. */
export function pressing(plan: Plan, today: IsoDate): Said[] {
  const { scope, steering } = plan;
  const { open } = nextAgenda(steering, today);
  const late = open.filter(({ date }) => daysBetween(date, today) > 0);
  const [first] = late;
  return [
    ...noticesDue(plan, today, SOON).map(({ what, notice, minimum }) => {
      const owed = numberOr(minimum, 0);
      const sum = owed > 0 ? money(owed, scope.currency) : '';
      return words.notice(what.trim(), dateOf(notice), daysBetween(today, notice), sum);
    }),
    ...(first ? [words.decisions(late.length, open.length, daysBetween(first.date, today))] : []),
    ...milestonePressing(plan, today),
    ...(isPastNext(steering, today) ? [words.meeting(wasOn(steering.next, today))] : []),
  ];
}

/** Contracts whose last day for notice comes within so many days, and of which nothing is decided; the nearest first. */
export function noticesDue({ stalled, steering }: Plan, today: IsoDate, within: number): Vendor[] {
  const decided = logOf(steering.decisions.filter((row) => isDecided(row, today)));
  return stalled.vendors
    .filter((row) => {
      const left = daysBetween(today, row.notice);
      if (row.what.trim() === '' || !(left >= 0 && left <= within)) return false;
      return !isNamedIn(decided, row);
    })
    .toSorted((a, b) => a.notice.localeCompare(b.notice));
}

/**
 * Whether the milestone can be believed: `untold` once its day has passed and no meeting was held since that could have said
 * how it went; `doubt` while it comes near and something due before it is late. Nothing where neither is so.
 */
export type MilestoneStands =
  | { kind: 'untold'; date: IsoDate }
  | { kind: 'doubt'; left: number; reasons: string[] }
  | undefined;

export function milestoneStands(plan: Plan, today: IsoDate): MilestoneStands {
  const { milestone, steering } = plan;
  const left = daysBetween(today, milestone.date);
  if (left < 0) {
    const told = pastMeetings(steering, today).some(({ date }) => daysBetween(milestone.date, date) >= 0);
    return told ? undefined : { kind: 'untold', date: milestone.date };
  }
  if (!(left <= SOON)) return undefined;
  const reasons = lateBefore(plan, today);
  return reasons.length > 0 ? { kind: 'doubt', left, reasons } : undefined;
}

/** What is late and was due by the milestone’s day: gates that are shut, and promises, with whoever owes them. */
function lateBefore(plan: Plan, today: IsoDate): string[] {
  const { milestone, steering } = plan;
  const named = inPerson(plan);
  const gates = blockersOf(plan)
    .filter(({ gate, due }) => !(gate && isOpen(gate, today)) && daysBetween(due, today) > 0)
    .map(({ text }) => words.shut(cut(text.replace(/\.$/, ''), MOST_QUOTED)));
  const promises = overdue(steering, today)
    .filter(({ due }) => daysBetween(due, milestone.date) >= 0)
    .map(({ promise, function: who, due }) =>
      words.owed(named(who), cut(promise, MOST_QUOTED), daysBetween(due, today)),
    );
  return [...gates, ...promises].slice(0, MOST_REASONS);
}

function milestonePressing(plan: Plan, today: IsoDate): Said[] {
  const stands = milestoneStands(plan, today);
  if (!stands) return [];
  return stands.kind === 'untold'
    ? [words.milestoneUntold(wasOn(stands.date, today))]
    : [words.milestoneDoubt(stands.left, stands.reasons)];
}

/** What is said of the milestone beside its sentence; blank where it is still to come as planned. */
export function ofMilestone(plan: Plan, today: IsoDate): Said {
  const stands = milestoneStands(plan, today);
  if (!stands) return '';
  return stands.kind === 'untold' ? words.untold(wasOn(stands.date, today)) : words.doubt(stands.reasons);
}
