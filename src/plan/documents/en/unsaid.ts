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
export const toSayGoLive = (review: string) =>
  phrase`Say whether all may go live before ${review || 'the reviews end'}`;
export const goLiveInBrief = 'Say whether all may go live before a review';
export const toNameMakers = (proofs: readonly string[]) => phrase`Name who makes again: ${quoted(proofs)}`;
/** Of the design: what is not built in, with how many more. */
export const toSayWhoBuilds = (asks: readonly string[], more: number) =>
  phrase`Say who builds in, and by when: ${andMore(asks, more)}`;
export const buildsInBrief = (count: number) =>
  phrase`Say who builds in ${showNumber(count)} ${plural(count, 'thing')} of the design, and by when`;
/** Of open questions, by what they are called. */
export const toSaySettles = (called: readonly string[]) => phrase`Say what settles ${listed([...called])}`;
export const settlesInBrief = (count: number) =>
  phrase`Say what settles ${showNumber(count)} open ${plural(count, 'question')}`;
/** Of what is to be done and nobody’s. */
export const toSayWhose = (acts: readonly string[], more: number) =>
  phrase`Say whose it is: ${andMore(acts, more)}`;
export const whoseInBrief = (first: string) => phrase`Say whose it is: ${first}`;
/** Of what is told as done: where it can be checked. */
export const toPlace = (names: readonly string[]) => phrase`Note where it can be checked: ${quoted(names)}`;
export const placeInBrief = (first: string) => phrase`Note where it can be checked: ${first}`;
/** The same where another row that may tell of it has a place. */
export const quotedName = (name: string) => phrase`“${name}”`;
export const toPlaceAlike = (name: string, at: string) =>
  phrase`Say whether the place given at ${at} holds for this too: “${name}”`;
export const placeAlikeInBrief = (name: string) => phrase`Say where it can be checked: ${name}`;
/** The word of whoever asked, which the team alone tells or of which the day or the place is not noted. */
export const toNoteWords = (said: readonly { called: string; whose: string }[]) =>
  phrase`Have noted, with its day and place, the word of ${listed(said.map(({ called, whose }) => phrase`${whose || 'whoever asked'} on ${called}`))}`;
export const noteInBrief = (called: string) => phrase`Have the reviewer’s word on ${called} noted`;
/** Of what holds until a condition is met, in the words on which its gate was opened. */
export const toNoteControl = (says: string) =>
  phrase`Note where it lies, and when it was last done: “${says}”`;
export const controlInBrief = (says: string) => phrase`Note when it was last done: ${says}`;
