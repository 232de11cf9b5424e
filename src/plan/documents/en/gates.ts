import { inDays } from '../../../report/en.ts';
import { apart, phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, joined, type Said, say } from '../../../report/values.ts';

/*
 * How gates stand, as several documents say it.
 */
export const waits = (count: number) => phrase`Waiting ${inDays(count)}`;
export const shut = 'Not open yet';
/** For how many days it has been shut, where that is known. */
export const shutFor = (days: number | undefined) =>
  days === undefined ? shut : phrase`Shut for ${inDays(days)}`;
export const noGate = 'Not taken up as a gate yet';
export const openedSince = (day: Said) => say`Opened on ${day}`;
/** The same in a cell. */
export const openedOn = (day: string) => phrase`Opened ${day}`;
/** How many conditions of it are open; blank where none is. */
export const conditionsOpen = (count: number) =>
  count > 0 ? phrase`${showNumber(count)} ${plural(count, 'condition is', 'conditions are')} open` : '';
/** So much of what blocks it is open. */
export const blockIt = (open: number) =>
  phrase`${showNumber(open)} ${plural(open, 'question blocks', 'questions block')} it`;
export const gatesOpened = (opened: number, all: number) => phrase`${opened} of ${all} opened`;
export const toResolveBy = (day: Said) => say`to be resolved by ${day}`;
export const asked = (all: number) => phrase`${showNumber(all)} ${plural(all, 'question')} asked`;
/** Of what its holder said to block it: how much is not settled, and what that is called. */
export const unsettled = (called: readonly string[], all: number) =>
  called.length === 0
    ? phrase`${all === 1 ? 'the one blocking question is' : phrase`all ${showNumber(all)} blocking questions are`} answered`
    : phrase`${showNumber(called.length)} of ${showNumber(all)} blocking ${plural(all, 'question')} open: ${few(called)}`;

const due = (next: Said) => (isBlank(next) ? '' : say`, the next due ${next}`);
export const withConditions = (count: number, next: Said) =>
  say`with ${showNumber(count)} ${plural(count, 'question')} open as a condition${due(next)}`;
/** A gate by what it is, whoever holds it, and by when it is to open; either may be blank. */
export const named = (gate: string, who: string, by: Said) => {
  const of = joined([who, isBlank(by) ? '' : say`by ${by}`], ', ');
  return isBlank(of) ? gate : say`${gate} (${of})`;
};
export const notOpen = (gates: readonly Said[]) =>
  gates.length > 0 ? say`not open: ${joined(gates, '; ')}` : '';

/**
 * On whom a gate waits: whoever owes the answer to what blocks it, before whoever holds it. `late`: by how many days the
 * answer is past its day, or 0.
 */
export const waitsOn = (who: string, called: string, question: string, late: number) =>
  phrase`waits on ${who}: ${apart([called, question], ', ')}${late > 0 ? phrase`, ${inDays(late)} late` : ''}`;
/** What a gate waits for, with the day by which it is due, where there is one. */
export const dueBy = (called: Said, day: Said) => (isBlank(day) ? called : say`${called} due ${day}`);
export const unnamed = 'somebody not yet named';
export const waitsForWord = (who: string) => phrase`waits on the word of ${who}`;
export const thenReads = (holder: string) => phrase`then ${holder} reads`;
export const moreBlock = (more: number) =>
  phrase`${showNumber(more)} more ${plural(more, 'blocks', 'block')}`;

/** The first of some names, and how many more there are. */
function few(names: readonly string[]): string {
  const shown = names.slice(0, names.length > 4 ? 3 : 4);
  const more = names.length - shown.length;
  return listed([...shown, ...(more > 0 ? [phrase`${showNumber(more)} more`] : [])]);
}
