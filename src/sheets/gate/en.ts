import { apart, phrase } from '../../language/directions.ts';
import { cutAt } from '../../language/letters.ts';
import { showNumber } from '../../language/numbers.ts';
import type { Mark } from './cut.ts';
import { MOST_TEXT } from '../fields.ts';
import { HEADINGS } from './en/template.ts';
import { MOST_QUESTIONS } from './fields.ts';
import type { TakenQuestion } from './rowReading.ts';

/* What is said of questions that come in from a table or a list. */

const rows = (count: number) => (count === 1 ? '1 row' : phrase`${showNumber(count)} rows`);
const are = (count: number) => phrase`${rows(count)} ${count === 1 ? 'is' : 'are'}`;

export const noRoom = (left: number) =>
  phrase`${are(left)} left out, from the end: the plan holds ${showNumber(MOST_QUESTIONS)} questions at most.`;
export const tooMuchText = (left: number) =>
  phrase`${are(left)} left out, from the end: together they are more text than a browser keeps for a site.`;
export const inTheLog = (count: number) =>
  count === 1
    ? '1 of them is in the log already, and not offered again.'
    : phrase`${showNumber(count)} of them are in the log already, and not offered again.`;
export const notInIt = (count: number) =>
  count === 1
    ? '1 question of the log is not in it, and stays as it is.'
    : phrase`${showNumber(count)} questions of the log are not in it, and stay as they are.`;
export const blanksStay = 'What is blank in it takes nothing out of the log.';
export const aboveHeadings = (titles: readonly string[]) =>
  phrase`Left out above the headings: ${few(titles)}.`;
export const sectionTitles = (titles: readonly string[]) =>
  phrase`Left out as titles of sections, which are no questions: ${few(titles)}.`;
export const asSections = (titles: readonly string[]) =>
  phrase`Taken as the sections of the questions under them: ${few(titles)}.`;
export const atTheFoot = (lines: readonly string[]) =>
  phrase`Left out as what a report says at its foot: ${few(lines)}.`;
export const oursStays = (count: number) =>
  phrase`In ${rows(count)} what would settle the question stays as you noted it for yourself: the file says something else.`;
export const notInTheLog = (references: readonly string[]) =>
  phrase`Left out, since they have no words and their reference is not in the log: ${few(references)}.`;
export const headingsAgain = (count: number) =>
  phrase`${rows(count)} with the headings once more ${count === 1 ? 'is' : 'are'} left out.`;
export const quotesAskew = (count: number) =>
  phrase`In ${rows(count)} the quotes do not pair: ${count === 1 ? 'it is' : 'they are'} taken as ${count === 1 ? 'it stands' : 'they stand'}.`;
export const serialDays = (count: number) =>
  count === 1
    ? '1 number was read as the day that a spreadsheet means by it.'
    : phrase`${showNumber(count)} numbers were read as the days that a spreadsheet means by them.`;
export const wordsJoined = (count: number) =>
  phrase`In ${rows(count)} the mark between columns stands among the words of the question too: ${count === 1 ? 'they were' : 'in each they were'} taken together.`;
export const linesJoined = (count: number) =>
  phrase`In ${rows(count)} a cell was broken into several lines: they were taken together.`;
export const sectionsDown = (count: number) =>
  phrase`In ${rows(count)} the section is blank, as merged cells leave it: the one above was taken.`;
/** Of a letter around a list. */
export const aroundList = (lines: readonly string[]) =>
  phrase`Left out as the letter around the list: ${few(lines)}.`;
export const onPages = (lines: readonly string[]) =>
  phrase`Left out as the head or the foot of a page: ${few(lines)}.`;
export const wasMarkup = (count: number) =>
  phrase`${count === 1 ? '1 text was' : phrase`${showNumber(count)} texts were`} HTML: the words came in without its marks.`;
/** `first`: the beginning of what was cut off first. */
export const longTexts = (count: number, characters: number, first: string) =>
  phrase`${count === 1 ? '1 long text was' : phrase`${showNumber(count)} long texts were`} cut at ${showNumber(MOST_TEXT)} characters. ${showNumber(characters)} more are left out, from “${first}”.`;
export const kindsUnread = (count: number) =>
  phrase`In ${rows(count)} the kind could not be read: it stays open, and its words stand behind the question.`;
export const datesUnread = (count: number) =>
  phrase`In ${rows(count)} the date could not be read: it stands behind the question.`;
export const datesInDoubt = (count: number, example: string) =>
  phrase`In ${rows(count)} the date could be two days, as “${example}” could. Say below which comes first; until then it stands behind the question.`;
export const keptBehind = (names: readonly string[]) =>
  phrase`Kept in brackets behind the question: ${few(names)}.`;
export const leftOutAsChosen = (names: readonly string[]) => phrase`Left out, as you chose: ${few(names)}.`;
export const columnNumber = (at: number) => phrase`column ${at + 1}`;
export const otherHeadings =
  'More than one row could hold the headings. Look whether the right one was taken.';
export const otherQuestion = (taken: string, other: string) =>
  phrase`The question could stand under “${taken}” or “${other}”. Look whether the right one was taken.`;

/* What the columns of a chat are called: what was asked, by whom, and on which day or at which time. */
export const SAID = HEADINGS.text;
export const SAID_BY = 'Asked by';
export const SAID_ON = HEADINGS.raised;
export const SAID_AT = 'Asked at';

/** What is read from a table, as a reader is told of it. */
export const HELD_NAMES: Readonly<Record<keyof TakenQuestion, string>> = {
  text: 'Question',
  reference: 'Reference',
  section: 'Section',
  state: 'State',
  raised: 'Raised on',
  kind: 'Mark',
  owner: 'Owner',
  answer: 'Answer',
  place: 'Where it can be checked',
  date: 'Date',
  evidence: 'What settles it',
  maker: 'Who makes that',
  reader: 'Who reads it',
  days: 'Days to read it',
};

const MARK_NAMES: Readonly<Record<Mark, string>> = {
  '\t': 'Columns, with tabs between',
  ',': 'Columns, with commas between',
  ';': 'Columns, with semicolons between',
  '|': 'Columns, with bars between',
  '^': 'Columns, with carets between',
  '': 'One question a line',
};
export const markName = (mark: Mark) => MARK_NAMES[mark] ?? phrase`Columns, with “${mark}” between`;
export const rowName = (at: number, words: string) => phrase`Row ${at + 1}: ${words}`;

/** A few names, and how many more there are. */
function few(names: readonly string[]): string {
  const shown = names
    .slice(0, 6)
    .map((name) => (name.length > 60 ? phrase`${cutAt(name, 60)}…` : name.replace(/\.$/, '')));
  const more = names.length - shown.length;
  return apart(shown, ', ') + (more > 0 ? phrase` and ${showNumber(more)} more` : '');
}
