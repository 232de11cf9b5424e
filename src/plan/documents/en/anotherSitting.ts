import { showNumber } from '../../../language/numbers.ts';
import { isBlank, type Said, say, type Value } from '../../../report/values.ts';
import type { Later } from '../anotherSitting.ts';
import { waiting, type Waits } from './inShort.ts';

/*
 * That a question can be decided a sitting later, when more is shown.
 */
/** What the wait costs, or the notice that it lets lapse; undefined where nobody has counted it. */
export type Cost = Waits | { contract: string; notice: Value } | undefined;

const costs = (cost: Cost): Said => {
  if (!cost) return 'what that costs is not counted';
  return 'sums' in cost
    ? say`it ${waiting(cost)}`
    : say`the last day for notice to ${cost.contract}, ${cost.notice}, is then past`;
};
export const label = 'Or not yet';
export const choice = (later: Later | undefined): Said =>
  later && !isBlank(later.shown)
    ? say`Deciding one sitting later, on ${later.day}, would have ${later.shown} shown first; ${costs(later.cost)}.`
    : '';
/** The same of the question of the money, where it stands beside what can be chosen. */
export const notYet = (later: Later | undefined): Said => {
  if (!later) return '';
  const first = isBlank(later.shown) ? '' : say`with ${later.shown} shown first and `;
  return say`One sitting later, on ${later.day}, ${first}with what is asked for by ${later.asked} in hand; ${costs(later.cost)}.`;
};
/** The same in a few words, behind what comes only after the decision; blank where notice lapses meanwhile. */
export const inShort = (later: Later | undefined): Said =>
  later && later.count > 0 && !(later.cost && 'contract' in later.cost)
    ? say`${showNumber(later.count)} by the sitting after, ${later.day}`
    : '';
