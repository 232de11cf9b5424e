import * as v from 'valibot';
import { chosen, group, rowId, rowsOf, typed } from '../fields.ts';

/** What a committee must be able to do in order to steer. */
export const POWERS = ['disputes', 'scopeChanges', 'commitments'] as const;
export type Power = (typeof POWERS)[number];
/** Whether it has a power, in words. */
export const HELD_NAMES = { yes: 'Yes', no: 'No' } as const;

/** A member's right in a decision. One decides; legal, risk and security may have to agree. */
export const RIGHTS = ['decides', 'agrees', 'consulted'] as const;
export type Right = (typeof RIGHTS)[number];
export const RIGHT_NAMES: Record<Right, string> = {
  decides: 'Decides',
  agrees: 'Must agree',
  consulted: 'Is consulted',
};

export const CADENCES = ['weekly', 'fortnightly', 'monthly', 'quarterly'] as const;
export const CADENCE_NAMES: Record<(typeof CADENCES)[number], string> = {
  weekly: 'Every week',
  fortnightly: 'Every two weeks',
  monthly: 'Every month',
  quarterly: 'Every quarter or less often',
};

export const CHAIRS = ['sponsor', 'delegate', 'nobody'] as const;
export const CHAIR_NAMES: Record<(typeof CHAIRS)[number], string> = {
  sponsor: 'The executive sponsor, in person',
  delegate: 'Someone the sponsor delegated it to',
  nobody: 'Nobody in particular',
};

/** How a promise ended, in words. */
export const KEPT_NAMES = { kept: 'Kept', missed: 'Missed' } as const;

export const MemberSchema = group({ id: rowId, name: typed, function: typed, right: chosen(RIGHTS) });
export type Member = v.InferOutput<typeof MemberSchema>;

/** A question that was or is to be decided. It is open while `decision` is blank. */
export const DecisionSchema = group({
  id: rowId,
  question: typed,
  options: typed,
  decider: typed,
  decision: typed,
  date: typed,
  dissent: typed,
  reopens: typed,
});
export type Decision = v.InferOutput<typeof DecisionSchema>;

/** What a function promised. It is open while `kept` is blank. */
export const CommitmentSchema = group({
  id: rowId,
  function: typed,
  promise: typed,
  due: typed,
  kept: chosen(['kept', 'missed']),
});
export type Commitment = v.InferOutput<typeof CommitmentSchema>;

/** A meeting and who came: ids of members, and whether the sponsor did. */
export const MeetingSchema = group({
  id: rowId,
  date: typed,
  present: v.optional(v.pipe(v.array(rowId), v.maxLength(200)), []),
  sponsor: v.optional(v.boolean(), false),
  outcome: typed,
});
export type Meeting = v.InferOutput<typeof MeetingSchema>;

const power = chosen(['yes', 'no']);

export const SteeringSchema = group({
  sponsor: typed,
  chair: chosen(CHAIRS),
  powers: v.optional(group({ disputes: power, scopeChanges: power, commitments: power }), {}),
  members: rowsOf(MemberSchema),
  cadence: chosen(CADENCES),
  next: typed,
  decisions: rowsOf(DecisionSchema),
  commitments: rowsOf(CommitmentSchema),
  meetings: rowsOf(MeetingSchema),
});
export type Steering = v.InferOutput<typeof SteeringSchema>;

export function blankMember(id: string): Member {
  return { id, name: '', function: '', right: '' };
}

export function blankDecision(id: string): Decision {
  const open = { question: '', options: '', decider: '', decision: '', date: '', dissent: '', reopens: '' };
  return { id, ...open };
}

export function blankCommitment(id: string): Commitment {
  return { id, function: '', promise: '', due: '', kept: '' };
}

export function blankMeeting(id: string): Meeting {
  return { id, date: '', present: [], sponsor: false, outcome: '' };
}

/** Every field of the sheet that has words of its own in content/worksheets/steering.yaml. */
export const STEERING_FIELDS = [
  'sponsor',
  'chair',
  'powers',
  ...POWERS,
  'members',
  'name',
  'function',
  'right',
  'cadence',
  'next',
  'decisions',
  'question',
  'options',
  'decider',
  'decision',
  'date',
  'dissent',
  'reopens',
  'commitmentsMade',
  'promise',
  'due',
  'kept',
  'meetings',
  'meetingDate',
  'present',
  'outcome',
] as const;
export type SteeringField = (typeof STEERING_FIELDS)[number];
