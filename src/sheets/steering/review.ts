import { daysBetween, type IsoDate, isIsoDate, showDate } from '../../language/dates.ts';
import { anchor, type Finding } from '../finding.ts';
import { POWERS, type Power, type Steering } from './fields.ts';
import { pastMeetings } from './read.ts';

/** One test of the committee, and how it came out; `open` while the sheet does not say. */
export type Reason = { holds: 'yes' | 'no' | 'open'; says: string; mend: string; field: string };

/** Whether this is a committee that steers. One failed test is enough to make it a status forum. */
export type SteeringVerdict = { kind: 'unknown' | 'steers' | 'status-forum'; reasons: Reason[] };

const POWER_TESTS: Record<Power, { yes: string; no: string; open: string; mend: string }> = {
  disputes: {
    yes: 'It can settle disputes between functions.',
    no: 'It cannot settle a dispute between functions.',
    open: 'Nobody has said whether it can settle disputes between functions.',
    mend: 'Have the sponsor write down that its word on a dispute is final.',
  },
  scopeChanges: {
    yes: 'It approves changes of scope.',
    no: 'It does not approve changes of scope.',
    open: 'Nobody has said whether it approves changes of scope.',
    mend: 'Route every change of scope through it, with the effect on the date.',
  },
  commitments: {
    yes: 'It can hold functions to what they promised.',
    no: 'It cannot hold a function to what it promised.',
    open: 'Nobody has said whether it can hold functions to what they promised.',
    mend: 'Keep commitments by function, and open each meeting with those that are overdue.',
  },
};

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

const CHAIR_TESTS = {
  '': { holds: 'open', says: 'Nobody has said who chairs it.' },
  sponsor: { holds: 'yes', says: 'The executive sponsor chairs it in person.' },
  delegate: { holds: 'no', says: 'A delegate chairs it, so what it decides can be undone elsewhere.' },
  nobody: { holds: 'no', says: 'Nobody chairs it.' },
} as const;

function chairReason(steering: Steering): Reason {
  const mend =
    'Ask the sponsor to chair the next one in person, or to name an executive who will own the result.';
  return { ...CHAIR_TESTS[steering.chair], mend, field: 'chair' };
}

function powerReason(steering: Steering, power: Power): Reason {
  const holds = steering.powers[power] || 'open';
  return { holds, says: POWER_TESTS[power][holds], mend: POWER_TESTS[power].mend, field: power };
}

/** One member decides; with the sponsor in the chair, the chair does where no member is marked. */
function deciderReason(steering: Steering): Reason {
  const mend =
    'Give one person the decision, and agreement only to those who may refuse: legal, risk, security.';
  const reason = (holds: Reason['holds'], says: string) => ({ holds, says, mend, field: 'members' });
  const deciding = steering.members.filter((member) => member.right === 'decides');
  const [one, another] = deciding;
  if (another) return reason('no', `${deciding.length} members decide, so in a dispute nobody does.`);
  if (one) return reason('yes', `${one.name.trim() || 'One member'} decides when the room does not agree.`);
  if (steering.chair === 'sponsor') return reason('yes', 'The chair decides when the room does not agree.');
  return reason('open', 'Nobody in the room is marked as the one who decides.');
}

function cadenceReason(steering: Steering): Reason {
  const mend = 'Meet every two weeks until the milestone.';
  const reason = (holds: Reason['holds'], says: string) => ({ holds, says, mend, field: 'cadence' });
  if (steering.cadence === '') return reason('open', 'Nobody has said how often it meets.');
  if (steering.cadence === 'quarterly')
    return reason('no', 'It meets too rarely to settle anything within 90 days.');
  return reason('yes', 'It meets at least once a month.');
}

/** A committee that has met and decided nothing is a status forum, whatever its charter says. */
function decisionsReason(steering: Steering, today: IsoDate): Reason[] {
  const met = pastMeetings(steering, today).length;
  const decided = steering.decisions.filter((decision) => decision.decision.trim() !== '').length;
  if (met === 0 && decided === 0) return [];
  const says =
    decided > 0
      ? `It has decided ${count(decided, 'question')}.`
      : `It has met ${count(met, 'time')} and decided nothing.`;
  const mend =
    'Bring one question that needs an answer, with options, and do not close the meeting without one.';
  return [{ holds: decided > 0 ? 'yes' : 'no', says, mend, field: 'decisions' }];
}

/** Whether the sponsor came to the latest two meetings. */
function attendanceReason(steering: Steering, today: IsoDate): Reason[] {
  const latest = pastMeetings(steering, today).slice(0, 2);
  if (latest.length === 0) return [];
  const missed = latest.filter((meeting) => !meeting.sponsor).length;
  const says =
    missed === 0
      ? 'The sponsor came to the latest meetings.'
      : `The sponsor missed ${missed} of the latest ${count(latest.length, 'meeting')}.`;
  const mend = 'Move the meeting to where the sponsor can be, or ask who can take the chair for good.';
  return [{ holds: missed === 0 ? 'yes' : 'no', says, mend, field: 'meetings' }];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** What the steering sheet lacks or could say better. */
export function reviewSteering(steering: Steering, today: IsoDate): Finding[] {
  const tests = judgeCommittee(steering, today)
    .reasons.filter((reason) => reason.holds !== 'yes')
    .map((reason) =>
      finding(reason.holds === 'open' ? 'missing' : 'weak', reason.field, reason.says, reason.mend),
    );
  return [...tests, ...frameFindings(steering), ...logFindings(steering, today)];
}

function frameFindings(steering: Steering): Finding[] {
  const findings: Finding[] = [];
  if (steering.sponsor.trim() === '') {
    findings.push(finding('missing', 'sponsor', 'The executive sponsor has no name.', 'Name one person.'));
  }
  if (!isIsoDate(steering.next)) {
    findings.push(
      finding('missing', 'next', 'The next committee has no date.', 'Set it before this one ends.'),
    );
  }
  return findings;
}

function logFindings(steering: Steering, today: IsoDate): Finding[] {
  const undecided = steering.decisions
    .filter((decision) => decision.question.trim() !== '' && decision.decider.trim() === '')
    .map(({ id, question }) =>
      finding('weak', `${id}-decider`, `“${question.trim()}” has no decider.`, 'Name who decides it.'),
    );
  const late = overdue(steering, today).map(({ id, promise, due }) =>
    finding(
      'weak',
      `${id}-kept`,
      `“${promise.trim()}” was due ${showDate(due)}.`,
      'Mark it kept or missed, or bring it to the committee.',
    ),
  );
  return [...undecided, ...late];
}

/** Commitments whose day has passed and which nobody has marked as kept or missed. */
export function overdue(steering: Steering, today: IsoDate) {
  return steering.commitments.filter((item) => item.kept === '' && daysBetween(item.due, today) > 0);
}

function finding(weight: Finding['weight'], field: string, says: string, mend: string): Finding {
  return { sheet: 'steering', field: anchor('steering', field), weight, says, mend };
}
