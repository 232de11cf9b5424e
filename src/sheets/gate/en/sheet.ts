/** The words of the gate sheet in English, in its order: the log, the brief, the effort, and what is found on it. */
import { apart, phrase } from '../../../language/directions.ts';
import { type IsoDate, showDate } from '../../../language/dates.ts';
import { listed } from '../../../language/en/counts.ts';
import { showNumber, showRounded } from '../../../language/numbers.ts';
import { advice, atField } from '../../en/sheet.ts';
import type { Effort } from '../effort.ts';
import type { Direction } from '../fields.ts';
import type { LogCount, LogPage } from '../log.ts';

/** An answer that nobody has put into words. */
export const answered = 'Answered';

const many = (count: number, one: string, more = phrase`${one}s`) =>
  phrase`${showNumber(count)} ${count === 1 ? one : more}`;

const fresh = (added: number) => (added > 0 ? phrase` ${showNumber(added)} new at the end.` : '');
export const noQuestions = (added: number) => fresh(added).trim() || 'No questions yet.';
export const noneMatch = (all: number, added: number) =>
  phrase`None of the ${showNumber(all)} questions match.${fresh(added)}`;
type Showing = Pick<LogPage, 'first' | 'last'> & { matching: number; all: number; added: number };
export function showing({ first, last, matching, all, added }: Showing) {
  const of = phrase`Showing ${showNumber(first)} to ${showNumber(last)} of ${showNumber(matching)}`;
  const rest = matching === all ? '' : phrase` that match, of ${showNumber(all)} in the log`;
  return phrase`${of}${rest}.${fresh(added)}`;
}

export function logCounted({ all, blocking, clarification, later, unknown, unsorted, open }: LogCount) {
  const parts = [
    phrase`${showNumber(blocking)} blocking`,
    many(clarification, 'clarification'),
    phrase`${showNumber(later)} later`,
    phrase`${showNumber(unknown)} unknown`,
    phrase`${showNumber(unsorted)} not sorted`,
  ];
  return phrase`${many(all, 'question')}: ${parts.join(', ')}. ${showNumber(open)} without an answer.`;
}
/** `conditions`: on how many of them the gate was opened, which are not settled yet. */
export const logTold = ({ all, open, blocking, clarification, later }: LogCount, conditions: number) =>
  apart(
    [
      many(all, 'question'),
      blocking > 0 && phrase`${showNumber(blocking)} said to block`,
      clarification + later > conditions &&
        phrase`${showNumber(clarification + later - conditions)} said not to block`,
      conditions > 0 &&
        phrase`${showNumber(conditions)} open as ${conditions === 1 ? 'a condition' : 'conditions'}`,
      conditions > 0
        ? phrase`${showNumber(open)} without an answer, the conditions among them.`
        : phrase`${showNumber(open)} without an answer.`,
    ],
    ', ',
  );
export const manyBlocking = (blocking: number, usual: number) =>
  phrase`${showNumber(blocking)} are marked as blocking. By our rule of thumb about ${usual} do. If the holder said so, keep them, and ask which to settle first; if it is your own guess, ask.`;

/** The one question to ask. */
export const askWhich = (open: number) =>
  phrase`Here are your ${showNumber(open)} open questions. Which of them could you not sign without?`;
export const askDecision = 'Which of these options would you choose today, and what keeps you from it?';
export const askArtifact = 'What exactly has to exist before you can sign, who can make it, and from when?';
export const askFunction = 'Suppose everything else were done: what could you still not sign without?';

/** What to leave a meeting with, a line each. */
export const leave = [
  'The questions that block, by number, in the holder’s own words',
  'The evidence that would settle each of them',
  'Who on our side makes that evidence',
  'Who on theirs reads it, and how long they need',
  'Where all the other questions go, and when we next speak',
];

/** Which part of the effort is motion and which is only activity. */
export function effort({ hours, sorted, unread }: Effort, motion: string, activity: string) {
  const part = (direction: Direction) => showRounded(hours[direction]);
  return [
    phrase`Of ${showRounded(sorted)} hours a week, ${part('through')} go through the gate: ${motion} is motion.`,
    phrase`${part('around')} go around it and ${part('waiting')} wait for it: ${activity} is only activity.`,
    ...(hours[''] > 0 ? [phrase`${showRounded(hours[''])} more are not sorted yet.`] : []),
    ...(unread > 0
      ? [phrase`Without hours, ${many(unread, 'activity', 'activities')} cannot be counted.`]
      : []),
  ].join(' ');
}
/** What stops: `name` as it is called, or its place in the list; its hours a week; what becomes of it. */
export function stop(name: string, place: number, hours: number | undefined, becomes: string) {
  const what = name || phrase`An activity without a name (${place})`;
  const long = hours === undefined ? '' : phrase`, ${showRounded(hours)} hours a week`;
  return phrase`${what}${long}${becomes ? phrase`: ${becomes}` : ''}`;
}
export const freed = (hours: number) =>
  phrase`Stopping these frees ${showRounded(hours)} hours a week for the gate.`;

export const noGates = advice('No gate is described yet.', 'Say what holds you up, and whose it is.');
export const notStarted = (pick: string) =>
  advice(
    phrase`“${pick}” is picked and has no gate yet.`,
    'Start one: whose it is, since when, and who drives it.',
  );

export const noName = advice('A gate has no name.', 'Say what would open, as an event.');
export const noKind = (gate: string) =>
  advice(phrase`“${gate}” has no kind of gate.`, 'Say: function, decision or artifact.');
export const noHolder = (gate: string) =>
  advice(phrase`Nobody has said whose “${gate}” is.`, 'Name the person who can open it.');
export const nobodyDrives = (gate: string) =>
  advice(phrase`Nobody drives “${gate}”.`, 'Name one person today, and tell the holder in writing.');
export const noDriver = (gate: string) =>
  advice(
    phrase`Nobody has said who drives “${gate}”.`,
    'Name the one whose week includes pushing, or say “nobody”.',
  );
export const noSince = (gate: string) =>
  advice(
    phrase`Nobody knows since when “${gate}” waits.`,
    'Find the day on which the holder had everything needed to begin.',
  );

export const badDay = (gate: string, says: string) => atField(phrase`“${gate}”`, says);
export const badDays = (question: string, says: string) => atField(question, says);
const LACKS = {
  evidence: 'what settles it',
  maker: 'who makes that',
  reader: 'who reads it',
  days: 'in how many days',
};
export const unsettled = (question: string, lacks: readonly (keyof typeof LACKS)[]) =>
  advice(
    phrase`They said that ${question} blocks, and nothing says ${listed(lacks.map((lack) => LACKS[lack]))}.`,
    'Ask for it when you next speak; never ask them to design the remedy.',
  );
export const badHours = (activity: string, says: string) => atField(activity || 'An activity', says);

export const noneBlocks = (gate: string, open: number) =>
  advice(
    phrase`“${gate}” has ${open} open questions, and none is marked as blocking.`,
    'Mark the three you believe block, then ask the holder.',
  );
export const noneTheirs = (gate: string) =>
  advice(
    phrase`Nothing is marked as what they said blocks “${gate}”.`,
    'Choose “Their mark” at each question that they named: “Our mark” is your guess, and private.',
  );
export const manyBlock = (gate: string, blocking: number) =>
  advice(
    phrase`${blocking} questions are marked as blocking “${gate}”.`,
    'If the holder said so, ask which to settle first. If it is your own guess, ask.',
  );

export const notWritten = (who: string, day: IsoDate) =>
  advice(
    phrase`${who || 'The holder'} was met on ${showDate(day)}, and nothing says what was said.`,
    'Write it down in their words.',
  );
export const noDayOfMeeting = (gate: string) =>
  advice(phrase`Nothing says on which day it was said what blocks “${gate}”.`, 'Write the day beside it.');
export const nobodyToMeet = (gate: string) =>
  advice(phrase`The brief for “${gate}” does not say whom to meet.`, 'Name the one who signs.');
export const nothingToAsk = (gate: string) =>
  advice(phrase`The brief for “${gate}” has nothing to ask.`, 'Take the question offered.');

export const mostlyAround = (gate: string) =>
  advice(
    phrase`More than half of the effort goes around “${gate}”.`,
    'Stop what uses the people the gate needs, first of all.',
  );
export const nothingStops = (gate: string) =>
  advice(
    phrase`Work goes around “${gate}”, and nothing is marked to stop.`,
    'Tick one, and say what becomes of the people on it.',
  );
