/** The months, as they stand in a date. */
export const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
export const notADate =
  'This isn’t a date we can read. Pick the day again, with all four digits of its year.';
