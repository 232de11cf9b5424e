import { MOST_YEARS } from '../fields.ts';

export const wrongYears = `Type a whole number of years, from 1 to ${MOST_YEARS}.`;
