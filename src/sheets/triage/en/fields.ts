/** What the triage sheet says in English of the day by which an answer is due. */
import { phrase } from '../../../language/directions.ts';
import { type IsoDate, showDate } from '../../../language/dates.ts';

export const noDate = (answer: string) => ({
  says: phrase`“${answer}” has no date.`,
  mend: 'Set the day by which it has happened.',
});
export const late = (due: IsoDate, day: number, day30: IsoDate) => ({
  says: phrase`${showDate(due)} is day ${day}, beyond day 30.`,
  mend: phrase`Find the part of it that can be done by ${showDate(day30)}, or pick another answer.`,
});
export const early = (due: IsoDate) => ({
  says: phrase`${showDate(due)} is before day 0.`,
  mend: 'Check the date and day 0.',
});
