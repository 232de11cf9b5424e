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
export const heardForTheSum = (who: string) => phrase`only heard, for the sum to sign: ${who}`;
/** `told`: for how many of `all` somebody has noted what they say. */
export const agree = (names: readonly string[], more: readonly string[], told: number, all: number) =>
  apart([inARow(names), ...more, told === all ? '' : told > 0 ? othersUnknown : unknown], '; ');
const othersUnknown = 'what the others say of it is not known';
const unknown = 'what they say of it is not known';
export const said = (name: string, stance: string) => phrase`${name}: ${stance}`;
export const holds = (who: string, questions: readonly string[], opened: boolean) =>
  phrase`${who}: ${inARow(questions)}${opened ? ', open as conditions' : ', which block the gate'}`;
