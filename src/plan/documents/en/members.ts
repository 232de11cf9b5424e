import { apart, phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { type Said, say } from '../../../report/values.ts';

/*
 * What the pack asks of each member, and what has happened since the last meeting.
 */
export const asked = 'Asked of each member';
export const caption = 'Whoever sits, their right, and what is theirs up to the next sitting';
export const member = 'Member';
export const right = 'Their right';
export const act = 'What is asked';
export const by = 'By';
export const decide = (questions: number) =>
  questions === 1
    ? 'Decide the question that is open'
    : phrase`Decide the ${showNumber(questions)} questions that are open`;
export const agree = (questions: number) =>
  questions === 1
    ? 'Say yes or no to the question that is open'
    : phrase`Say yes or no to each of the ${showNumber(questions)} questions`;

export const since = (day: Said) => say`Since the last meeting, ${day}`;
export const nothing =
  'Nothing is noted: no promise kept or late, no gate opened, nothing decided or answered.';
/** So many of something, with what they are: `2 promises kept: …`. */
const of = (one: string, many: string) => (names: readonly string[]) =>
  phrase`${showNumber(names.length)} ${plural(names.length, one, many)}: ${few(names)}.`;
export const HAPPENED = {
  opened: of('gate opened', 'gates opened'),
  decided: of('question decided', 'questions decided'),
  kept: of('promise kept', 'promises kept'),
  late: of('promise went past its day', 'promises went past their day'),
  answered: of('question of a gate answered', 'questions of gates answered'),
};
/** The first of some names, and how many more there are. */
function few(names: readonly string[]): string {
  const shown = names.slice(0, 3);
  const more = names.length - shown.length;
  return apart([...shown, more > 0 && phrase`${showNumber(more)} more`], '; ');
}
