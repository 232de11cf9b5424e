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
import { YES_NO } from '../en/choices.ts';
import { CADENCE_NAMES, CHAIR_NAMES, KEPT_NAMES, RIGHT_NAMES } from './en/choices.ts';

/** What a committee must be able to do in order to steer. */
export const POWERS = ['disputes', 'scopeChanges', 'commitments'] as const;
export type Power = (typeof POWERS)[number];

const power = choice(YES_NO);

export const STEERING = group({
  sponsor: person,
  chair: choice(CHAIR_NAMES),
  powers: group({ disputes: power, scopeChanges: power, commitments: power }),
  /** Who has which right in a decision: one decides; legal, risk and security may have to agree. */
  members: rows(['name', 'function'], { name: person, function: part, right: choice(RIGHT_NAMES) }),
  cadence: choice(CADENCE_NAMES),
  next: date,
  /** Questions that were or are to be decided: open while `decision` is blank. */
  decisions: rows(['question', 'decision'], {
    question: text,
    options: text,
    /** What whoever brings it recommends, and what it costs to leave it open for another fortnight. */
    recommended: text,
    delay: text,
    decider: person,
    decision: text,
    date,
    /** Where anybody can look it up: the minutes. */
    place: text,
    dissent: text,
    reopens: text,
  }),
  /** What functions promised: open while `kept` and `doneOn` are blank. What was missed can still be done, on a later day. */
  commitments: worded(
    'commitmentsMade',
    rows(['promise', 'function'], {
      function: part,
      promise: text,
      due: date,
      kept: choice(KEPT_NAMES),
      doneOn: date,
      /** Where what was done can be looked up: a mail, a register, the paper itself. */
      place: text,
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
