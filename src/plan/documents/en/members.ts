import { phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { isBlank, joined, type Said, say } from '../../../report/values.ts';

/*
 * What the pack asks of each member.
 */
export const asked = 'Asked of each member';
export const caption = 'Everybody who sits, and whoever is invited: what is theirs up to the next sitting';
export const member = 'Member';
export const right = 'Their right';
export const act = 'What is asked';
export const by = 'By';
export const nothing = 'Nothing is asked of you';
/** Of whoever is asked with all who own work. */
export const nothingElse = 'Nothing beside what all owners of work are asked';
/** `day`: by when; `act`: what is asked of each alike, as the one list of acts has it. */
export const workOf = (names: readonly string[], day: Said, act: string) =>
  say`${phrase`${listed([...names])}: ${act}`}, by ${day}. Your row under “To sign” has your line.`;
export const daysOf = (names: readonly string[], day: Said) =>
  say`${phrase`${listed([...names])}`}: Say which day of your line holds, yours or the forecast’s, by ${day}. Your row under “To sign” has both.`;
/** Questions by their numbers, those of one day together. */
type OfDay = { numbers: readonly number[]; by: Said };
/** The first of them are due by the day that stands beside. */
const questions = (days: readonly OfDay[], all: number): Said => {
  if (all === 1) return 'the question';
  const of = days.map(({ numbers, by }, at) => {
    const called = phrase`${plural(numbers.length, 'question')} ${listed(numbers.map(String))}`;
    return at === 0 || isBlank(by) ? called : say`by ${by} ${called}`;
  });
  return joined(of, '; ');
};
export const decide = (days: readonly OfDay[], all: number) => say`Decide ${questions(days, all)}`;
export const agree = (days: readonly OfDay[], all: number) =>
  say`Say yes, no, on which condition or not yet to ${questions(days, all)}`;
export const present = (numbers: readonly number[]) =>
  phrase`Present ${plural(numbers.length, 'question')} ${listed(numbers.map(String))}`;
export const sumStands = (number: number) =>
  phrase`Say in writing whether the sum of question ${number} stands`;
export const commit = (number: number) =>
  phrase`Sign whether you commit to what a yes to question ${number} takes from you`;
/** Whoever does not sit and is on the agenda, or has something in its items. */
export const invited = 'Invited, for what is theirs';
/** Whoever does not sit either, and is asked for no more than a word by the sitting. */
export const inWriting = 'In writing by then';
export const shown = (on: Said, by: Said) =>
  say`Of all who sit: be there on ${on}, when ${isBlank(by) ? 'the milestone is shown' : say`${by} shows the milestone`}.`;
