/** The words of the papers that go with the fifteen minutes, in English. */
import { apart, phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { type IsoDate, showDate } from '../../../language/dates.ts';
import { showNumber } from '../../../language/numbers.ts';

export const PAPER_NAMES = {
  preparation: 'To prepare: for you alone',
  list: 'To take along',
  note: 'To send afterwards',
} as const;

export const reference = 'Reference';
export const number = 'No.';
/** Beside who reads it: for how many days. A longer head would make a column of its words. */
export const days = 'Days';
/** Beside the references of others our own number would be taken for one of them. */
export const ours = (number: number) => phrase`ours: ${number}`;

export const believedToBlock = 'What we believe blocks';
export const notAsked = 'A guess of ours: whoever holds the gate has not said so yet. Not for them to read.';
export const eachSettled = 'What would settle each, as far as we know';
export const noneBelieved = 'None is marked as blocking yet: mark the few that you believe block.';
/** What was believed beside what was said. */
export const compared = (believed: readonly string[], said: readonly string[]) =>
  phrase`We had believed ${apart(believed, ', ') || 'none'}; they said ${apart(said, ', ')}.`;

export const yourQuestions = 'Your questions without an answer';
export const byHand = 'B, C or L';
export const letters =
  'B: you could not sign while it is open. C: it asks what is meant. L: later, or as a condition.';

export const noteTo = (who: string) => (who ? phrase`The note to ${who}` : 'The note afterwards');
export const noteAbout = (gate: string) => phrase`What I took away: ${gate}`;
export const dear = (who: string) => phrase`Dear ${who || '[name]'},`;
export const tookAway = (on: IsoDate) =>
  on ? phrase`What I took away from ${showDate(on)}:` : 'What I took away from today:';
export const theseBlock = (count: number) => (count === 1 ? 'This one blocks:' : 'These block:');
export const noneBlock = 'None of them blocks.';
/** While no mark of theirs is in the log. */
export const notMarked = 'These block: [numbers, in their words].';
export const settledBy = (evidence: string) =>
  phrase`What settles it: ${evidence || '[test, page or drawing]'}.`;
export const made = (maker: string, by: IsoDate) =>
  phrase`${maker || '[Name]'} on our side makes it by ${by ? showDate(by) : '[day]'}.`;
export const read = (reader: string, days: string) =>
  phrase`${reader || '[Name]'} on yours reads it, and needs ${days ? daysOf(days) : '[days]'}.`;
const daysOf = (days: string) => phrase`${days} ${plural(Number(days), 'day')}`;
export const clarified = (names: readonly string[]) =>
  phrase`We clarify in your order: ${apart(names, ', ')}.`;
export const later = (names: readonly string[]) => phrase`Later, or as conditions: ${apart(names, ', ')}.`;
export const unknown = (names: readonly string[]) => phrase`You could not sort yet: ${apart(names, ', ')}.`;
export const unmarked = (count: number) =>
  phrase`Not gone through: ${showNumber(count)} ${plural(count, 'question')}.`;
export const correct = 'Correct?';
/** How a question without a reference is called, alone and before its words. */
export const called = (number: number) => phrase`question ${number}`;
export const asked = (called: string, text: string) =>
  phrase`${called.replace(/^q(?=uestion \d)/, 'Q')}: ${text.trim() || 'without words'}`;
