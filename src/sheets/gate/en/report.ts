/** The words of a gate in a report, in English: the brief first, then the log and the effort. */

import { phrase } from '../../../language/directions.ts';
import { listed } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, type Said, say, type Value } from '../../../report/values.ts';
import type { QuestionKind } from '../fields.ts';

export const briefTitle = (who: string) => (who ? phrase`Fifteen minutes with ${who}` : 'Fifteen minutes');
export const gate = 'Gate';
export const whoAsks = 'Who asks';
export const saidToBlock = 'Said to block';
export const andMore = (more: number) => phrase`and ${more} more`;
/** What stands before a list, or before what was said on a day. */
export const before = (name: string) => phrase`${name}:`;
export const saidOn = (name: string, on: Value): Said => (isBlank(on) ? before(name) : say`${name}, ${on}:`);

/** Once the gate is open: what came of the meeting. */
export const outcomeTitle = (who: string) => (who ? phrase`What ${who} said` : 'What was said');
export const whoseAndWhen = 'Whose; answered, or due';
/** Of what blocks. */
export const nobodySaidSettles = 'nobody has said what settles it';
export const noAnswer = 'No answer yet';
export const answeredInPart = 'Answered in part';
/** A question that is answered in part, as it is called, and beside its answer. */
export const inPartAs = (called: string) => phrase`${called} (answered in part)`;
export const inPart = phrase`${answeredInPart}: its own words leave the rest to be decided`;
/** How many questions of a log are answered in part alone. */
export const partly = (count: number) =>
  count > 0 ? phrase`${showNumber(count)} ${count === 1 ? 'is' : 'are'} answered in part alone.` : '';
/** What whoever asked has not said to be enough, as it is called, beside its answer, and how many of a log. */
export const answeredByTeam = 'Answered by the team, no word of whoever asked yet';
export const wordlessAs = (called: string) =>
  phrase`${called} (answered by the team, no word of whoever asked yet)`;
export const wordless = (count: number) =>
  count > 0
    ? phrase`${showNumber(count)} ${count === 1 ? 'is' : 'are'} answered by the team alone, with no word of whoever asked.`
    : '';
export const checkedAt = (place: string) => phrase`Checked in: ${place}`;
/** A place that nobody wrote beside the answer, and that the same question has among what is built in. */
export const placeInDesign = (place: string) => phrase`Where it is built in: ${place}`;
/** The questions of a mark that they gave, or of none. */
export const questionsOf: Readonly<Record<QuestionKind | '', string>> = {
  blocking: 'Questions that block',
  unknown: 'Questions of which they do not know whether they block',
  '': 'Questions without a mark of theirs',
  clarification: 'Clarifications',
  later: 'Questions for later, or as a condition',
};
export const questionsAsListed = 'Questions, in their order';
/** What of a log is not printed here. */
export function left(clarifications: number, others: number) {
  const count = (number: number, one: string) =>
    phrase`${showNumber(number)} ${one}${number === 1 ? '' : 's'}`;
  const parts = [
    ...(clarifications > 0 ? [count(clarifications, 'answered clarification')] : []),
    ...(others > 0
      ? [count(others, clarifications > 0 ? 'other answered question' : 'answered question')]
      : []),
  ];
  return phrase`Left to the evidence list, each with the place where it can be checked: ${parts.join(' and ')}.`;
}

export const activitiesCaption = 'Activities, by direction';
export const toStop = 'To stop';
/** What takes no hours any more. */
export const stoppedAlready = (names: readonly string[]) =>
  phrase`Stopped already, and in no sum: ${listed(names.map((name) => phrase`“${name}”`))}.`;
/** `shown`: what the shares read as add up to, in per cent, where that can be told. */
export const sharesCaption = (shown: number | undefined) =>
  shown === undefined || shown === 100
    ? 'Shares of the effort'
    : phrase`Shares of the effort, rounded: they add up to ${shown}%`;
export const share = 'Share';
export const whatItIs = 'What it is';
export const WHAT_IT_IS = { through: 'Motion', around: 'Activity only', waiting: 'Activity only' };
