import { RANGE, type TypedRange } from '../ranges.ts';
import * as en from './en/sheet.ts';
import { areasNotLookedAt, hasSize, listed, sizesOf, stateOf } from './items.ts';
import { type Handover, ITEM_STATES, type ItemState } from './fields.ts';

/** How far the handover has come, what it comes to, and where nobody has looked. */
export function handoverFinding(handover: Handover, unit: string): string {
  const items = listed(handover);
  if (items.length === 0) return en.noItemYet;
  const counts = ITEM_STATES.map((state): [ItemState, number] => [
    state,
    items.filter((item) => stateOf(item) === state).length,
  ]).filter(([, count]) => count > 0);
  const blank = areasNotLookedAt(handover);
  return [
    en.statesSentence(items.length, counts),
    en.sizeSentence(sizesOf(items), items.length, unit),
    ...(blank.length > 0 ? [en.nothingUnder(blank)] : []),
  ].join(' ');
}

/** A range in one cell: `2 / 3 / 5`, or nothing where none can be counted. */
export function showSize(range: TypedRange): string {
  return hasSize(range) ? RANGE.map((part) => range[part].trim() || '–').join(' / ') : '';
}
