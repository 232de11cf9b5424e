import { isPrivateIn } from '../document/recommendation.ts';
import type { Plan } from '../document/schema.ts';
import type { Path } from '../merging/merge.ts';

/**
 * True for a place in the plan that a committee’s pack may show: nothing that is private in one of these `states` of it,
 * nothing of who drives a gate; nor, one by one, what people disagree about or set aside, which may be any of these.
 */
export function committeeReads(path: Path, ...states: Pick<Plan, 'recovery'>[]): boolean {
  return !UNREAD.some((sheet) => sheet === path[0]) && !isPrivateIn(path, ...states);
}

const UNREAD = ['gate', 'disagreements', 'setAside'] as const;
