import { apart, phrase } from '../../../language/directions.ts';
import { listed as inARow } from '../../../language/en/counts.ts';

/*
 * Whom an executive talks to before a sitting, and what about.
 */
export const title = 'Phone before the call';
export const mustAgree = { label: 'Must agree', of: 'who must agree' };
export const nthHolds = (n: number) => ({ label: 'Holds open', of: phrase`what gate ${n} holds open` });
export const overdue = { label: 'Owes', of: 'who owes what is overdue' };
export const listed = (names: readonly string[]) =>
  phrase`${inARow(names)}: what is overdue, and the new date`;
export const member = (name: string, of: string) => (name && of ? phrase`${name} (${of})` : name || of);
export const heard = { label: 'Heard, for the sum', of: 'who is heard' };
export const forTheSum = (names: readonly string[], told: string) => apart([inARow(names), told], '; ');
export const agree = (names: readonly string[], said: readonly string[], told: string) =>
  apart([inARow(names), ...said, told], '; ');
/** `told`: for how many of `all` somebody has noted what they say. */
export const unknown = (told: number, all: number) => {
  if (told === all) return '';
  return told > 0 ? 'what the others say of it is not known' : 'what they say of it is not known';
};
export const said = (name: string, stance: string) => phrase`${name}: ${stance}`;
export const holds = (who: string, questions: readonly string[], opened: boolean) =>
  phrase`${who}: ${inARow(questions)}${opened ? ', open as conditions' : ', which block the gate'}`;
