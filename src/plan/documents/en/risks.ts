import { phrase } from '../../../language/directions.ts';
import { listed } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, joined, type Said, say } from '../../../report/values.ts';

/*
 * What the committee’s pack lists as risks, beside what is counted.
 */
/** Something that is owed: by whom, and by which day, or blanks. */
export type Owed = { what: string; who: string; due: Said };
/** What a gate waits for, and whose that is. */
export type Asked = { what: string; whose: Said };

export const question = (called: string, text: string) => (text ? phrase`${called}, “${text}”` : called);
const inBrackets = (...parts: Said[]) => {
  const all = joined(parts, ', ');
  return isBlank(all) ? '' : say` (${all})`;
};
const dueBy = (due: Said) => (isBlank(due) ? '' : say`due ${due}`);

const owed = (all: readonly Asked[]) =>
  joined(
    all.map(({ what, whose }) => say`${what}${inBrackets(whose)}`),
    '; ',
  );
export const blocks = (gate: string, all: readonly Asked[]) =>
  say`“${gate}” is not open. Said to block it, and still open: ${owed(all)}.`;
export const condition = (gate: string, all: readonly Asked[]) =>
  say`A condition of “${gate}” is open: ${owed(all)}.`;
/** All conditions of one gate, and the nearest of their days. */
export const conditions = (gate: string, called: readonly string[], next: Said) =>
  say`${showNumber(called.length)} conditions of “${gate}” are open${isBlank(next) ? '' : say`, the next ${dueBy(next)}`}: ${listed(called)}.`;
export const overdue = ({ what, who, due }: Owed) =>
  say`A promise is overdue, due ${due}: “${what}”${inBrackets(who)}.`;
export const returned = ({ what, who, due }: Owed) =>
  say`Returned from the running list${isBlank(due) ? '' : say` on ${due}`}: “${what}”${inBrackets(who)}.`;
/** Of the month in which waiting becomes dearer: on which basis it is counted, and when on one; undefined where not within those counted. */
export const bothKept = (month: number | undefined) =>
  phrase`Finishing is by its work here, and waiting with the team kept; with the team kept in both, ${month === undefined ? 'not within the months counted' : phrase`in about month ${showNumber(month)}`}.`;
