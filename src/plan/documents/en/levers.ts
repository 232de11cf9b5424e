import { phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { inDays } from '../../../report/en.ts';
import { showNumber } from '../../../language/numbers.ts';
import { dateOf, isBlank, joined, type Said, say, type Value } from '../../../report/values.ts';
import type { Lever, Unasked } from '../levers.ts';
import { teamStays } from './committed.ts';

/*
 * What would be sooner for the same money or less.
 */
const sooner = ({ days, worth }: Lever) =>
  say`${phrase`${days} ${plural(days, 'day')}`} sooner (four times in five) ${isBlank(worth) ? 'for less money, with less in it' : 'for the same work'}`;
const leavesMore = ({ worth, added }: Lever) =>
  isBlank(worth) ? '' : say`, and leaves about ${worth} more${added ? ', whoever is added paid' : ''}`;
/** A scenario that is sooner at the same cost of the work, with what that is worth. */
export const lever = (one: Lever) => {
  const { name, kept } = one;
  const leaves = leavesMore(one);
  const team = kept ? say` Team kept: ${kept[0]} in place of ${kept[1]}.` : '';
  return say`“${name}” ends ${sooner(one)}${leaves}.${team}`;
};
/** Of all of them: the day from which they count what nobody has begun, and that none is asked for. */
export const counted = (since: Value) =>
  say`They count from ${since}: what is begun later is sooner by less, and worth less.`;
export const notAsked = (one: boolean) =>
  one
    ? 'It is none of the options asked; why not is not written down.'
    : 'None of these is an option that is asked; why not is not written down.';
/** The best that is not asked, at the question that could have asked for it. */
export const notAmong = 'What would be sooner';
export const unasked = ({ lever: one, more, who }: Unasked) => {
  const { name, ends, kept, weighed } = one;
  const leaves = leavesMore(one);
  const costs = kept ? say`; ${kept[0]} ${teamStays}, in place of ${kept[1]}` : '';
  const why = weighed
    ? 'Why not stands under “Because”'
    : phrase`Nobody has said why it is not asked for${who && phrase`; ${who} is asked`}`;
  const others = more > 0 ? phrase` The annex has ${showNumber(more)} more.` : '';
  return say`“${name}” would end by ${dateOf(ends)}, ${sooner(one)}${leaves}${costs}. ${why}.${others}`;
};
export const toSayWhyUnasked = (name: string, days: number) =>
  phrase`Say why “${name}” is not asked for, ${days} ${plural(days, 'day')} sooner`;
/** One that leaves more for the same work, in a few words. */
export const better = ({ name, days, worth, added }: Lever) =>
  say`“${name}”, ${inDays(days)}, ${worth} more left${added ? ', paying whoever joins' : ''}`;
export const nobodySaid = 'Nobody has said why not';
export const sentences = (parts: readonly Said[]) => joined(parts, '. ');
export const title = 'What would be sooner';
export const leverInShort = ({ name, days, worth, since }: Lever) => {
  const work = isBlank(worth) ? 'for less money, with less in it' : 'for the same work';
  const begun = isBlank(since) ? '' : say`, if begun on ${since}`;
  return say`“${name}”, ${inDays(days)} ${work}${begun}`;
};
