import { readNumber } from '../../language/readNumber.ts';
import { rowById } from '../rowById.ts';
import { RANGE, readRange, type TypedRange } from '../ranges.ts';
import type { ExtraWork } from '../scope/fields.ts';
import { hasSize, itemName } from './items.ts';
import { type HandoverItem, WORK_PREFIX } from './fields.ts';

/**
 * How an item’s effort stands in the scope: nowhere, since nobody has sized it, since it is no work at all, or
 * though it is some; in a workstream; as further work, with the item’s numbers or with others; or in both, and so
 * twice.
 */
export type Counting =
  | { kind: 'unsized' }
  | { kind: 'none' }
  | { kind: 'absent' }
  | { kind: 'within' }
  | { kind: 'agrees'; work: ExtraWork }
  | { kind: 'differs'; work: ExtraWork }
  | { kind: 'twice'; work: ExtraWork };

/** The id of the work an item becomes: made from the item’s, so that one item is never two pieces of work. */
export function workId({ id }: Pick<HandoverItem, 'id'>): string {
  return `${WORK_PREFIX}${id}`;
}

/** How the item stands in the scope, whose further work is `extra`. */
export function countingOf(item: HandoverItem, extra: readonly ExtraWork[]): Counting {
  const work = rowById(extra, workId(item));
  if (work && item.within !== '') return { kind: 'twice', work };
  if (work) return { kind: sameNumbers(item, work) ? 'agrees' : 'differs', work };
  if (item.within !== '') return { kind: 'within' };
  if (!hasSize(item)) return { kind: 'unsized' };
  return { kind: readRange(item).high > 0 ? 'absent' : 'none' };
}

/** What the scope needs in order to count an item: a new piece of work, or new numbers for one it knows. */
export type Work =
  | { kind: 'new'; id: string; name: string; numbers: TypedRange }
  | { kind: 'known'; id: string; numbers: TypedRange };

/** What to put into the scope so that it counts the item with the item’s numbers; nothing where that is not due. */
export function workFor(item: HandoverItem, extra: readonly ExtraWork[]): Work | undefined {
  if (!hasSize(item)) return undefined;
  const { low, likely, high } = item;
  const part = { id: workId(item), numbers: { low, likely, high } };
  switch (countingOf(item, extra).kind) {
    case 'absent':
      return { kind: 'new', name: workName(item), ...part };
    case 'differs':
      return { kind: 'known', ...part };
    default:
      return undefined;
  }
}

/** A name has to fit beside a picture. */
const LONGEST_NAME = 60;

function workName(item: HandoverItem): string {
  const name = itemName(item).replace(/\s+/g, ' ');
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '');
  return `${cut}…`;
}

/** True when two ranges say the same, however the numbers are typed. */
function sameNumbers(one: TypedRange, other: TypedRange): boolean {
  return RANGE.every((part) => {
    const [first, second] = [readNumber(one[part]), readNumber(other[part])];
    if (first.kind === 'number' && second.kind === 'number') return first.value === second.value;
    return one[part].trim() === other[part].trim();
  });
}
