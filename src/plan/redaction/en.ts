import type { Label } from './forms.ts';

/*
 * What stands in a redacted copy for what was taken out of it.
 */

/** A name, a text or a function, by its number among those of its kind. */
export const numbered = (kind: Label | 'Text' | 'Function', number: number) => `${kind} ${number}`;
export const program = 'Program';
/** A part of a name, where two people share it. */
export const somebody = 'Somebody';
export const amountRemoved = '(amount removed)';
export const addressRemoved = '(address removed)';

/** Finds each of these in a text. */
export const STAND_IN =
  /\b(?:Person|Firm|Place|Name|Function|Text) \d+(?: \(\d+ words? removed\))?|\b(?:Somebody|Program)\b|\((?:amount|address) removed\)/g;

/** Why a verdict of the coach’s stands in a copy as one of people. */
export const asItRead = 'As it read before it was redacted.';
