import { listed, plural } from '../../../language/en/counts.ts';
import { phrase } from '../../../language/directions.ts';

/*
 * What options that are not recommended take, where nobody has confirmed it.
 */
const listedOf = (options: readonly string[]) =>
  phrase`${listed([...options])} ${plural(options.length, 'takes', 'take')}`;
export const label = 'Not confirmed';
/** Beside the table that ranks them; `who` is asked. */
export const unconfirmed = (options: readonly string[], who: string) =>
  phrase`Nobody has confirmed in writing what ${listedOf(options)}${who && phrase`; ${who} is asked`}.`;
export const toConfirm = (options: readonly string[]) => phrase`Confirm in writing what ${listedOf(options)}`;
export const confirmInBrief = (options: readonly string[]) => phrase`Confirm what ${listedOf(options)}`;
