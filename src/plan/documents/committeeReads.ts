import { isPrivateAt } from '../document/fields.ts';
import type { Path } from '../merging/merge.ts';

/**
 * True for a place in the plan that a committee’s pack may show: nothing that is private, nothing of who drives a gate; nor,
 * one by one, what people disagree about, which may be any of these.
 */
export function committeeReads(path: Path): boolean {
  return !UNREAD.some((sheet) => sheet === path[0]) && !isPrivateAt(path);
}

const UNREAD = ['gate', 'disagreements'] as const;
