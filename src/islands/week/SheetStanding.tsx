import { useRef } from 'preact/hooks';
import { SHEETS } from '../../sheets/index.ts';
import { WORDS } from '../saving/words.ts';
import { usePlan } from '../usePlan.ts';
import { Findings } from './Findings.tsx';
import { NextLine } from './NextLine.tsx';
import { States } from './States.tsx';
import { useInView } from './useInView.ts';
import { useStanding } from './useStanding.ts';

/**
 * The foot of the worksheet that this page has: what was found on it, what comes next in the plan, and how every other
 * stands. While it is out of sight it stays as it was, so that nobody who types waits for it.
 */
export function SheetStanding() {
  const { plan, access, day } = usePlan();
  const [place, inView] = useInView<HTMLDivElement>();
  const seen = useRef(plan);
  if (inView) seen.current = plan;
  const standing = useStanding(seen.current, day);
  const sheet = SHEETS.find((one) => location.href.includes(`/${WORDS[one].chapter}/`));
  return (
    <div ref={place} class="stands" hidden={access !== 'open'}>
      <Findings {...standing} of={sheet} />
      <NextLine {...standing} />
      <p>
        <a href="/plan/">See the whole plan</a>
      </p>
      <details>
        <summary>All worksheets, and how they stand</summary>
        <States {...standing} />
      </details>
    </div>
  );
}
