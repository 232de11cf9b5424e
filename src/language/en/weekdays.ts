/** The days of the week from Monday on, as they stand before a date. */
export const WEEKDAYS = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ');
