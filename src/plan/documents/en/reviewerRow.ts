import { phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, joined, type Said, say, show } from '../../../report/values.ts';

/*
 * Whose a question of a gate is, by when, and who reads the answer: the same words in every document.
 */
export const due = (day: Said): Said => (isBlank(day) ? '' : say`due ${day}`);
/** Of what is answered in part: who gave that part, and whose the rest is. */
export const inPart = (who: Said, day: Said): Said => joined([by('answered in part', who), day], ', ');
/** Of what whoever asked has not said to be enough: who of the team answered it, and that there is no word of theirs. */
export const byTeam = (who: Said, day: Said): Said => {
  const of = joined([who, day], ', ');
  return isBlank(of) ? 'answered by the team' : say`answered by the team, ${of}`;
};
export const noWordYet = (who: Said): Said => say`no word of ${isBlank(who) ? 'the reviewer' : who} yet`;
export const theWordOn = (asked: Said) => say`The reviewer’s word on ${asked}`;
export const theWordInShort = (called: string) => phrase`the reviewer’s word on ${called}`;
export const theRest = (who: Said, day: Said): Said =>
  isBlank(who) && isBlank(day) ? '' : joined([by('the rest', who), due(day)], ', ');
const by = (what: string, who: Said): Said => (isBlank(who) ? what : say`${what} by ${who}`);
export const named = (called: string, of: Said) => (isBlank(of) ? called : say`${called} (${of})`);
/** Behind a reason: what of it nobody has shown. */
export const notShown = (named: Said): Said => say`Not shown yet: ${named}.`;
export const open = (named: string) => phrase`Open: ${named}.`;
/** The same where the last result was another, or a question waits for what is undecided. */
export const notBorneOut = (named: Said): Said => say`The plan does not bear this out: ${named}.`;
/** The same where the reason stands elsewhere. */
export const reasonNotBorneOut = (named: Said): Said =>
  say`The plan does not bear out why this is recommended: ${named}.`;
export const lastCame = (result: string) => phrase`last result “${result}”`;
export const waitsFor = (questions: readonly number[]) =>
  questions.length > 0
    ? phrase`waits for ${plural(questions.length, 'question')} ${listed(questions.map(showNumber))}, undecided`
    : '';
export const isOpen = (called: string, waits: readonly number[]) =>
  phrase`${called} is open${waits.length > 0 ? phrase` and ${waitsFor(waits)}` : ''}`;
/** The same on a page that has the undecided questions too. */
export const isOpenInShort = (asked: string, waits: readonly number[]) =>
  phrase`${asked} is open${waits.length > 0 ? phrase`, waiting for ${plural(waits.length, 'question')} ${listed(waits.map(showNumber))}` : ''}`;
/** What is still to come of a question that is answered in part, in the words in which it is asked. */
export const restOf = (asked: Said) => say`The rest of ${asked}`;
export const restInShort = (called: string) => phrase`the rest of ${called}`;
/** Whoever reads what settles a question, for how many working days, and until when if it comes on its day. */
export const readBy = (reader: Said, days: Said, until: Said): Said =>
  isBlank(reader) ? '' : say`Read by ${joined([reader, forDays(days, until)], ', ')}`;
export const thenReads = (reader: Said, days: Said, until: Said): Said =>
  isBlank(reader) ? '' : say`then ${joined([say`${reader} reads`, forDays(days, until)], ' ')}`;
const forDays = (days: Said, until: Said): Said =>
  isBlank(days)
    ? ''
    : say`for ${days} working ${plural(Number(show(days)), 'day')}${isBlank(until) ? '' : say`, until ${until}`}`;
/** A day by which a gate is to open, where what it waits for comes only later. */
export const tooEarly = (open: Said, called: string, day: Said, isRead: boolean): Said =>
  say`${open}, before ${called} ${isRead ? 'is read' : 'is due'}, ${day}`;
