import { showNumber } from '../../language/numbers.ts';
import { RANGE, type TypedRange } from '../ranges.ts';
import { areasNotLookedAt, hasSize, listed, type Sizes, sizesOf, stateOf } from './items.ts';
import { AREA_NAMES, type Handover, ITEM_STATE_NAMES, ITEM_STATES } from './fields.ts';

/** How far the handover has come, what it comes to, and where nobody has looked. */
export function handoverFinding(handover: Handover, unit: string): string {
  const items = listed(handover);
  if (items.length === 0) return 'No item is on the list yet.';
  const states = ITEM_STATES.map((state) => {
    const count = items.filter((item) => stateOf(item) === state).length;
    return count > 0 ? `${count} ${ITEM_STATE_NAMES[state].toLowerCase()}` : '';
  });
  const count = `${items.length} ${items.length === 1 ? 'item' : 'items'}`;
  return [`${count}: ${states.filter(Boolean).join(', ')}.`, sizeSentence(sizesOf(items), items.length, unit)]
    .concat(areaSentence(handover))
    .filter(Boolean)
    .join(' ');
}

/** `What has a size comes to 26 to 56 person-weeks, 39.5 likely; 1 item has none.` */
function sizeSentence(sizes: Sizes, all: number, unit: string): string {
  const { low, likely, high, unsized } = sizes;
  if (unsized === all) return 'None has a size.';
  const [least, most] = [showNumber(low), showNumber(high)];
  const comes =
    least === most ? `${least} ${unit}` : `${least} to ${most} ${unit}, ${showNumber(likely)} likely`;
  if (unsized === 0) return `Their sizes come to ${comes}.`;
  return `The sizes given come to ${comes}; ${unsized} ${unsized === 1 ? 'item has' : 'items have'} none.`;
}

function areaSentence(handover: Handover): string {
  const blank = areasNotLookedAt(handover).map((area) => AREA_NAMES[area]);
  return blank.length === 0 ? '' : `Nothing stands under ${joinWords(blank)}.`;
}

/** `One`, `one and two`, `one, two and three`. */
export function joinWords(all: readonly string[]): string {
  if (all.length < 2) return all.join('');
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** A range in one cell: `2 / 3 / 5`, or nothing where none can be counted. */
export function showSize(range: TypedRange): string {
  return hasSize(range) ? RANGE.map((part) => range[part].trim() || '–').join(' / ') : '';
}
