/** What the milestone sheet says in English of its days. */
import { phrase } from '../../../language/directions.ts';
import { type IsoDate, showDate } from '../../../language/dates.ts';

export const noDate = { says: 'The milestone has no date.', mend: 'Set the day by which it is live.' };
type Last = { day: number; date: IsoDate };
export const late = (date: IsoDate, day: number, last: Last) => ({
  says: phrase`${showDate(date)} is day ${day}, beyond day ${last.day}.`,
  mend: phrase`Find the smaller thing that can be live by ${showDate(last.date)}.`,
});
export const early = (date: IsoDate) => ({
  says: phrase`${showDate(date)} is not after day 0.`,
  mend: 'Check the date and day 0.',
});

export const notShown = {
  says: 'No day is set for showing the milestone.',
  mend: 'Show it on the day it is due.',
};
export const shownLate = (date: IsoDate) => ({
  says: phrase`It is shown on ${showDate(date)}, after it is due.`,
  mend: 'Show it on the day itself, so that nobody can move the day.',
});
