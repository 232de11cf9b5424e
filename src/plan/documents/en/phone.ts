import { apart, phrase } from '../../../language/directions.ts';
import { listed as inARow } from '../../../language/en/counts.ts';

/*
 * Whom an executive talks to before a sitting, and what about.
 */
export const mustAgree = { label: 'Talk to first', of: 'whom to talk to first' };
export const whoMust = (names: readonly string[]) => names.length > 0 && phrase`${inARow(names)} must agree`;
export const heardForTheSum = (who: string) => phrase`${who} is heard on the sum`;
/** `told`: for how many of `all` somebody has noted what they say; while that is nobody, there is nothing to compare. */
export const agree = (names: readonly string[], more: readonly string[], told: number, all: number) =>
  apart([whoMust(names), ...more, told > 0 && told < all ? othersUnknown : ''], '; ');
const othersUnknown = 'what the others say nobody has noted';
export const said = (name: string, stance: string) => phrase`${name}: ${stance}`;
