import { apart, phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, joined, type Said, say } from '../../../report/values.ts';

/*
 * Questions of those who review with the team's answers, and other claims, each with where it can be checked.
 */
export const title = 'Your questions, the answers, and where to check them';
/** `all`: how many questions; `placed`: of how many answers the place is given. */
export const counted = (all: number, answered: number, placed: number) =>
  phrase`${showNumber(answered)} of ${showNumber(all)} ${plural(all, 'question')} ${plural(answered, 'is', 'are')} answered, ${showNumber(placed)} with a place. If you cannot open a place, ask whoever is named under “Answered”. Whatever has no answer stands under “What is open”. In “Holds?” tick, and put your initials and the day.`;
/** Whose mark “Blocking” is, and of which day. */
export const markedOn = (marks: readonly { who: string; on: Said }[]): Said =>
  marks.length === 0
    ? ''
    : say`“Blocking” is your own mark: ${joined(
        marks.map(({ who, on }) => (isBlank(on) ? who : say`${who}, ${on}`)),
        '; ',
      )}.`;
/** Answers of which the places begin with the same document. */
export const shared = (documents: readonly { document: string; names: readonly string[] }[]) =>
  documents.length === 0
    ? ''
    : phrase`Documents that hold more than one answer: ${apart(
        documents.map(({ document, names }) => phrase`${document} (${apart([...names], ', ')})`),
        '; ',
      )}.`;
export const caption = (
  who: string,
  section: string,
  asked: number,
  answered: number,
  open: readonly string[],
) =>
  apart(
    [
      phrase`${apart([who, section], ': ')}. ${showNumber(asked)} asked, ${answered === asked ? 'all' : showNumber(answered)} answered`,
      open.length > 0 && phrase`under “What is open”: ${apart([...open], ', ')}`,
    ],
    '; ',
  );
export const reference = 'Reference';
export const answer = 'The team’s answer';
export const place = 'Where you can check it';
export const answered = 'Answered';
/** A box to be ticked by hand, and room for initials and a day. */
export const holds = 'Holds?';
export const box = '[ ] yes [ ] no\n___________';
export const yourWord = (word: Said): Said => say`Your word: ${word}`;
export const seeOpen = 'Something is missing: see “What is open”';

export const claims = 'Other claims that have a place';
export const claimsAre =
  '“Accepted” is the word of whoever takes the work over, and of no reviewer. Numbers with a C are ours, and hold in this issue of the list alone.';
export const claim = 'Claim, in the plan’s words';
export const by = 'Asked, accepted or promised by';
export const own = (number: number) => phrase`C${showNumber(number)}`;
export const designClaim = (asks: string, answer: string) =>
  apart([phrase`Design: “${asks}”`, answer && phrase`“${answer}”`], ' ');
export const workClaim = (names: readonly string[]) =>
  phrase`Work for production, accepted, ${showNumber(names.length)} ${plural(names.length, 'piece')}: ${apart(
    names.map((name) => phrase`“${name}”`),
    '; ',
  )}`;
export const promiseClaim = (promise: string) => phrase`Promise: “${promise}”`;
