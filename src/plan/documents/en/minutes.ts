import { isBlank, type Said, say } from '../../../report/values.ts';

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
export const outcome = 'What was decided, or said';
