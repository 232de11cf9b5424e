import { phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { say } from '../../../report/values.ts';
import type { Lever } from '../levers.ts';

/*
 * What would be sooner for the same money or less.
 */
const inLess = (lessIn: boolean) => (lessIn ? 'for less money, with less in it' : 'for the same work');
/** A scenario that is sooner at the same cost of the work, with its price. */
export const lever = ({ name, days, worth, lessIn, kept }: Lever) =>
  say`“${name}” ends ${phrase`${days} ${plural(days, 'day')}`} sooner ${inLess(lessIn)}: worth about ${worth} by what delay costs.${kept ? say` The team kept until then: ${kept[0]} in place of ${kept[1]}.` : ''}`;
export const leverInShort = ({ name, days, worth, lessIn, kept }: Lever) =>
  say`“${name}”: ${phrase`${days} ${plural(days, 'day')}`} sooner ${inLess(lessIn)}, worth about ${worth}${kept ? say`; team kept ${kept[0]}` : ''}`;
