import {
  choice,
  date,
  group,
  inPrivate,
  links,
  part,
  person,
  type RowOf,
  rows,
  text,
  tick,
  type ValueOf,
  worded,
  type WordsOf,
} from '../fields.ts';

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

const power = choice(['yes', 'no']);

export const STEERING = group({
  sponsor: person,
  chair: choice(CHAIRS),
  powers: group({ disputes: power, scopeChanges: power, commitments: power }),
  members: rows(['name', 'function'], { name: person, function: part, right: choice(RIGHTS) }),
  cadence: choice(CADENCES),
  next: date,
  /** Questions that were or are to be decided: open while `decision` is blank. */
  decisions: rows(['question', 'decision'], {
    question: text,
    options: text,
    decider: person,
    decision: text,
    date,
    dissent: text,
    reopens: text,
  }),
  /** What functions promised: open while `kept` is blank. */
  commitments: worded(
    'commitmentsMade',
    rows(['promise', 'function'], {
      function: part,
      promise: text,
      due: date,
      kept: choice(['kept', 'missed']),
    }),
  ),
  /** Meetings and who came: ids of members, and whether the sponsor did. */
  meetings: rows(['date', 'outcome'], {
    date: worded('meetingDate', date),
    /** Who came tells who stayed away. */
    present: inPrivate(links(200)),
    sponsor: inPrivate(tick),
    outcome: text,
  }),
});
export type Steering = ValueOf<typeof STEERING>;
export type Member = RowOf<typeof STEERING.fields.members>;
export type Decision = RowOf<typeof STEERING.fields.decisions>;
export type Commitment = RowOf<typeof STEERING.fields.commitments>;
export type Meeting = RowOf<typeof STEERING.fields.meetings>;

export type SteeringField = WordsOf<typeof STEERING.fields>;
