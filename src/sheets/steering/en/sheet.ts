import { phrase } from '../../../language/directions.ts';
import { type IsoDate, showDate } from '../../../language/dates.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { dateOf, isBlank, joined, type Said, say, show, trimmed } from '../../../report/values.ts';
import { advice } from '../../en/sheet.ts';
import type { Power, Steering } from '../fields.ts';
import type { SteeringVerdict } from '../review.ts';

export const verdictTitle = 'Whether it steers';
export const attendanceTitle = 'Who came';

export const VERDICT_TEXT: Record<SteeringVerdict['kind'], string> = {
  unknown: 'Not yet known whether this committee steers.',
  steers: 'This committee steers.',
  'status-forum': 'This is a status forum.',
};

export const CHAIR_TESTS: Record<Steering['chair'], string> = {
  '': 'Nobody has said who chairs it.',
  sponsor: 'The executive sponsor chairs it in person.',
  delegate: 'A delegate chairs it, so what it decides can be undone elsewhere.',
  nobody: 'Nobody chairs it.',
};
/** The same of somebody else's chair, where nothing has named the committee yet. */
export const CHAIRED = {
  delegate: 'A delegate chairs the committee.',
  nobody: 'Nobody chairs the committee.',
};
export const chairMend =
  'Ask the sponsor to chair the next one in person, or to name an executive who will own the result.';

export const POWER_TESTS: Record<Power, { yes: string; no: string; open: string; mend: string }> = {
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

export const manyDecide = (members: number) =>
  phrase`${members} members decide, so in a dispute nobody does.`;
export const oneDecides = (name: string) =>
  phrase`${name || 'One member'} decides when the room does not agree.`;
export const chairDecides = 'The chair decides when the room does not agree.';
export const nobodyDecides = 'Nobody in the room is marked as the one who decides.';
export const deciderMend =
  'Give one person the decision, and agreement only to those who may refuse: legal, risk, security.';

export const nobodyAgrees = 'Nobody is marked as having to agree.';
export const mustAgree = (names: readonly string[]) =>
  names.length === 1
    ? phrase`Nothing passes against one member who must agree: ${listed(names)}.`
    : phrase`Nothing passes against any of ${names.length} members who must agree: ${listed(names)}.`;
export const theChair = 'the chair';
/** `within`: somebody has to agree. */
export const decidesWithin = (who: string, within: boolean) =>
  within
    ? phrase`One person decides what those who must agree let pass: ${who}.`
    : phrase`One person decides: ${who}.`;
export const tooManyAgree =
  'That is too many: keep it for legal, risk and security, each in its own field, and hear the others.';
export const financeSits = (who: string) => phrase`Money is to be decided, and finance sits here: ${who}.`;
/** Not asked to agree, and heard. */
export const financeWrote = (who: string) =>
  phrase`Money is to be decided, and the word of finance on that sum is in writing: ${who}.`;
export const financeUnwritten = (who: string) =>
  phrase`Money is to be decided, and finance sits here without having to agree: ${who}. No word of it on that sum is in writing.`;
export const financeWrites = (by: string) =>
  phrase`Have it in writing before that is decided${by && phrase`, by ${by}`}.`;
export const noFinance = 'Money is to be decided, and nobody from finance sits here.';
export const financeMend = 'Give whoever holds the money a seat before that is decided.';

export const noCadence = 'Nobody has said how often it meets.';
export const tooRarely = 'It meets too rarely to settle anything within 90 days.';
export const oftenEnough = 'It meets at least once a month.';
export const cadenceMend = 'Meet every two weeks until the milestone.';

export const hasDecided = (questions: number) =>
  phrase`It has decided ${questions} ${plural(questions, 'question')}.`;
export const decidedNothing = (met: number) =>
  phrase`It has met ${met} ${plural(met, 'time')} and decided nothing.`;
export const decisionsMend =
  'Bring one question that needs an answer, with options, and do not close the meeting without one.';

export const missedLatest = (meetings: number) =>
  phrase`The sponsor missed the latest ${meetings} ${plural(meetings, 'meeting')}.`;
/** `pattern`: so many meetings make one. */
export function cameTo(came: number, of: number, pattern: number): string {
  if (of === 0) return 'No meeting has been noted on the steering worksheet.';
  if (of === 1) return phrase`The sponsor ${came === 1 ? 'came to' : 'missed'} the one meeting so far.`;
  const accident =
    of < pattern && came < of ? phrase` It takes ${pattern} to tell an accident from a pattern.` : '';
  return phrase`The sponsor came to ${came} of the latest ${of} meetings.${accident}`;
}
export const attendanceMend =
  'Move the meeting to where the sponsor can be, or ask who can take the chair for good.';

export const noSponsor = advice('The executive sponsor has no name.', 'Name one person.');
export const noNext = advice('The next committee has no date.', 'Set it before this one ends.');
export const noDecider = (question: string) =>
  advice(phrase`“${question.trim()}” has no decider.`, 'Name who decides it.');
export const wasDue = (promise: string, due: IsoDate) =>
  advice(
    phrase`“${promise.trim()}” was due ${showDate(due)}.`,
    'Mark it kept or missed, or bring it to the committee.',
  );

export const doneToCome = (promise: string) =>
  advice(phrase`“${promise.trim()}” is done on a day to come.`, 'Leave it blank until it has happened.');

export function agendaTitle(next: IsoDate): string {
  const when = showDate(next);
  return when ? phrase`Next agenda, ${when}` : 'Next agenda';
}

type Promised = { function: string; promise: string; due: IsoDate };

export const missed = (item: Promised) =>
  say`Missed. ${promised(item)} Agree a new date, or what happens without it.`;
/** The day of the next meeting is past. */
export const setNext = (was: Said) => say`to be set: ${was} has passed`;

export const overdueSince = (item: Promised, due: Said) => say`Overdue, due ${due}. ${promised(item)}`;
export const dueBy = (item: Promised) => say`Due by ${dateOf(item.due)}. ${promised(item)}`;

/** A question to be settled; `who` is the label of whoever decides it. */
export function toDecide(question: string, options: string, who: string, decider: Said): Said {
  const among = options.trim() && say` Options: ${stopped(options)}`;
  return say`To decide. ${stopped(question)}${among} ${who}: ${stopped(decider)}`;
}

function promised({ function: of, promise }: Promised): Said {
  return stopped(phrase`${of.trim() || 'A function'}: ${promise}`);
}

/** A text with a stop at its end, where it has none. */
function stopped(said: Said): Said {
  const text = trimmed(said);
  return /[.?!…]$/.test(show(text)) ? text : say`${text}.`;
}

/** A text with a second one behind it, named. */
export function withNote(text: string, name: string, note: string): string {
  return note.trim() ? phrase`${show(stopped(text))} ${noted(name, note)}` : text.trim();
}

/** What was typed, named; nothing of what is blank. */
export const noted = (name: string, note: string) => (note.trim() ? phrase`${name}: ${note.trim()}` : '');

export const stillOpen = 'Open';
/** What was decided, by whom and when. */
export function decidedBy(what: string, who: Said, on: Said): Said {
  const by = joined([who, on], ', ');
  return what && !isBlank(by) ? say`${what} (${by})` : what || by;
}

/** How a promise stands. */
export const doneLate = (on: Said, days: number) =>
  say`Done ${phrase`${days} ${plural(days, 'day')}`} late, on ${on}`;
export const STANDING = { kept: 'Kept', missed: 'Missed', overdue: 'Overdue', open: stillOpen };

export const namelessMember = 'a member without a name';
export const formerMember = 'a former member';
export const theSponsor = 'the sponsor';
