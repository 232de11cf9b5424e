/** The words of the triage sheet in English: what is found on it, and how it reads in a report. */
import { type Said, say } from '../../../report/values.ts';
import { phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { advice } from '../../en/sheet.ts';
import type { Verdict } from '../explain.ts';
import { READINGS } from './coach.ts';
import type { Answer } from '../fields.ts';

export const noName = advice('The program has no name.', 'Name it.');
export const noStage = advice('The stage is open.', 'Say where the program is now.');
export const noNextStage = advice('The next stage is open.', 'Say where the program is to be in 30 days.');
export const noDayZero = advice('Day 0 is not set.', 'Set the day on which the thirty days begin.');

export const noAnswer = advice(
  'The thirty-day question has no answer.',
  'Write down what would have happened.',
);
export const noPick = advice(
  'Nothing is picked.',
  'Pick the one or two answers that would let the program move.',
);

export const symptom = (answer: string) =>
  advice(phrase`“${answer}” reads as a symptom.`, 'Name the event that would end it.');
export const noReason = (answer: string) =>
  advice(phrase`“${answer}” was overruled without a reason.`, 'Say why, for whoever reads this next.');
export const noOwner = (answer: string) => advice(phrase`“${answer}” has no owner.`, 'Name one person.');
export const noGate = (answer: string) =>
  advice(phrase`“${answer}” has no kind of gate.`, 'Say: function, decision or artifact.');
export const noCheck = (answer: string) =>
  advice(phrase`Nothing says how “${answer}” will be checked.`, 'Say what a stranger would look at.');

export const unanswered = 'The thirty-day question has no answer yet.';
export const notNow = 'Not now';
export const readsAs = 'Reads as';
/** The verdict that counts, and whether it is a person’s, with the reason. */
export function verdictText(verdict: Verdict, { overruled, reason }: Answer) {
  const name = READINGS[verdict].toLowerCase();
  if (overruled === '') return name;
  return reason.trim() ? phrase`${name} (our verdict: ${reason.trim()})` : phrase`${name} (our verdict)`;
}

/** Lines of public holidays or of freezes in which no day can be read: the first, and how many. */
export const unread = (kind: 'holidays' | 'freezes', first: string, lines: number) =>
  advice(
    phrase`${lines} ${plural(lines, 'line')} of the ${kind === 'holidays' ? 'public holidays' : kind} ${plural(lines, 'counts', 'count')} for nothing, since no day can be read in “${first}”.`,
    'Give the day with its year, and its month as a word.',
  );

/** A pick whose gate has opened: the day that it was due, and the one on which that was. */
export const openedOn = (due: Said, opened: Said) => say`${due}; opened on ${opened}`;
