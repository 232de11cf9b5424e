import { isUntouched } from '../../plan/document/schema.ts';
import { usePlan } from '../usePlan.ts';
import { NextLine } from './NextLine.tsx';
import { useStanding } from './useStanding.ts';

/** What comes next in the reader's plan, at the foot of a chapter. */
export function ChapterNext() {
  const { plan, access, day } = usePlan();
  const standing = useStanding(plan, day);
  return access === 'open' && !isUntouched(plan) ? <NextLine {...standing} /> : null;
}
