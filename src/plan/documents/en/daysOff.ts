import { apart, phrase } from '../../../language/directions.ts';
import { listed } from '../../../language/en/counts.ts';
import { type Said, say } from '../../../report/values.ts';

/*
 * Days that are not like others; what each of them is called stands in language/en/days.ts.
 */
export const dayIs = (day: Said, notes: readonly string[]) => say`${day} is ${listed(notes)}.`;

/** What is promised for a day on which nobody works, or on which nothing may go live. */
const promised = (mend: string) => (what: string, day: string, notes: readonly string[]) => ({
  says: phrase`“${what}” is on ${day}, ${apart(notes, ', ')}.`,
  mend,
});
export const onHoliday = promised('Give a working day, or say who will be there.');
export const frozen = promised('Give a day before the freeze or after it, or have an exception agreed.');
