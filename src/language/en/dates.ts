/** The months, as they stand in a date. */
export const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** The days of the week from Monday on, as they stand before a date. */
export const WEEKDAYS = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ');
export const notADate =
  'This isn’t a date we can read. Pick the day again, with all four digits of its year.';
