import type { IsoDate } from '../../language/dates.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { Findings } from './Findings.tsx';
import { States } from './States.tsx';
import { useStanding } from './useStanding.ts';
import { Week } from './Week.tsx';

/** What the plan opens on: this week, how each worksheet stands, and what was found on all of them. */
export function PlanStanding({ plan, day }: { plan: Plan; day: IsoDate }) {
  const standing = useStanding(plan, day);
  return (
    <div class="plan-acts">
      <Week {...standing} day={day} />
      <h2>The worksheets</h2>
      <States {...standing} />
      <Findings {...standing} />
    </div>
  );
}
