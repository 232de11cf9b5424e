import { phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { title } from './figures.ts';
import { type LastResult, resultAt } from './reviews.ts';
import { isBlank, type Said, say, type Value } from '../../../report/values.ts';

/*
 * What is signed, question by question.
 */
export const onlyIf = 'Asked only as written';
export const milestone = 'The milestone';
/** It comes only after the decision, so that nobody can wait for it. */
export const metLater = (due: Said) => say`Due ${due}, only after this decision`;
/** What whoever must agree can still do; it stands with the first question, and holds for all. */
export const covers = 'What a yes covers';
export const rule =
  'Nothing passes against a no of whoever must agree. A yes on condition counts from the day it is given: each condition stands in the minutes with a name and a day, and where it is not met by then the question is back at the next sitting. A yes covers nothing that is still theirs.';
export const theirs = 'Still theirs';
export const ofWhom = (who: Said, all: Said) => say`${who}: ${all}.`;
export const gate = (text: string) => phrase`the gate “${text}”`;
export const nothingTheirs = (asked: number) =>
  asked > 0
    ? phrase`nothing is open of the ${showNumber(asked)} ${plural(asked, 'question')} they asked`
    : 'no question of theirs is in the plan';
export const met = (due: Said) => say`Due ${due}. Met on ____________: yes / no`;
export const caption = (n: number, decider: string, by: string) =>
  phrase`Question ${n}: what each says, and signs; decides: ${decider}${by && phrase`, ${by}`}`;
export const called = (name: string, of: string) => (name && of ? phrase`${name}, ${of}` : name || of);
export const right = 'Right';
export const yes = 'Yes';
export const no = 'No';
export const onCondition = 'On condition';
export const notAsked = 'Not asked';
export const signature = 'Signature';
export const day = 'Day';
/** What is to be done, to be written in by hand: first what is a condition of a yes, the numbers that are not reached among it. */
export const toBeDone =
  'Conditions of a yes, and what else is to be done; what comes only after the decision is written in, to keep or to strike out';
export const conditionOf = 'To question';
export const act = 'On condition that, or what';
export const byWhom = 'By whom';
export const byWhen = 'By when';
export const notReached = ({ opens, ...result }: LastResult) => say`${opens}; last, ${resultAt(result)}`;
/** The sums that finance confirms, and where each figure that they rest on is. */
export const money = (n: number) =>
  phrase`Question ${n}: the money, for finance to confirm, and each figure under “${title}”`;
export const sum = 'Sum';
export const amount = 'Likely';
export const holds = 'What it holds';
export const mayLack = 'What may be missing in it';
export const lacksSince = (done: Value, by: Value, people: number, most: Value) =>
  say`the sum to sign counts on ${done} of work being done by ${by}, of which ${phrase`${showNumber(people)} people`} can have done ${most}`;
export const finance = 'Finance';
/** `who`: blank where nobody sits for it; `sums`: those of the table that they have confirmed, with the days. */
export const financeLine = (who: string, sums: Said) =>
  say`${who || 'Nobody sits for it'}: ${isBlank(sums) ? 'no sum of these is confirmed in writing' : say`confirmed in writing ${sums}, and no other sum of these`}. Yes / no / on condition: __________ Signed __________ on ______`;
export const confirmedSum = (sum: Said, on: Said) => (isBlank(on) ? sum : say`${sum} on ${on}`);
