import { phrase } from '../../../language/directions.ts';

/** What is wrong at the fields: a page needs it at once, and the rest late. */

export const settledBefore = 'This is before it was raised. Check both dates.';
export const tooManyHours = (hours: number) => phrase`A week has ${hours} hours. Type the hours of this one.`;
