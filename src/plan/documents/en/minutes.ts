import { numeral, isBlank, joined, type Said, say } from '../../../report/values.ts';

/*
 * The minutes of a sitting, to fill in.
 */
export const minutes = 'Minutes, to fill in';
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
export const eachItem = 'Item by item: what was decided, ruled or said';
export const item = 'Item';
/** The questions of which something is a condition, by their numbers. */
export const questions = (numbers: readonly number[]): Said => joined(numbers.map(numeral), ', ');
export const outcome = 'What was decided, or said';
