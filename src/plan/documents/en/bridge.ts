import { phrase } from '../../../language/directions.ts';
import { showDecimals, showNumber } from '../../../language/numbers.ts';
import { isBlank, joined, type Said, say, type Value } from '../../../report/values.ts';
import { isAsked, isEnough } from './committed.ts';

/*
 * All the money of a program, from what is spent to its end: on a yes to what is recommended, and on a no by which it stops.
 */
export const caption = (n: number, unit: string, stops: boolean) =>
  phrase`Question ${showNumber(n)}: the money from what is spent to the end${stops ? ', on a no it stops' : ''}; for finance to confirm, ${unit}`;
export const what = 'Money';
export const onYes = 'On a yes';
export const onNo = 'On a no';

export const spentBefore = (spent: Value) =>
  say`Spent before this work, such as the pilot; ${spent} so far with what is taken for done`;
export const spent = 'Spent so far, as told';
/** `beyond`: more is taken for done than is told as spent, and this is what comes on top of that. */
export const takenForDone = (by: Value, beyond: boolean, lacks: Said) =>
  joined(
    [
      say`Taken for done by ${by}, derived and not booked${beyond ? ', beyond what is told as spent' : ''}`,
      lacks,
    ],
    '; ',
  );
/** Of that, the most that so many people can have done. */
export const mayLack = (people: number, most: Value, more: Value) =>
  say`${phrase`${showNumber(people)} people`} can have done ${most} of it, so ${more} may be missing in the sum to sign`;
export const toSign = (ofTen: number | undefined) => joined(['The sum to sign', isEnough(ofTen)], ', ');
export const owed = (contract: string, notice: Said) =>
  joined([contract ? phrase`Contract, on top: ${contract}` : 'A contract, on top', notice], '. ');
export const owedAnyway = (contract: string) =>
  contract ? phrase`Owed whatever is decided: ${contract}` : 'Owed whatever is decided';
/** `by`: blank where it has no end. */
export const committed = (by: Value) =>
  isBlank(by) ? 'A yes commits' : say`A yes commits, to be spent by ${by}`;
export const reserve = (asked: boolean) =>
  phrase`A reserve, to be safe four times in five: ${isAsked(asked)}`;
/** What it takes to stop; each blank where nobody has said it. */
export const toStop = (contracts: Value, people: Value) => {
  const parts = joined(
    [
      isBlank(contracts) ? '' : say`to end contracts, ${contracts}`,
      isBlank(people) ? '' : say`to place or release people, ${people}`,
    ],
    '; ',
  );
  return say`Stopping: ${parts}`;
};
/** `toCome`: what of it is not spent; blank where nobody has said what is. */
export const total = (toCome: Value) =>
  isBlank(toCome) ? 'In all from here on' : say`In all at the end, ${toCome} of it to come on a yes`;
/** `team`: what it takes in place of the sum to sign, by so much a month. */
export const kept = (team: Value, aMonth: Value, months: number) =>
  say`The same, the team kept, no reserve: ${aMonth} a month for ${inMonths(months)}, ${team} in place of the sum to sign`;
const inMonths = (months: number) => (months === 1 ? '1 month' : phrase`${showDecimals(months)} months`);
export const writtenOff = 'Written off in the books: no cash, it is spent already';
