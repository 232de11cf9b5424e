import { usePlan } from '../usePlan.ts';
import { NextLine } from './NextLine.tsx';
import { States } from './States.tsx';
import { useStanding } from './useStanding.ts';

/** What the header's menu holds: every worksheet with how it stands, and what comes next. */
export function Menu() {
  const { plan, access, day } = usePlan();
  const standing = useStanding(plan, day);
  if (access !== 'open') return <p>Opening what you saved …</p>;
  return (
    <>
      <NextLine {...standing} />
      <States {...standing} />
    </>
  );
}
