import { plural } from '../../../language/en/counts.ts';
import { phrase } from '../../../language/directions.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, joined, type Said, say } from '../../../report/values.ts';

/*
 * What model risk would find, as the committee’s pack lists it among the risks.
 */
export const atNumber = (says: string) => phrase`A gate opens at a number that is not reached: ${says}.`;
export const asked = (called: string, text: string, who: Said): Said =>
  say`${called}${text && phrase`, “${text}”`}${isBlank(who) ? '' : say` (${who})`}`;
export const noAnswer = (count: number, named: Said) =>
  say`${showNumber(count)} ${plural(count, 'question')} of a gate ${plural(count, 'has', 'have')} no answer, and nobody said that it can wait: ${named}.`;
export const toldAsDone = (named: Said) => say`Told as done here, and not there: ${named}.`;
export const input = (asks: string, who: string, state: string) =>
  phrase`“${asks}” (${who}${who && state && ', '}${state})`;
export const notBuilt = (count: number, named: Said) =>
  say`${showNumber(count)} ${plural(count, 'question')} of the design ${plural(count, 'is', 'are')} not built in: ${named}.`;
export const limit = (clause: string) => phrase`A limit of use: “${clause}”.`;
/** The first of some, and how many more there are. */
export const few = (named: readonly Said[], more: number) =>
  joined([...named, more > 0 ? phrase`and ${showNumber(more)} more` : ''], '; ');
