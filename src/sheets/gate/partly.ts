import type { IsoDate } from '../../language/dates.ts';
import * as words from './en/report.ts';
import type { Question } from './fields.ts';
import { isAnswered } from './log.ts';

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

/** Whether a question is answered and nothing of it is still to come: in part is not answered, wherever that is asked at a gate. */
export function isSettled(question: Question, today: IsoDate): boolean {
  return isAnswered(question, today) && !isInPart(question.answer);
}
