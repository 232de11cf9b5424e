import { apart, phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';

/*
 * Where the team's plan leaves something to another document.
 */
export const title = 'Told elsewhere';
/** Where a part is, and under which other titles than its own. */
export const inPack = (titles: readonly string[]) =>
  apart(['in the committee’s pack', listed(titles.map((title) => phrase`“${title}”`))], ', ');
export const builtElsewhere = (count: number) =>
  phrase`Left to the evidence list, each with where it is built in: ${showNumber(count)} ${plural(count, 'question')}.`;
