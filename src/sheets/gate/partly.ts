import { daysBetween, type IsoDate } from '../../language/dates.ts';
import * as words from './en/report.ts';
import type { Gate, Question } from './fields.ts';
import { isAnswered } from './log.ts';
import { isOpen } from './read.ts';

/** What leaves the rest of an answer to somebody who has not decided. */
const LEFT_OPEN =
  /\b(?:before the (?:steering )?(?:committee|board)|to be decided|not (?:yet )?decided|undecided|(?:is|are) still open|awaits? (?:a|the) decision)\b/i;

/** Whether an answer is one in part alone, as its own words tell. */
export function isInPart(answer: string): boolean {
  return LEFT_OPEN.test(answer);
}

/** How many questions of a log are answered in part alone, in a sentence; blank where none is. */
export function partlyText(log: readonly Question[], today: IsoDate): string {
  return words.partly(log.filter((one) => isAnswered(one, today) && isInPart(one.answer)).length);
}

/** What is still to come of a question: an answer, the rest of one, or the word of whoever asked that it is enough. */
export type Missing = 'answer' | 'rest' | 'word';

/** The gate that a question was asked at, as far as that tells whether an answer is enough. */
type At = Pick<Gate, 'opened'>;

/** What is still to come of a question first; undefined where nothing is: then it is settled, wherever that is asked. */
export function missingOf(question: Question, gate: At, today: IsoDate): Missing | undefined {
  if (!isAnswered(question, today)) return 'answer';
  if (isInPart(question.answer)) return 'rest';
  return needsWord(question, gate, today) && !hasWord(question) ? 'word' : undefined;
}

/** Whether a question is answered and nothing of it is still to come. */
export function isSettled(question: Question, gate: At, today: IsoDate): boolean {
  return missingOf(question, gate, today) === undefined;
}

/**
 * Whether an answer is enough only by the word of whoever asked: while a gate is shut, to what they said blocks it, and once they have
 * opened it, which is their word on that, to what was answered since of the conditions on which they did.
 */
function needsWord({ theirs, date }: Question, gate: At, today: IsoDate): boolean {
  return isOpen(gate, today)
    ? theirs === 'later' && daysBetween(gate.opened, date) > 0
    : theirs === 'blocking';
}

/** What a word begins with that an answer is not enough, or not yet. */
const NOT_YET = /^(?:no|not|open|pending|await\p{L}*|rejected|returned|refused|insufficient)(?!\p{L})/iu;

/** Whether whoever asked has said of an answer how it stands, and that it is enough; a word that is older is not of it. */
function hasWord({ state, stateOn, date }: Question): boolean {
  const said = state.trim();
  return said !== '' && !NOT_YET.test(said) && !(daysBetween(stateOn, date) > 0);
}

/** How many questions of a gate’s log are answered by the team alone, in a sentence; blank where none is. */
export function wordlessText(log: readonly Question[], gate: At, today: IsoDate): string {
  return words.wordless(log.filter((one) => missingOf(one, gate, today) === 'word').length);
}
