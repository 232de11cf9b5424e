import {
  type Block,
  type Check,
  dates,
  type Fact,
  tableOf,
  type Tone,
  words as column,
} from '../../report/blocks.ts';
import { type Section, section, sectionOf } from '../../report/document.ts';
import {
  dateOf,
  isBlank,
  joined,
  needed,
  person,
  type Said,
  say,
  show,
  trimmed,
} from '../../report/values.ts';
import { type IsoDate, showDate } from '../../language/dates.ts';
import type { Wording } from '../wording.ts';
import { nextAgenda } from './agenda.ts';
import {
  CADENCE_NAMES,
  CHAIR_NAMES,
  type Commitment,
  type Decision,
  type Meeting,
  RIGHT_NAMES,
  type Steering,
  type SteeringField,
} from './fields.ts';
import { judgeCommittee, overdue, type SteeringVerdict } from './review.ts';

export const VERDICT_TEXT: Record<SteeringVerdict['kind'], string> = {
  unknown: 'Not yet known whether this committee steers.',
  steers: 'This committee steers.',
  'status-forum': 'This is a status forum.',
};

const TONES: Record<SteeringVerdict['kind'], Tone> = {
  unknown: 'quiet',
  steers: 'go',
  'status-forum': 'stop',
};

type Words = Wording<SteeringField>['fields'];

/** Whether the committee steers, who sits on it, and its agenda and logs; `today` tells what is overdue. */
export function reportSteering(steering: Steering, wording: Wording<SteeringField>, today: IsoDate): Section {
  const { fields } = wording;
  const verdict = judgeCommittee(steering, today);
  const rows: Fact[] = [
    { label: fields.sponsor.label, value: needed(person(steering.sponsor)) },
    { label: fields.chair.label, value: needed(steering.chair && CHAIR_NAMES[steering.chair]) },
    { label: fields.cadence.label, value: needed(steering.cadence && CADENCE_NAMES[steering.cadence]) },
    { label: fields.next.label, value: needed(dateOf(steering.next)) },
  ];
  return section('steering', wording.title, {
    lead: { kind: 'text', text: VERDICT_TEXT[verdict.kind], tone: TONES[verdict.kind] },
    blocks: [
      { kind: 'checklist', items: verdictChecks(verdict) },
      { kind: 'facts', rows },
      ...memberBlocks(steering, fields),
    ],
    sections: [
      ...agendaSection(steering, fields, today),
      ...sectionOf('decisions', '', decisionBlocks(steering, fields)),
      ...sectionOf('commitments', '', commitmentBlocks(steering, fields, today)),
      ...sectionOf('meetings', '', meetingBlocks(steering, fields)),
    ],
  });
}

/** Each reason of a verdict, with what would mend it where it does not hold. */
export function verdictChecks(verdict: SteeringVerdict): Check<string>[] {
  return verdict.reasons.map((reason) => ({
    state: reason.holds,
    text: reason.says,
    note: reason.holds === 'yes' ? '' : reason.mend,
  }));
}

function memberBlocks(steering: Steering, words: Words): Block[] {
  return tableOf(
    words.members.label,
    [words.name.label, words.function.label, words.right.label].map(column),
    steering.members.map((member) => [
      person(member.name),
      member.function,
      member.right ? RIGHT_NAMES[member.right] : '',
    ]),
  );
}

function agendaSection(steering: Steering, words: Words, today: IsoDate): Section[] {
  const items = agendaItems(steering, words, today);
  if (items.length === 0) return [];
  const when = showDate(steering.next);
  const title = when ? `Next agenda, ${when}` : 'Next agenda';
  return [section('agenda', title, { blocks: [{ kind: 'list', items }] })];
}

/** The next agenda in words, made from what was missed, is overdue, is open or falls due before it. */
export function agendaItems(steering: Steering, words: Words, today: IsoDate): Said[] {
  const agenda = nextAgenda(steering, today);
  const promised = ({ function: of, promise }: Commitment) =>
    sentence(`${of.trim() || 'A function'}: ${promise}`);
  return [
    ...agenda.missed.map(
      (item) => say`Missed. ${promised(item)} Agree a new date, or what happens without it.`,
    ),
    ...agenda.overdue.map((item) => say`Overdue since ${dateOf(item.due)}. ${promised(item)}`),
    ...agenda.open.map((decision) => {
      const options = decision.options.trim() && say` Options: ${sentence(decision.options)}`;
      const decider = sentence(needed(person(decision.decider)));
      return say`To decide. ${sentence(decision.question)}${options} ${words.decider.label}: ${decider}`;
    }),
    ...agenda.dueBefore.map((item) => say`Due by ${dateOf(item.due)}. ${promised(item)}`),
  ];
}

/** A text with a stop at its end, where it has none. */
function sentence(said: Said): Said {
  const text = trimmed(said);
  return /[.?!…]$/.test(show(text)) ? text : say`${text}.`;
}

/** The decision log, open questions among it; nothing while it is empty. */
export function decisionBlocks(steering: Steering, words: Words): Block[] {
  return tableOf(
    words.decisions.label,
    [words.question.label, words.decision.label, words.dissent.label, words.reopens.label].map(column),
    steering.decisions.map((decision) => [
      withNote(decision.question, words.options.label, decision.options),
      decided(decision),
      decision.dissent,
      decision.reopens,
    ]),
  );
}

/** What was decided, by whom and when; "Open" for a question without a decision. */
function decided(decision: Decision): Said {
  const what = decision.decision.trim() || (decision.question.trim() && 'Open');
  const by = joined([person(decision.decider), dateOf(decision.date)], ', ');
  return what && !isBlank(by) ? say`${what} (${by})` : what || by;
}

/** A text with a second one behind it, named. */
function withNote(text: string, name: string, note: string): string {
  return note.trim() ? `${text.trim()} ${name}: ${note.trim()}` : text.trim();
}

/** What each function promised, and how it stands; nothing while none has. */
export function commitmentBlocks(steering: Steering, words: Words, today: IsoDate): Block[] {
  const late = new Set(overdue(steering, today));
  const state = (item: Commitment) =>
    item.kept === 'kept' ? 'Kept' : item.kept === 'missed' ? 'Missed' : late.has(item) ? 'Overdue' : 'Open';
  return tableOf(
    words.commitmentsMade.label,
    [
      column(words.function.label),
      column(words.promise.label),
      dates(words.due.label),
      column(words.kept.label),
    ],
    steering.commitments.map((item) => [
      item.function,
      item.promise,
      dateOf(item.due),
      item.function.trim() || item.promise.trim() ? state(item) : '',
    ]),
  );
}

function meetingBlocks(steering: Steering, words: Words): Block[] {
  const names = new Map(
    steering.members.map((member) => [member.id, person(member.name) || 'a member without a name']),
  );
  const sponsor = person(steering.sponsor) || 'the sponsor';
  const came = (meeting: Meeting): Said[] => [
    ...(meeting.sponsor ? [sponsor] : []),
    ...meeting.present.map((id) => names.get(id) ?? 'a former member'),
  ];
  return tableOf(
    words.meetings.label,
    [dates(words.meetingDate.label), column(words.present.label), column(words.outcome.label)],
    steering.meetings.map((meeting) => [dateOf(meeting.date), joined(came(meeting), ', '), meeting.outcome]),
  );
}
