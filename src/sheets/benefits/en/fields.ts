import { phrase } from '../../../language/directions.ts';
import { MOST_YEARS } from '../fields.ts';

export const wrongShare = 'Type 0 to 100.';
export const wrongYears = phrase`Type a whole number of years, from 1 to ${MOST_YEARS}.`;
