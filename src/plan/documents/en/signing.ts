import { apart, phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, type Said, say } from '../../../report/values.ts';
import type { Tied } from '../ballot.ts';

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
  'Nothing passes against a no of whoever must agree. A yes on condition counts from the day it is given: the conditions are those under “Conditions of a yes”, as they are kept or struck out in the minutes; where one is not met by the day agreed the question is back at the next sitting. A yes covers no review that is still to come: the reviewer’s own word stays theirs.';
export const met = (due: Said) => say`Due ${due}. Met on ____________: yes / no`;
/** `numbers`: the questions of one day; `everybody`: all who sit sign, and not only those with a vote. */
export const caption = (
  numbers: readonly number[],
  everybody: boolean,
  deciders: readonly string[],
  by: string,
) => {
  const questions = phrase`${plural(numbers.length, 'Question', 'Questions')} ${listed(numbers.map(String))}`;
  const who = everybody ? 'everybody who sits or owns work' : 'each';
  return phrase`${questions}: what ${who} says, and signs; ${plural(deciders.length, 'decides', 'decide')}: ${listed(deciders)}${by && phrase`, ${by}`}`;
};
export const called = (name: string, of: string) => (name && of ? phrase`${name}, ${of}` : name || of);
export const right = 'Right';
export const outside = 'Does not sit';
export const says = 'Says';
/** What may be chosen, under the letters by which it is ringed. */
export const toRing = 'To ring';
export const notYet = (day: Said): Said => say`not yet: one sitting later, ${day}`;
/** `money`: the number of the question that asks for the money, to which a yes rules some out. */
export const choices = (all: readonly Tied[], money: number) =>
  apart(
    all.map(({ letter, text, recommended, ruledOut }) => {
      const said = apart(
        [
          recommended && 'recommended: what a yes means here',
          ruledOut && phrase`only with a no to ${showNumber(money)}`,
        ],
        '; ',
      );
      return said ? phrase`${letter}: ${text} (${said})` : phrase`${letter}: ${text}`;
    }),
    '; ',
  );
/** A condition holds only where it is written down. */
const ON_CONDITION = 'on condition: ________';
/**
 * What each can say, to be ringed: whoever has a vote, to each question by its number, where there is more than one, and by the letters
 * of what may be chosen; and whoever commits to what is theirs.
 */
export const votes = (asked: readonly { n: number; letters: readonly string[] }[]) =>
  apart(
    asked.map(({ n, letters }) => {
      const says = [
        ...(letters.length > 0 ? [...letters, 'none'] : ['yes', 'no']),
        ...['not yet', ON_CONDITION],
      ].join(' / ');
      return asked.length > 1 ? phrase`${n}: ${says}` : says;
    }),
    '\n',
  );
export const commits = phrase`I commit / not / ${ON_CONDITION}`;
export const signature = 'Signature, day';
export const finance = 'Finance';
/** `who`: blank where nobody sits for it; `sums`: those of the table that they have confirmed, with the days. */
export const financeLine = (who: string, sums: Said) =>
  say`${who || 'Nobody sits for it'}: ${isBlank(sums) ? 'no sum of “How the sums agree” is confirmed in writing' : say`confirmed in writing ${sums}, and no other sum of “How the sums agree”`}. Yes / no / on condition: __________ Signed __________ on ______`;
export const confirmedSum = (sum: Said, on: Said) => (isBlank(on) ? sum : say`${sum} on ${on}`);
