import { listed, plural } from '../../../language/en/counts.ts';
import { phrase } from '../../../language/directions.ts';
import { type Said, say, type Value } from '../../../report/values.ts';
import { holdsOnly, sign } from './committed.ts';

/*
 * What the plan lacks beside its worksheets, each with whom what mends it is asked of, and by when.
 */
/** Whom what mends it is asked of, and by when. */
export const askedOf = (people: readonly string[], by: Value) =>
  people.length === 0
    ? say`Needed by ${by}; nobody is named for it.`
    : say`Asked of ${listed([...people])}, by ${by}.`;
/** What hangs on something that is lacking. */
export const hangs = (what: Said) => say`What hangs on it: ${what}.`;
export const endsAt = (even: Value, safe: Value) =>
  say`the end, ${even} at even odds and ${safe} four times in five`;
export const moreThanSigned = (sum: Value) => say`${sum} more, if the team stays until it delivers`;
/** What no other act mends. */
export const toMend = (count: number) =>
  phrase`Mend what the plan lacks and nobody else is asked for: ${String(count)} ${plural(count, 'thing')} under “What the plan still lacks”`;
export const toMendInBrief = (count: number) =>
  phrase`Mend ${String(count)} ${plural(count, 'thing')} that the plan still lacks`;
/** Of figures that are not in writing: how many. */
export const unwritten = (figures: number) =>
  phrase`${String(figures)} ${plural(figures, 'figure')} that the sums to decide on rest on ${plural(figures, 'is', 'are')} not in writing.`;
export const notBooked = (done: Value) =>
  say`${done} of the work counts as done, by the difference between all of it and the sum to sign, and is not booked.`;
export const notReleased = phrase`${sign} ${holdsOnly}.`;
export const tooEarly = (gate: string, due: Value, called: string, day: Value, isRead: boolean) =>
  say`“${gate}” is to open by ${due}, and ${called}, for which it waits, ${isRead ? 'is read only by' : 'is due only on'} ${day}.`;
/** References of a log between others, under which the plan has no question. */
export const absent = (names: readonly string[]) =>
  phrase`${listed([...names])} ${plural(names.length, 'is', 'are')} not in the plan, though references beside ${plural(names.length, 'it', 'them')} are.`;
