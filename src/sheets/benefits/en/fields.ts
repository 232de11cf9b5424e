import { phrase } from '../../../language/directions.ts';
import { MOST_YEARS } from '../fields.ts';

export const wrongYears = phrase`Type a whole number of years, from 1 to ${MOST_YEARS}.`;
