import { phrase } from '../../../language/directions.ts';
import { isBlank, joined, type Said, say } from '../../../report/values.ts';

/*
 * Conditions on which gates were opened, as the evidence list and the committee’s pack have them.
 */
export const setBy = (whose: string, opened: string) =>
  phrase`${whose ? phrase`Conditions set by ${whose}` : 'Conditions set at the gate'}, opened on ${opened}`;
export const reference = 'Reference';
export const whoseAndDue = 'Owner, and by when';
/** Where what closes a condition can be looked at once it is there. */
export const proof = 'Where the proof is to lie';
/** The days of a condition, each with what it is. */
export const answerDue = (day: Said) => (isBlank(day) ? 'Answer: no day said' : say`Answer due ${day}`);
/** By when whoever set it has promised to say whether it is met. */
export const wordBy = (day: Said) => (isBlank(day) ? 'Their word: no day' : say`Their word by ${day}`);
export const untilThen = 'What the plan says until then';
/** `who`: whoever owns it there, where that is not who answers. */
export const onTheList = (state: string, who: string, since: Said) =>
  say`On the running list: ${joined([who, state, since], ', ')}`;
export const promised = (who: string, promise: string, due: Said) =>
  say`${who ? phrase`${who}: ` : ''}${promise}${isBlank(due) ? '' : say`, by ${due}`}`;
