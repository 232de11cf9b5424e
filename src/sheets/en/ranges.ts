import { phrase } from '../../language/directions.ts';

/* What stands beside numbers: the units of money. */
export const money = 'money';
export const aYear = (unit: string) => phrase`${unit} a year`;
