import { MOST_COUNTED } from '../../language/readNumber.ts';
import { type IsoDate, isAhead } from '../../language/dates.ts';
import { rangeErrors } from '../numberErrors.ts';
import { isBlankRange, RANGE, readRange, type TypedRange } from '../ranges.ts';
import { wordless } from './en/sheet.ts';
import { AREAS, type Area, type Handover, type HandoverItem, type ItemState } from './fields.ts';

/** The rows that say anything at all. */
export function listed({ items }: Handover): HandoverItem[] {
  return items.filter((item) => !isBlankItem(item));
}

/** True for a row that was added and left. */
export function isBlankItem(item: HandoverItem): boolean {
  const texts = [item.pilot, item.production, item.owner, item.within, item.why, item.on, item.place];
  return (
    item.area === '' && item.state === '' && texts.every((text) => text.trim() === '') && isBlankRange(item)
  );
}

/** What is wrong with the effort of an item. */
export function sizeErrors(item: TypedRange): ReturnType<typeof rangeErrors> {
  return rangeErrors(item, MOST_COUNTED);
}

/** True when the item has an effort that can be counted: something of a range, all of it readable and in order. */
export function hasSize(item: TypedRange): boolean {
  return !isBlankRange(item) && RANGE.every((part) => sizeErrors(item)[part] === undefined);
}

/** How far an item has come; one of which nobody has said is not handed over. */
export function stateOf(item: HandoverItem): ItemState {
  return item.state || 'open';
}

/** The areas that nobody has a line under, `other` never among them. */
export function areasNotLookedAt(handover: Handover): Area[] {
  const seen = new Set<string>(listed(handover).map(({ area }) => area));
  return AREAS.filter((area) => area !== 'other' && !seen.has(area));
}

/** The sheet as it stands today: what has a day that is still to come was not handed over, accepted or returned yet. */
export function asOf(handover: Handover, today: IsoDate): Handover {
  const items = handover.items.map((item) =>
    isAhead(item.on, today) ? { ...item, state: '' as const } : item,
  );
  return { ...handover, items };
}

/** The effort of some items, end by end, in the scope sheet’s unit, and how many of them have none. */
export type Sizes = { low: number; likely: number; high: number; unsized: number };

/** Adds up lows, likely values and highs. The ends lie further apart than the total is likely to be. */
export function sizesOf(items: readonly HandoverItem[]): Sizes {
  const sum = { low: 0, likely: 0, high: 0, unsized: 0 };
  for (const item of items) {
    if (!hasSize(item)) {
      sum.unsized++;
      continue;
    }
    const range = readRange(item);
    for (const part of RANGE) sum[part] += range[part];
  }
  return sum;
}

/** What an item is called in a sentence: what production needs, or else what the pilot had. */
export function itemName(item: HandoverItem): string {
  return item.production.trim() || item.pilot.trim() || wordless;
}
