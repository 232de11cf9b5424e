import { phrase } from '../../../language/directions.ts';
import { isBlank, joined, type Said, say } from '../../../report/values.ts';

/*
 * What the committee’s pack lists as risks.
 */
/** Something that is owed: by whom, and by which day, or blanks. */
export type Owed = { what: string; who: string; due: Said };

export const question = (called: string, text: string) => (text ? phrase`${called}, “${text}”` : called);
const behind = (who: string, day: Said) => {
  const both = joined([who, day], ', ');
  return isBlank(both) ? '' : say` (${both})`;
};
const by = (due: Said) => (isBlank(due) ? '' : say`due ${due}`);

export const blocks = (gate: string, { what, who, due }: Owed) =>
  say`“${gate}” is not open: its holder said that ${what} blocks, and it has no answer${behind(who, by(due))}.`;
export const condition = (gate: string, { what, who, due }: Owed) =>
  say`“${gate}” opened on a condition that is open: ${what}${behind(who, by(due))}.`;
export const overdue = ({ what, who, due }: Owed) => say`Overdue since ${due}: ${what}${behind(who, '')}.`;
export const returned = ({ what, who, due }: Owed) =>
  say`Returned from the running list: ${what}${behind(who, due)}.`;
