import { apart, phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { type Said, say } from '../../../report/values.ts';

/*
 * What changed between two states of a plan.
 */
export const nothingChanged = 'Nothing in the plan has changed.';
export const changes = (count: number) => phrase`${count} ${plural(count, 'change')}`;
export const where = 'Where';
export const before = 'Before';
export const after = 'After';
/** `others`: there are changes besides these. */
export const unknownChanges = (count: number, others: boolean) =>
  phrase`${count}${others ? ' more' : ''} ${
    count === 1
      ? 'change is in a field that this version does not know.'
      : 'changes are in fields that this version does not know.'
  }`;

/*
 * What these changes mean: a figure or a day as it was and as it is, gates, promises and decisions.
 */
export const whatItMeans = 'What it means';
/** `days`: by how many it moved, where it is a day. */
export const moved = (what: string, was: Said, is: Said, days: number) =>
  say`${what}: ${was} → ${is}${movedBy(days)}.`;
const movedBy = (days: number) =>
  days === 0
    ? ''
    : phrase`, ${days < 0 ? 'earlier' : 'later'} by ${showNumber(Math.abs(days))} ${plural(Math.abs(days), 'day')}`;
export const none = 'none';
export const blocking = 'Blocking questions without an answer';
export const chance = 'Chance of the date promised';
export const effort = 'Work in scope, P50';
export const opened = (gate: string, on: Said) => say`Gate opened on ${on}: ${gate}`;
export const shutAgain = (gate: string) => phrase`Gate no longer opened: ${gate}`;
export const decided = (question: string, decision: string) =>
  phrase`Decided: ${apart([question, decision], ' – ')}`;
const promises = (became: string) => (names: readonly string[]) =>
  phrase`${showNumber(names.length)} ${plural(names.length, 'promise')} ${became}: ${apart(names, '; ')}`;
export const PROMISES = {
  kept: promises('kept'),
  late: promises('kept late'),
  missed: promises('missed'),
  overdue: promises('past the day and not marked'),
};
export const takenOut = promises('taken out while open');
export const nobody = 'Nobody named';

/*
 * Where two people disagree; what the parts of it are called stands in ../../merging/en.ts.
 */
export const openUntil = 'Open until both say the same. Elsewhere in the plan stands what the first says';
export const disagreeInPrivate = 'Where we disagree, in private';
export const nothing = 'nothing';
export const says = (who: Said, what: string) => say`${who}: ${what}`;
