import { phrase } from '../../../language/directions.ts';

/*
 * Every field as it was filled in, for a spreadsheet.
 */
export const asFilledIn = 'Sheets of the Excel workbook';
export const whatItIs =
  'Every field as it was filled in, and what was counted from it. What is changed here changes nothing in the plan.';
export const fields = 'Fields';
export const worksheet = 'Worksheet';
export const field = 'Field';
export const answer = 'Answer';
export const yes = 'Yes';
export const no = 'No';
/** What of a list is private: it has a sheet of its own. */
export const inPrivate = (what: string) => phrase`${what}, kept back`;
