import { type Block, type Check, type Column, dates, orOpen, words as column } from '../../report/blocks.ts';
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
} from './model.ts';
import { judgeCommittee, overdue, type SteeringVerdict } from './review.ts';

export const VERDICT_TEXT: Record<SteeringVerdict['kind'], string> = {
  unknown: 'Not yet known whether this committee steers.',
  steers: 'This committee steers.',
  'status-forum': 'This is a status forum.',
};

type Words = Wording<SteeringField>['fields'];

/** The steering sheet as blocks; `today` tells what is overdue. */
export function reportSteering(steering: Steering, wording: Wording<SteeringField>, today: IsoDate): Block[] {
  const { fields } = wording;
  return [
    { kind: 'heading', level: 2, text: wording.title, id: 'steering' },
    ...verdictBlocks(steering, today),
    {
      kind: 'facts',
      rows: [
        { label: fields.sponsor.label, value: orOpen(steering.sponsor) },
        { label: fields.chair.label, value: orOpen(steering.chair && CHAIR_NAMES[steering.chair]) },
        { label: fields.cadence.label, value: orOpen(steering.cadence && CADENCE_NAMES[steering.cadence]) },
        { label: fields.next.label, value: orOpen(showDate(steering.next)) },
      ],
    },
    ...memberBlocks(steering, fields),
    ...agendaBlocks(steering, fields, today),
    ...decisionBlocks(steering, fields),
    ...commitmentBlocks(steering, fields, today),
    ...meetingBlocks(steering, fields),
  ];
}

function verdictBlocks(steering: Steering, today: IsoDate): Block[] {
  const verdict = judgeCommittee(steering, today);
  const text: Block = {
    kind: 'text',
    text: VERDICT_TEXT[verdict.kind],
    tone: verdict.kind === 'steers' ? 'go' : verdict.kind === 'unknown' ? 'quiet' : 'stop',
  };
  return [text, { kind: 'checklist', items: verdictChecks(verdict) }];
}

/** Each reason of a verdict, with what would mend it where it does not hold. */
export function verdictChecks(verdict: SteeringVerdict): Check[] {
  return verdict.reasons.map((reason) => ({
    state: reason.holds,
    text: reason.says,
    note: reason.holds === 'yes' ? '' : reason.mend,
  }));
}

function memberBlocks(steering: Steering, words: Words): Block[] {
  return table(
    words.members.label,
    [words.name.label, words.function.label, words.right.label].map(column),
    steering.members.map((member) => [
      member.name,
      member.function,
      member.right ? RIGHT_NAMES[member.right] : '',
    ]),
  );
}

function agendaBlocks(steering: Steering, words: Words, today: IsoDate): Block[] {
  const items = agendaItems(steering, words, today);
  if (items.length === 0) return [];
  const when = showDate(steering.next);
  return [
    { kind: 'heading', level: 3, text: when ? `Next agenda, ${when}` : 'Next agenda' },
    { kind: 'list', items },
  ];
}

/** The next agenda in words, made from what was missed, is overdue, is open or falls due before it. */
export function agendaItems(steering: Steering, words: Words, today: IsoDate): string[] {
  const agenda = nextAgenda(steering, today);
  const promised = (item: Commitment) => sentence(`${item.function.trim() || 'A function'}: ${item.promise}`);
  return [
    ...agenda.missed.map((item) => `Missed. ${promised(item)} Agree a new date, or what happens without it.`),
    ...agenda.overdue.map((item) => `Overdue since ${showDate(item.due)}. ${promised(item)}`),
    ...agenda.open.map((decision) => {
      const options = decision.options.trim() && ` Options: ${sentence(decision.options)}`;
      return `To decide. ${sentence(decision.question)}${options} ${words.decider.label}: ${sentence(orOpen(decision.decider))}`;
    }),
    ...agenda.dueBefore.map((item) => `Due by ${showDate(item.due)}. ${promised(item)}`),
  ];
}

/** A text with a stop at its end, where it has none. */
function sentence(text: string): string {
  return /[.?!…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/** The decision log, open questions among it; nothing while it is empty. */
export function decisionBlocks(steering: Steering, words: Words): Block[] {
  return table(
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
function decided(decision: Decision): string {
  const what = decision.decision.trim() || (decision.question.trim() && 'Open');
  const by = [decision.decider.trim(), showDate(decision.date)].filter(Boolean).join(', ');
  return what && by ? `${what} (${by})` : what || by;
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
  return table(
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
      showDate(item.due),
      item.function.trim() || item.promise.trim() ? state(item) : '',
    ]),
  );
}

function meetingBlocks(steering: Steering, words: Words): Block[] {
  const names = new Map(
    steering.members.map((member) => [member.id, member.name.trim() || 'a member without a name']),
  );
  const sponsor = steering.sponsor.trim() || 'the sponsor';
  const came = (meeting: Meeting) => [
    ...(meeting.sponsor ? [sponsor] : []),
    ...meeting.present.map((id) => names.get(id) ?? 'a former member'),
  ];
  return table(
    words.meetings.label,
    [dates(words.meetingDate.label), column(words.present.label), column(words.outcome.label)],
    steering.meetings.map((meeting) => [showDate(meeting.date), came(meeting).join(', '), meeting.outcome]),
  );
}

/** A table of the rows that say anything; nothing when none does. */
function table(caption: string, columns: Column[], rows: string[][]): Block[] {
  const said = rows
    .map((row) => row.map((cell) => cell.trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  if (said.length === 0) return [];
  return [{ kind: 'table', table: { caption, columns, rows: said } }];
}
