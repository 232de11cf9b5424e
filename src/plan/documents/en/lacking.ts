import { listed, plural } from '../../../language/en/counts.ts';
import { phrase } from '../../../language/directions.ts';
import { type Said, say, type Value } from '../../../report/values.ts';

/*
 * What the plan lacks beside its worksheets, each with who mends it and by when.
 */
const quoted = (names: readonly string[]) => listed(names.map((name) => phrase`“${name}”`));

/** Who does it, in a sentence. */
export const mend = (by: Value, does: Said) => say`By ${by} ${does}.`;
export const does = (who: string, act: string) => phrase`${who || 'the lead'} ${act}`;
/** Of figures that are not in writing: how many, and who says what of which. */
export const unwritten = (figures: number) =>
  phrase`${String(figures)} ${plural(figures, 'figure')} that the sums to decide on rest on ${plural(figures, 'is', 'are')} not in writing.`;
export const nameThem = (who: string, figures: readonly string[]) =>
  phrase`${does(who, 'says who answers for')} ${quoted(figures)}, for which nobody is named`;
export const confirm = (who: string, figures: readonly string[]) =>
  does(who, phrase`confirms ${quoted(figures)}`);
export const confirmEach = (people: number, figures: readonly string[]) =>
  phrase`each of ${String(people)} people confirms ${quoted(figures)} for the lines that are theirs`;
export const recount = 'counts it again with what is done';
export const notBooked = (done: Value) =>
  say`${done} of the work counts as done, by the difference between all of it and the sum to sign, and is not booked.`;
export const sayBooked = 'says what of it is booked';
export const tooEarly = (gate: string, due: Value, called: string, day: Value, isRead: boolean) =>
  say`“${gate}” is to open by ${due}, and ${called}, for which it waits, ${isRead ? 'is read only by' : 'is due only on'} ${day}.`;
export const redateGate = 'gives it a later day, or says that it opens without that';
export const undated = (tasks: number, people: readonly string[]) =>
  phrase`${String(tasks)} ${plural(tasks, 'thing')} to do ${plural(tasks, 'has', 'have')} no day: ${listed(people)}.`;
export const count = (who: string, tasks: number) => (tasks > 1 ? phrase`${who} (${String(tasks)})` : who);
export const dateThem = (tasks: number) =>
  plural(tasks, 'asks for a day for it', 'asks for a day for each of them');
