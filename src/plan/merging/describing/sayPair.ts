import { OPEN } from '../../../report/en.ts';
import { same } from '../../document/values.ts';
import type { Place } from './places.ts';
import { alike, spelled } from './unseen.ts';
import type { Say } from './values.ts';

type Pair = [string, string];

/** How values are said, and how two texts that differ are told. */
export type Saying = { say: Say; tell: (before: string, after: string) => Pair };

/** Fields whose values have words of their own. */
const WORDED: readonly Place['holds'][] = ['choice', 'link', 'links', 'date'];

/** What stands at a place on two sides, in words that do not look the same if they differ. */
export function sayPair(place: Place, [before, after]: Readonly<[unknown, unknown]>, saying: Saying): Pair {
  const { say, tell } = saying;
  const typed = typeof before === 'string' && typeof after === 'string' && !WORDED.includes(place.holds);
  const pair = typed ? textPair(before, after, tell) : tell(say(place, before), say(place, after));
  if (!alike(...pair) || same(before, after)) return pair;
  // Two rows may have one name, a day be typed as it is shown, and a text say what stands for none.
  const plain: Pair = [plainOf(before), plainOf(after)];
  const [first, second] = alike(...plain) ? plain.map(spelled) : plain;
  return [`${pair[0]} (${first})`, `${pair[1]} (${second})`];
}

/** Two texts as they were typed; but of one that says nothing, only that. */
function textPair(before: string, after: string, tell: Saying['tell']): Pair {
  const [was, now] = [before, after].map((text) => (text.trim() === '' ? '' : text)) as Pair;
  const [first, second] = was === now ? tell(before, after) : tell(was, now);
  return [first || OPEN, second || OPEN];
}

function plainOf(value: unknown): string {
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}
