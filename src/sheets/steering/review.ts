import type { IsoDate } from '../../language/dates.ts';
import { daysBetween, isIsoDate } from '../../language/dates.ts';
import type { Finding } from '../finding.ts';
import { findingsOf, inPrivate } from '../found.ts';
import * as en from './en/sheet.ts';
import { POWERS, type Power, type Steering } from './fields.ts';
import { isDecided, pastMeetings, readAttendance, standingOf } from './read.ts';

/** One test of the committee, and how it came out; `open` while the sheet does not say. */
export type Reason = { holds: 'yes' | 'no' | 'open'; says: string; mend: string; field: string };

/** Whether this is a committee that steers. One failed test is enough to make it a status forum. */
export type SteeringVerdict = { kind: 'unknown' | 'steers' | 'status-forum'; reasons: Reason[] };

const { due, missing, weak } = findingsOf('steering');

/** The tests, each with its reason: all must hold for a committee to steer. `today` tells what has passed. */
export function judgeCommittee(steering: Steering, today: IsoDate): SteeringVerdict {
  const reasons = [
    chairReason(steering),
    ...POWERS.map((power) => powerReason(steering, power)),
    deciderReason(steering),
    cadenceReason(steering),
    ...decisionsReason(steering, today),
    ...attendanceReason(steering, today),
  ];
  const any = (holds: Reason['holds']) => reasons.some((reason) => reason.holds === holds);
  return { kind: any('no') ? 'status-forum' : any('open') ? 'unknown' : 'steers', reasons };
}

const CHAIR_HOLDS = { '': 'open', sponsor: 'yes', delegate: 'no', nobody: 'no' } as const;

function chairReason({ chair }: Steering): Reason {
  return { holds: CHAIR_HOLDS[chair], says: en.CHAIR_TESTS[chair], mend: en.chairMend, field: 'chair' };
}

function powerReason(steering: Steering, power: Power): Reason {
  const holds = steering.powers[power] || 'open';
  const test = en.POWER_TESTS[power];
  return { holds, says: test[holds], mend: test.mend, field: power };
}

function reason(field: string, mend: string) {
  return (holds: Reason['holds'], says: string): Reason => ({ holds, says, mend, field });
}

/** One member decides; with the sponsor in the chair, the chair does where no member is marked. */
export function deciderReason(steering: Steering): Reason {
  const made = reason('members', en.deciderMend);
  const deciding = steering.members.filter((member) => member.right === 'decides');
  const [one, another] = deciding;
  if (another) return made('no', en.manyDecide(deciding.length));
  if (one) return made('yes', en.oneDecides(one.name.trim()));
  return steering.chair === 'sponsor' ? made('yes', en.chairDecides) : made('open', en.nobodyDecides);
}

function cadenceReason({ cadence }: Steering): Reason {
  const made = reason('cadence', en.cadenceMend);
  if (cadence === '') return made('open', en.noCadence);
  return cadence === 'quarterly' ? made('no', en.tooRarely) : made('yes', en.oftenEnough);
}

/** A committee that has met and decided nothing is a status forum, whatever its charter says. */
function decisionsReason(steering: Steering, today: IsoDate): Reason[] {
  const met = pastMeetings(steering, today).length;
  const decided = steering.decisions.filter((decision) => isDecided(decision, today)).length;
  if (met === 0 && decided === 0) return [];
  const made = reason('decisions', en.decisionsMend);
  return [decided > 0 ? made('yes', en.hasDecided(decided)) : made('no', en.decidedNothing(met))];
}

/** Too few meetings are no gap that anybody could fill: of them nothing is said. */
function attendanceReason(steering: Steering, today: IsoDate): Reason[] {
  const { holds, says } = readAttendance(steering, today);
  return holds === 'open' ? [] : [reason('meetings', en.attendanceMend)(holds, says)];
}

/** What the steering sheet lacks or could say better. */
export function reviewSteering(steering: Steering, today: IsoDate): Finding[] {
  const { reasons } = judgeCommittee(steering, today);
  const found = (state: Reason['holds'], weigh: typeof weak) =>
    reasons
      .filter(({ holds }) => holds === state)
      .map(({ field, says, mend }) => weigh(field, { says, mend }));
  const tests = [...found('open', missing), ...inPrivate(found('no', weak))];
  return [...tests, ...frameFindings(steering), ...logFindings(steering, today)];
}

function frameFindings({ sponsor, next }: Steering): Finding[] {
  return [
    ...(sponsor.trim() === '' ? [missing('sponsor', en.noSponsor)] : []),
    ...(isIsoDate(next) ? [] : [missing('next', en.noNext)]),
  ];
}

function logFindings(steering: Steering, today: IsoDate): Finding[] {
  const undecided = steering.decisions
    .filter((decision) => decision.question.trim() !== '' && decision.decider.trim() === '')
    .map(({ id, question }) => weak(`${id}-decider`, en.noDecider(question)));
  const late = overdue(steering, today).map(({ id, promise, due: by }) =>
    due(`${id}-kept`, en.wasDue(promise, by)),
  );
  const ahead = steering.commitments
    .filter(({ doneOn }) => daysBetween(today, doneOn) > 0)
    .map(({ id, promise }) => weak(`${id}-doneOn`, en.doneToCome(promise)));
  return [...undecided, ...late, ...ahead];
}

/** Commitments whose day has passed, which are not done and which nobody has marked as missed. */
export function overdue(steering: Steering, today: IsoDate) {
  return steering.commitments.filter((item) => standingOf(item, today).kind === 'overdue');
}
