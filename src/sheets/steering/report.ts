import {
  type Block,
  type Check,
  dates,
  type Fact,
  tableOf,
  type Tone,
  words as column,
} from '../../report/blocks.ts';
import { privately, type Section, section, sectionOf } from '../../report/document.ts';
import { dateOf, dueBy, joined, needed, person, type Said, unlessAhead, wasOn } from '../../report/values.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { Wording } from '../wording.ts';
import { nextAgenda } from './agenda.ts';
import * as en from './en/sheet.ts';
import { CADENCE_NAMES, CHAIR_NAMES, RIGHT_NAMES } from './en/choices.ts';
import type { Commitment, Decision, Meeting, Steering, SteeringField } from './fields.ts';
import { isDecided, isPastNext, standingOf } from './read.ts';
import { judgeCommittee, type SteeringVerdict } from './review.ts';

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
    { label: fields.next.label, value: needed(nextMeeting(steering, today)) },
  ];
  return section('steering', wording.title, {
    sections: [
      // Whom it would tell of is in the room where it is read.
      ...privately('verdict', en.verdictTitle, {
        lead: { kind: 'text', text: en.VERDICT_TEXT[verdict.kind], tone: TONES[verdict.kind] },
        blocks: [{ kind: 'checklist', items: verdictChecks(verdict) }],
      }),
      ...sectionOf('sitting', '', [{ kind: 'facts', rows }, ...memberBlocks(steering, fields)]),
      ...agendaSection(steering, fields, today),
      ...sectionOf('decisions', '', decisionBlocks(steering, fields, today)),
      ...sectionOf('commitments', '', commitmentBlocks(steering, fields, today)),
      ...sectionOf('meetings', '', meetingBlocks(steering, fields, today)),
      ...privately('attendance', en.attendanceTitle, { blocks: attendanceBlocks(steering, fields, today) }),
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
  return [
    section('agenda', en.agendaTitle(isPastNext(steering, today) ? '' : steering.next), {
      blocks: [{ kind: 'list', items }],
    }),
  ];
}

/** The day of the next meeting; one that has passed is none, and another has to be set. */
export function nextMeeting({ next }: Pick<Steering, 'next'>, today: IsoDate): Said {
  return isPastNext({ next }, today) ? en.setNext(wasOn(next, today)) : dateOf(next);
}

/** The next agenda in words, made from what was missed, is overdue, is open or falls due before it. */
export function agendaItems(steering: Steering, words: Words, today: IsoDate): Said[] {
  const agenda = nextAgenda(steering, today);
  return [
    ...agenda.missed.map(en.missed),
    ...agenda.overdue.map((one) => en.overdueSince(one, dueBy(one.due, today))),
    ...agenda.open.map(({ question, options, decider }) =>
      en.toDecide(question, options, words.decider.label, needed(person(decider))),
    ),
    ...agenda.dueBefore.map(en.dueBy),
  ];
}

/** What stands beside the question itself, and below what was decided: columns of their own would narrow these. */
const BESIDE = ['options', 'recommended', 'delay'] as const;
const BELOW = ['dissent', 'reopens'] as const;

/** The decision log, open questions among it, each with where it can be checked; nothing while it is empty. */
export function decisionBlocks(steering: Steering, words: Words, today: IsoDate): Block[] {
  return tableOf(
    words.decisions.label,
    [words.question, words.decision].map(({ label }) => column(label)),
    steering.decisions.map((decision) => [
      BESIDE.reduce((text, note) => en.withNote(text, words[note].label, decision[note]), decision.question),
      joined(
        [decided(decision, today), ...BELOW.map((note) => en.noted(words[note].label, decision[note]))],
        '\n',
      ),
    ]),
  );
}

/** The sheet with the questions alone that are decided. */
export function takenIn(steering: Steering, today: IsoDate): Steering {
  return { ...steering, decisions: steering.decisions.filter((one) => isDecided(one, today)) };
}

/** What was decided, by whom and when; "Open" for a question without a decision. */
function decided({ question, decision, decider, date, place }: Decision, today: IsoDate): Said {
  const what = decision.trim() || (question.trim() && en.stillOpen);
  const day = decision.trim() ? dateOf(date) : dueBy(date, today);
  const said = en.decidedBy(what, person(decider), joined([day, place.trim()], '; '));
  return decision.trim() ? unlessAhead(said, date, today) : said;
}

/** What each function promised, how it stands, and where that can be checked; nothing while none has. */
export function commitmentBlocks(steering: Steering, words: Words, today: IsoDate): Block[] {
  return tableOf(
    words.commitmentsMade.label,
    [words.function, words.promise, words.due, words.kept].map(({ label }) => column(label)),
    steering.commitments.map((item) => [
      item.function,
      item.promise,
      standingOf(item, today).kind === 'overdue' ? dueBy(item.due, today) : dateOf(item.due),
      joined(
        [item.function.trim() || item.promise.trim() ? standing(item, today) : '', item.place.trim()],
        '\n',
      ),
    ]),
  );
}

function standing(item: Commitment, today: IsoDate): Said {
  const stands = standingOf(item, today);
  return stands.kind === 'late' ? en.doneLate(dateOf(stands.on), stands.days) : en.STANDING[stands.kind];
}

function meetingBlocks({ meetings }: Steering, words: Words, today: IsoDate): Block[] {
  return tableOf(
    words.meetings.label,
    [dates(words.meetingDate.label), column(words.outcome.label)],
    meetings.map(({ date, outcome }) => [dateOf(date), unlessAhead(outcome, date, today)]),
  );
}

/** Who came to each meeting; whoever reads it sees who did not. */
function attendanceBlocks(steering: Steering, words: Words, today: IsoDate): Block[] {
  const names = new Map(
    steering.members.map((member) => [member.id, person(member.name) || en.namelessMember]),
  );
  const sponsor = person(steering.sponsor) || en.theSponsor;
  const came = (meeting: Meeting): Said[] => [
    ...(meeting.sponsor ? [sponsor] : []),
    ...meeting.present.map((id) => names.get(id) ?? en.formerMember),
  ];
  return tableOf(
    words.present.label,
    [dates(words.meetingDate.label), column(words.present.label)],
    steering.meetings.map((meeting) => [
      dateOf(meeting.date),
      unlessAhead(joined(came(meeting), ', '), meeting.date, today),
    ]),
  );
}
