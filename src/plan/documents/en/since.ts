import { apart, phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { type Said, say } from '../../../report/values.ts';

/*
 * What the last meeting came to, and what has happened since.
 */
export const since = (day: Said) => say`Since the last meeting, ${day}`;
/** Where the last meeting is too fresh to count from. */
export const sinceBefore = (day: Said) => say`Since the meeting before the last, ${day}`;
export const sitting = (day: Said, outcome: string, decided: readonly string[]): Said => {
  const all = [
    outcome,
    decided.length > 0 &&
      phrase`decided: ${apart(
        decided.map((one) => phrase`“${one}”`),
        '; ',
      )}`,
  ];
  const told = apart(all, '; ');
  return told ? say`At the meeting of ${day}: ${told}.` : '';
};
export const nothing =
  'Nothing is noted: no promise kept or late, no gate opened, nothing answered, handed over or disputed.';
/** So many of something, with what they are: `2 promises kept: …`. */
const of = (one: string, many: string) => (names: readonly string[]) =>
  phrase`${showNumber(names.length)} ${plural(names.length, one, many)}: ${stopped(few(names))}`;
export const HAPPENED = {
  opened: of('gate opened', 'gates opened'),
  decided: of('question decided', 'questions decided'),
  late: of('promise went past its day', 'promises went past their day'),
  kept: of('promise kept', 'promises kept'),
  keptLate: of('promise kept late', 'promises kept late'),
  answered: of('question of a gate answered', 'questions of gates answered'),
  met: of('condition met', 'conditions met'),
  returned: of('item returned from the running list', 'items returned from the running list'),
  accepted: of('item of the running list accepted', 'items of the running list accepted'),
  handed: of('item of the running list handed over', 'items of the running list handed over'),
  raised: of('dispute raised', 'disputes raised'),
  settled: of('dispute settled', 'disputes settled'),
};
/** With its full stop, unless it is cut short. */
function stopped(text: string): string {
  return /[.…]$/.test(text) ? text : phrase`${text}.`;
}
/** The first of some names, and how many more there are. */
function few(names: readonly string[]): string {
  const shown = names.slice(0, 3);
  const more = names.length - shown.length;
  return apart([...shown, more > 0 && phrase`${showNumber(more)} more`], '; ');
}
