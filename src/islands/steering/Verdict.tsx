import { VERDICT_TEXT, verdictChecks } from '../../method/steering/report.ts';
import type { SteeringVerdict } from '../../method/steering/review.ts';
import { Checklist } from '../Checklist.tsx';

/** Whether this committee steers, with each reason, and what would mend what fails. */
export function Verdict({ verdict }: { verdict: SteeringVerdict }) {
  return (
    <div class={`result verdict-${verdict.kind}`}>
      <h3>Does it steer?</h3>
      <p class="finding" aria-live="polite">
        {VERDICT_TEXT[verdict.kind]}
      </p>
      <Checklist items={verdictChecks(verdict)} />
    </div>
  );
}
