import { phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';

/*
 * What a document says that nobody has said, each with the act of somebody that ends it.
 */
const quoted = (names: readonly string[]) => listed(names.map((name) => phrase`“${name}”`));
const andMore = (names: readonly string[], more: number) =>
  more > 0
    ? phrase`${names.map((name) => phrase`“${name}”`).join(', ')} and ${showNumber(more)} more`
    : quoted(names);
export const toSayGoLive = (review: string) => phrase`Say whether all of it may go live before ${review}`;
export const goLiveInBrief = 'Say whether all may go live before a review';
export const toNameMakers = (proofs: readonly string[]) => phrase`Name who makes again: ${quoted(proofs)}`;
/** Of the design: what is not built in, with how many more. */
export const toSayWhoBuilds = (asks: readonly string[], more: number) =>
  phrase`Say who builds in, and by when: ${andMore(asks, more)}`;
export const buildsInBrief = (count: number) =>
  phrase`Say who builds in ${showNumber(count)} ${plural(count, 'thing')} of the design, and by when`;
/** Of what is to be done and nobody’s. */
export const toSayWhose = (acts: readonly string[], more: number) =>
  phrase`Say whose it is: ${andMore(acts, more)}`;
export const whoseInBrief = (first: string) => phrase`Say whose it is: ${first}`;
