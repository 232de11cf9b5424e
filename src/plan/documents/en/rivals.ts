import { listed, plural } from '../../../language/en/counts.ts';
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
const named = (all: readonly Rival[]) => listed(all.map(({ option }) => phrase`“${option}”`));
export const toConfirm = (all: readonly Rival[]) =>
  phrase`Confirm in writing what ${named(all)} ${plural(all.length, 'takes', 'take')}`;
export const confirmInBrief = (all: readonly Rival[]) =>
  phrase`Confirm what ${named(all)} ${plural(all.length, 'takes', 'take')}`;
