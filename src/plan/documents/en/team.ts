import { apart, phrase } from '../../../language/directions.ts';

/*
 * What the team’s plan has beside its worksheets: what is whose, what comes when, and what nobody has said.
 */
export const byPerson = 'What is yours, by person';
export const byWeek = 'What comes, by week';
export const firstDayFirst = 'Whoever is first to have something to do, first';
export const weekByWeek = 'Week by week';
export const when = 'When';
export const what = 'What';
export const who = 'Who';
export const worksheet = 'Worksheet';
export const toAnswer = (question: string) => phrase`Answer: ${question}`;
export const pastItsDay = 'Past its day';
export const weekOf = 'Week of';

export const nobodySaid = 'Questions that have no answer yet';
/** A question by the headings that it stands under. */
export const openIn = (headings: readonly string[], label: string) => apart([...headings, label], ': ');
