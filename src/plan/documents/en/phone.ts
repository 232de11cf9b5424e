import { apart, phrase } from '../../../language/directions.ts';
import { listed as inARow } from '../../../language/en/counts.ts';

/*
 * Whom an executive talks to before a sitting, and what about.
 */
export const mustAgree = { label: 'Talk to first', of: 'whom to talk to first' };
export const whoMust = (names: readonly string[]) =>
  names.length > 0 && phrase`${inARow(names)}, who must agree`;
export const nthHolds = (n: number) => ({ label: 'Holds open', of: phrase`what gate ${n} holds open` });
export const overdue = { label: 'Owes', of: 'who owes what is overdue' };
export const listed = (names: readonly string[]) =>
  phrase`${inARow(names)}: what is overdue, and the new date`;
export const member = (name: string, of: string) => (name && of ? phrase`${name} (${of})` : name || of);
export const heardForTheSum = (who: string) => phrase`${who}, heard on the sum to sign`;
/** `told`: for how many of `all` somebody has noted what they say. */
export const agree = (names: readonly string[], more: readonly string[], told: number, all: number) =>
  apart([whoMust(names), ...more, told === all ? '' : told > 0 ? othersUnknown : unknown], '; ');
const othersUnknown = 'what the others say is not noted';
const unknown = 'what they say is not noted';
export const said = (name: string, stance: string) => phrase`${name}: ${stance}`;
export const holds = (who: string, questions: readonly string[], opened: boolean) =>
  phrase`${who}: ${inARow(questions)}${opened ? ', open as conditions' : ', which block the gate'}`;
