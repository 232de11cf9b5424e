import { phrase } from '../../../language/directions.ts';
import { numeral, isBlank, type Said, say } from '../../../report/values.ts';

/*
 * The minutes of a sitting, to fill in.
 */
export const title = 'Minutes';
export const sitting = 'Sitting';
export const present = 'Present';
export const absent = 'Absent';
export const writtenBy = 'Written by';
const LINE = '________________________________________________________________';
export const line = LINE;
/** `planned`: the day on which it is to be. */
export const held = (planned: Said) =>
  say`${isBlank(planned) ? '' : say`Planned for ${planned}; `}held on ______________, from ________ to ________`;
export const writer = '__________________________; agreed by the chair: __________________________';
/** The conditions of a yes stand in their table, each by its number, and here with the day that is agreed. */
export const conditions = 'Conditions of a yes: keep or strike out, with the day agreed';
export const toAgree = (number: number, short: Said) => say`${numeral(number)} ${short} ________`;
export const another = (number: number) =>
  say`${numeral(number)} ________________ brought by ____________ met, says ____________ on ________`;
/** What is filled in beside each item: also what whoever is against it says, and what would reopen it. */
export const outcome = (dissent: string, reopens: string) =>
  phrase`Decided, ruled or said. ${dissent}. ${reopens}`;
