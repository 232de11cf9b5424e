import { isBlank, type Said, say } from '../../../report/values.ts';

/*
 * What an answer lacks for whoever asked, who is spoken to.
 */
export const noPlace = 'No place is given';
/** `isSaid`: the team tells that it was accepted; `opened`: the day on which they opened the gate, or blank. */
export const noWord = (isSaid: boolean, opened: Said): Said =>
  isSaid
    ? 'The team says “Accepted”; your own word is not in the plan'
    : say`Your own word on the answer is not in the plan${isBlank(opened) ? '' : say`, only that you opened the gate on ${opened}`}`;
export const bareWord = 'Of your word the day or the place is not noted';
export const theirCondition = 'Your word holds a condition';
