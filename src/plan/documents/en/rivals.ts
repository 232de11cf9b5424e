import { listed } from '../../../language/en/counts.ts';
import { phrase } from '../../../language/directions.ts';
import { joined, type Said, say, type Value } from '../../../report/values.ts';

/*
 * What options that are not recommended take, where nobody has confirmed it.
 */
/** An option as its question has it, and what it takes. */
export type Rival = { option: string; sum: Value };
const costs = (all: readonly Rival[]): Said =>
  joined(
    all.map(({ option, sum }) => say`${phrase`“${option}”`}, ${sum}`),
    '; ',
  );
/** Under the table that ranks them; `who` is asked. */
export const unconfirmed = (all: readonly Rival[], who: string): Said =>
  say`Ranked by costs that nobody has confirmed in writing: ${costs(all)}${who && phrase`. ${who} is asked`}.`;
export const toConfirm = (all: readonly Rival[]): Said =>
  say`Confirm in writing what the other options take: ${costs(all)}`;
export const confirmInBrief = (all: readonly Rival[]) =>
  phrase`Confirm what ${listed(all.map(({ option }) => phrase`“${option}”`))} take`;
