import type { Plan } from '../../plan/document/schema.ts';
import { useToday } from '../useToday.ts';
import { sheetCalled } from './address.ts';
import { Findings } from './Findings.tsx';
import { NextLine } from './NextLine.tsx';
import { States } from './States.tsx';
import { useStanding } from './useStanding.ts';

/** What was found on the worksheet of this title, what comes next in the plan, and how every other sheet stands. */
export function SheetStanding({ plan, title }: { plan: Plan; title: string }) {
  const standing = useStanding(plan, useToday());
  const sheet = sheetCalled(title);
  return (
    <>
      <Findings {...standing} of={sheet} />
      <NextLine {...standing} />
      <details>
        <summary>All worksheets, and how they stand</summary>
        <States {...standing} />
      </details>
    </>
  );
}
