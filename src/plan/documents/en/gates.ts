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
export const heldFor = (who: string, count: number) => phrase`${who}, for ${inDays(count)}`;
export const openedOn = (day: Said) => say`Opened on ${day}`;
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
export const conditions = (count: number, next: Said) =>
  say`${showNumber(count)} ${plural(count, 'condition')}${due(next)}`;
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
export const unnamed = 'somebody not yet named';
export const thenReads = (holder: string) => phrase`then ${holder} reads`;
export const moreBlock = (more: number) =>
  phrase`${showNumber(more)} more ${plural(more, 'blocks', 'block')}`;
/** Who drives it, and by when it is to open. */
export const drivenBy = (who: string) => phrase`driven by ${who}`;
export const toOpen = (by: string) => phrase`to open by ${by}`;
export const notBefore = (day: string) => phrase`to open not before ${day}`;

/** The first of some names, and how many more there are. */
function few(names: readonly string[]): string {
  const shown = names.slice(0, names.length > 4 ? 3 : 4);
  const more = names.length - shown.length;
  return listed([...shown, ...(more > 0 ? [phrase`${showNumber(more)} more`] : [])]);
}
