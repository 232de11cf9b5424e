import { apart, phrase } from '../../language/directions.ts';
import { listed, plural } from '../../language/en/counts.ts';

/*
 * How two states of a plan are told apart: in the history, before a merge, and where two people disagree.
 */

/** What a row or a field was, is, or has become. */
export const absent = 'not there';
export const present = 'there';
export const added = 'added';
export const removed = 'removed';
export const inAnotherOrder = 'in another order';
/** The rows that were moved, of which `more` are not named. */
export const moved = (names: readonly string[], more: number) =>
  phrase`moved: ${more > 0 ? listed([...names, phrase`${more} more`]) : apart(names, ', ')}`;
/** A row that one side removed or could not take in: what the other has in it. */
export const addedWith = (fields: readonly string[]) => phrase`added. ${apart(fields, '; ')}`;
export const keptWith = (fields: readonly string[]) =>
  fields.length > 0 ? phrase`kept, and changed. ${apart(fields, '; ')}` : 'kept';

/*
 * Where it stands.
 */
export const unknownFields = 'Fields that this version does not know';
export const gone = 'something that is gone';
/** A row without a name, by its place in the list. */
export const rowNumber = (number: number) => phrase`no. ${number}`;
/** Somebody’s own words. */
export const quoted = (text: string) => phrase`“${text}”`;
/** A list and one of its rows, or what of the two there is. */
export const rowOf = (list: string, row: string) => apart([list, row], ', ');
/** What stands in something, or what of the two there is. */
export const within = (holder: string, what: string) => apart([holder, what], ': ');
/** Labels of fields that are shown as one. */
export const together = ([first = '', ...others]: readonly string[]) =>
  [first, ...others.map((label) => label.toLowerCase())].join(', ');

/** What has no words in content/, or has a whole question for words where a noun is wanted. */
export const answers = 'Answers';
export const pickOfTriage = 'Pick of triage';
export const source = 'Source';
export const questionOfLog = 'Question of the committee’s log';

/*
 * What stands in a field that is no text.
 */
export const ticked = 'ticked';
export const notTicked = 'not ticked';
export const names = (all: readonly string[]) => apart(all, ', ');
export const nobody = 'nobody';
export const nothing = 'nothing';
/** A choice that nobody has made, where that says something. */
export const asTheCoachReadsIt = 'as the coach reads it';
export const underWay = 'whatever is under way';
export const everyWorkstream = 'every workstream';
export const noWorkstream = 'No workstream';
export const openPromise = 'Open';
export const owedAnyway = 'Owed either way';
export const asTheSumsSay = 'What leaves the most';

/*
 * What the eye can’t see in a text, or can’t tell from something else.
 */

/** What has a name: one of it, and many. */
const UNSEEN: Readonly<Record<string, readonly [one: string, many: string]>> = {
  ' ': ['1 blank', 'blanks'],
  '\n': ['line break', 'line breaks'],
  '\r\n': ['Windows line break', 'Windows line breaks'],
  '\t': ['tab', 'tabs'],
  '\u00a0': ['blank that holds', 'blanks that hold'],
  '\u00ad': ['hidden hyphen', 'hidden hyphens'],
  '\u200b': ['blank without width', 'blanks without width'],
};
/** So many of a letter in a row: by name, or by its `code`. */
export function unseen(letter: string, code: string, count: number): string {
  const [one, many] = UNSEEN[letter] ?? [code, phrase`times ${code}`];
  return phrase`[${count === 1 ? one : phrase`${count} ${many}`}]`;
}
export const accents = (text: string, joined: boolean) =>
  phrase`${text} [accents ${joined ? 'joined' : 'apart'}]`;
export const emptyText = '[nothing]';
/** Behind two texts that differ in more places than there is room for. */
export const moreDifferences = (more: number) => phrase` … and ${more} more ${plural(more, 'difference')}`;
/** The most characters that it takes. */
export const MOST_MORE = 34;

/*
 * What two people disagree about, as the plan prints it.
 */
export const whereWeDisagree = 'Where we disagree';
export const disagreement = {
  at: 'Where',
  label: 'About',
  mine: 'One says',
  by: 'Who says so',
  theirs: 'The other says',
  theirsBy: 'Who says otherwise',
  instead: 'What would stand there instead',
  noted: 'Since',
};

/** What was found, and is not for this program. */
export const notForUs = 'Set aside';
export const setAside = { says: 'What was found', because: 'Because', told: 'May be told' };
