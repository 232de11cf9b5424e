import { phrase } from '../../../language/directions.ts';
import { type Said, say } from '../../../report/values.ts';

/*
 * What is signed, question by question.
 */
export const onlyIf = 'Asked only as written';
export const milestone = 'The milestone';
export const met = (due: Said) => say`Due ${due}. Met on ____________: yes / no`;
export const decides = 'Decides';
export const caption = (n: number) => phrase`Question ${n}: what each says, and signs`;
/** The numbers at which gates open and that are not reached yet. */
export const conditions = (n: number) =>
  phrase`Question ${n}: a yes only once this is reached; tick what holds`;
export const reached = 'What opens the gate';
export const lastResult = 'Last result';
export const tick = 'On condition';
export const called = (name: string, of: string) => (name && of ? phrase`${name}, ${of}` : name || of);
export const right = 'Right';
export const yes = 'Yes';
export const no = 'No';
export const onCondition = 'On condition';
export const notAsked = 'Not asked';
export const signature = 'Signature';
export const day = 'Day';
