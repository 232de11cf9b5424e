import { daysBetween, type IsoDate, isIsoDate, showDate } from '../../../language/dates.ts';
import { apart, phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { advice } from '../../en/sheet.ts';
import { INPUT_STATE_NAMES, MOMENT_NAMES } from '../en/choices.ts';
import type { InputState, Moment } from '../fields.ts';

export const noQuestionYet = 'No question is on the list yet.';

/** `6 of 10 questions are built in, 3 are only promised and 1 is open.`; the counts are those above 0. */
export function builtSentence(all: number, counts: readonly [InputState, number][]): string {
  const [one, ...others] = counts;
  if (one && others.length === 0) {
    return phrase`${all === 1 ? 'The one question is' : phrase`All ${all} questions are`} ${stateName(one[0])}.`;
  }
  const built = counts.find(([state]) => state === 'built')?.[1] ?? 0;
  const rest = counts
    .filter(([state]) => state !== 'built')
    .map(([state, count]) => phrase`${count} ${be(count)} ${stateName(state)}`);
  return phrase`${built} of ${all} questions ${be(built)} built in, ${listed(rest)}.`;
}

function stateName(state: InputState): string {
  return INPUT_STATE_NAMES[state].toLowerCase();
}

function be(count: number): string {
  return count === 1 ? 'is' : 'are';
}

/** `today` may be `''`. */
export function validationSentence(starts: IsoDate, today: IsoDate): string {
  if (!isIsoDate(starts)) return 'Model-risk validation has no date yet.';
  const left = daysBetween(today, starts);
  if (left < 0) return phrase`Model-risk validation started on ${showDate(starts)}.`;
  const when = left === 0 ? ', today' : left > 0 ? phrase`, in ${left} ${plural(left, 'day')}` : '';
  return phrase`Model-risk validation starts on ${showDate(starts)}${when}.`;
}

/** A function’s name to print, also while it has none. */
export function functionName(name: string): string {
  return name.trim() || 'No function named';
}

export const onlyPromised = 'Only promised';
export const stillOpen = 'Still open';
/** A question with who asks it and what was answered. */
export const inputLine = (asker: string, asks: string, answer: string) =>
  apart([phrase`${functionName(asker)}: ${asks}`, answer].map(sentence), ' ');

/** A text with a stop at its end, where it has none. */
function sentence(text: string): string {
  const said = text.trim();
  return said === '' || /[.?!…]$/.test(said) ? said : phrase`${said}.`;
}

export const shareCaption = 'Share of the questions that are built in, by function';
export const SHARE_COLUMNS = { function: 'Function', questions: 'Questions', built: 'Share built in' };
export const allFunctions = 'All';
export const fromSource = (source: string) => (source ? phrase`Source: ${source}` : '');
export const sourceNote =
  'A source is the rule, guidance or study from which the idea of a question comes. It does not say that it binds you.';

export const noReviewers = advice(
  'No control function is named.',
  'Name those whose word the program needs, and when each was first in the room.',
);
export const stranger = (name: string) =>
  advice(
    phrase`${name.trim()} asks, and nobody is named who speaks for it.`,
    'Add it above, with a person and when that person was first in the room, or say which of yours is also called so.',
  );
export const noFunction = advice('A reviewer has no function.', 'Say which function it is.');
export const noPerson = (name: string) => advice(phrase`${name} has no person.`, 'Name one.');
export const noFirstIn = (name: string) =>
  advice(phrase`Nobody has said when ${name} was first in the room.`, 'Look for its first meeting.');
export const noSince = (name: string) =>
  advice(phrase`${name} has no date in the room.`, 'Take it from a calendar, not from memory.');
export function silent(name: string, firstIn: Moment | '') {
  const came = firstIn ? phrase`was first in the room ${MOMENT_NAMES[firstIn].toLowerCase()}` : 'is named';
  return advice(
    phrase`${name} ${came}, and no question of its own is on the list.`,
    'Ask what it would ask first of the next thing you build.',
  );
}

export const noQuestion = advice('No question is on the list.', 'Ask one function what it would ask first.');
export const noAsks = advice('A design input has no question.', 'Write it in the reviewer’s words.');
export const nobodyAsks = (asks: string) =>
  advice(phrase`“${asks}” has nobody who asks it.`, 'Say whose question it is.');
export const noState = (asks: string) =>
  advice(phrase`“${asks}” is not said to be built in.`, 'Choose how far it is.');
export const noAnswer = (asks: string) =>
  advice(phrase`“${asks}” has no design answer.`, 'Write what the design does about it.');
export const noPlace = (asks: string) =>
  advice(phrase`“${asks}” is called built in, without a place.`, 'Name what a validator could open and see.');

export const validationStarts = 'Start of model-risk validation';
export const noStart = advice(
  'Model-risk validation has no date to start.',
  'Ask model risk for its next free place.',
);
/** What is not built in when validation is near, or has begun. */
export function notBuilt(questions: number, promised: number, starts: IsoDate, begun: boolean) {
  const many = phrase`${questions} ${plural(questions, 'question is', 'questions are')}`;
  const first = promised > 0 ? 'Build in what is promised' : 'Answer what is open';
  return advice(
    phrase`${many} not built in, and model-risk validation ${begun ? 'started' : 'starts'} on ${showDate(starts)}.`,
    phrase`${first}, or tell model risk which answers it will not find.`,
  );
}
