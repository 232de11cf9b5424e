import { apart, phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, type Said, say } from '../../../report/values.ts';

/*
 * How gates stand, as several documents say it.
 */
const days = (count: number) => (count === 1 ? '1 day' : phrase`${showNumber(count)} days`);
export const waits = (count: number) => phrase`Waiting ${days(count)}`;
export const shut = 'Not open yet';
export const heldFor = (who: string, count: number) => phrase`${who}, for ${days(count)}`;
export const openedOn = (day: Said) => say`Opened on ${day}`;
export const gatesOpened = (opened: number, all: number) => phrase`${opened} of ${all} opened`;
export const toResolveBy = (day: Said) => say`to be resolved by ${day}`;
export const asked = (all: number) => phrase`${showNumber(all)} ${plural(all, 'question')} asked`;
/** Of what its holder said to block it: how much has no answer, and what that is called. */
export const unanswered = (called: readonly string[], all: number) =>
  called.length === 0
    ? phrase`${all === 1 ? 'the one blocking question is' : phrase`all ${showNumber(all)} blocking questions are`} answered`
    : phrase`${showNumber(called.length)} of ${showNumber(all)} blocking ${plural(all, 'question')} unanswered: ${few(called)}`;

/** `late`: the nearest day is past. */
const due = (next: Said, late: boolean) =>
  isBlank(next) ? '' : say`, ${late ? 'the first overdue since' : 'the next due'} ${next}`;
export const withConditions = (count: number, next: Said, late: boolean) =>
  say`with ${showNumber(count)} ${plural(count, 'question')} open as a condition${due(next, late)}`;
export const conditions = (count: number, next: Said, late: boolean) =>
  say`${showNumber(count)} open${due(next, late)}`;
/** Who drives it, and by when it is to open. */
export const driven = (by: string, who: string) =>
  apart([who && phrase`driven by ${who}`, by && phrase`to open by ${by}`], ', ');
export const block = (called: readonly string[]) =>
  phrase`${few(called)} ${plural(called.length, 'blocks', 'block')}`;

/** The first of some names, and how many more there are. */
function few(names: readonly string[]): string {
  const shown = names.slice(0, names.length > 4 ? 3 : 4);
  const more = names.length - shown.length;
  return listed([...shown, ...(more > 0 ? [phrase`${showNumber(more)} more`] : [])]);
}
