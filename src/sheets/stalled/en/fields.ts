/** What stands at the fields: units, and what is wrong or still to be typed. A page needs it at once. */
import { phrase } from '../../../language/directions.ts';
import { MOST_MONTHS } from '../fields.ts';

export const aMonth = (unit: string) => phrase`${unit} a month`;
export const peopleIn = (months: number) => phrase`people in ${countedMonths(months)}`;
export const ofPay = '% of a year’s pay';
/** `18 months`, `1 month`. */
export const countedMonths = (months: number) => (months === 1 ? '1 month' : phrase`${months} months`);

export const wrongMonths = phrase`Type a whole number of months, from 1 to ${MOST_MONTHS}.`;
export const tooLong = phrase`Type months, ${MOST_MONTHS} at the most.`;
export const tooLate = 'This is too late to count months from.';
export const noticeTooLate =
  'The last day to give notice comes after the renewal. Check both dates in the contract.';
