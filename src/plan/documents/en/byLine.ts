import { phrase } from '../../../language/directions.ts';
import { isBlank, type Said, say, type Value } from '../../../report/values.ts';

/*
 * The money by line of work.
 */
export const caption = (unit: string) =>
  phrase`The money by line of work, ${unit}: each column adds up, and what is done is known for no single line`;
export const line = 'Line of work';
export const whose = 'Whose figure';
export const EFFORT = { weeks: 'Person-weeks', days: 'Person-days' };
export const likely = 'Likely';
export const safe = 'Four times in five';
export const planned = 'Original plan';
/** What all lines need together, beside what each needs by itself. */
export const together = (isLess: boolean) =>
  isLess ? 'Less: not all run over at once' : 'More: lines run over together';
export const all = 'All lines';
/** `granted`: the day on which so much was granted; blank where no decision names it. */
export const takenForDone = (by: Value, granted: Value): Said =>
  say`Taken for done by ${by}, not booked${isBlank(granted) ? '' : say`; granted on ${granted}`}`;
export const beyondLines = 'Asked beyond these lines';
/** `reserve`: by how much four times in five is more; blank where it is not. */
export const left = (isAsked: boolean, reserve: Value): Said => {
  const sum = isAsked ? 'The sum to sign' : 'Still to spend, to finish';
  return isBlank(reserve) ? sum : say`${sum}; with a reserve, ${reserve} more`;
};
