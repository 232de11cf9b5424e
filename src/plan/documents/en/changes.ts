import { phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { type Said, say } from '../../../report/values.ts';

/*
 * What changed between two states of a plan.
 */
export const nothingChanged = 'Nothing has changed.';
export const changes = (count: number) => phrase`${count} ${plural(count, 'change')}`;
export const where = 'Where';
export const before = 'Before';
export const after = 'After';
/** `others`: there are changes besides these. */
export const unknownChanges = (count: number, others: boolean) =>
  phrase`${count}${others ? ' more' : ''} ${
    count === 1
      ? 'change is in a field that this version does not know.'
      : 'changes are in fields that this version does not know.'
  }`;

/*
 * Where two people disagree; what the parts of it are called stands in ../../merging/en.ts.
 */
export const openUntil = 'Open until both say the same. Elsewhere in the plan stands what the first says';
export const disagreeInPrivate = 'Where we disagree, in private';
export const nothing = 'nothing';
export const says = (who: Said, what: string) => say`${who}: ${what}`;
