import { phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { isBlank, joined, type Said, say } from '../../../report/values.ts';

/*
 * What the pack asks of each member.
 */
export const asked = 'Asked of each member';
export const caption = 'Everybody who sits, their right, and what is theirs up to the next sitting';
export const member = 'Member';
export const right = 'Their right';
export const act = 'What is asked';
export const by = 'By';
export const nothing = 'Nothing is asked of you';
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
export const agree = (days: readonly OfDay[], all: number) => say`Say yes or no to ${questions(days, all)}`;
export const writeOnSum = (number: number) =>
  phrase`Say in writing whether the sum of question ${number} stands`;
export const grant = (may: string) => phrase`Put in writing that the lead may: ${may}`;
/** Figures to confirm: what it costs, and so many of what it brings. */
export const confirm = (costs: boolean, brings: number) =>
  phrase`Confirm ${listed([
    ...(costs ? ['what team and contracts cost'] : []),
    ...(brings > 0
      ? [brings === 1 ? 'your figure of what it brings' : phrase`your ${brings} figures of what it brings`]
      : []),
  ])}`;
export const newDate = (work: string, was: Said, forecast: Said) =>
  say`Give a new date for ${work}: ${was} is before the forecast, ${forecast}`;
export const shown = (on: Said, by: Said) =>
  say`Of all who sit: be there on ${on}, when ${isBlank(by) ? 'the milestone is shown' : say`${by} shows the milestone`}.`;
