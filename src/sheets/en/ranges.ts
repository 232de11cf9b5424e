import { phrase } from '../../language/directions.ts';

/* What stands beside numbers: what is wrong with a range, and the units of money. */
export const likelyBelowLow = 'Likely is below low.';
export const highBelowLikely = 'High is below likely.';
export const highBelowLow = 'High is below low.';
export const money = 'money';
export const aYear = (unit: string) => phrase`${unit} a year`;
