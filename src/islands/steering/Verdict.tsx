import { useMemo } from 'preact/hooks';
import type { IsoDate } from '../../method/dates.ts';
import type { Steering } from '../../method/steering/model.ts';
import { VERDICT_TEXT, verdictChecks } from '../../method/steering/report.ts';
import { judgeCommittee } from '../../method/steering/review.ts';
import { Checklist } from '../Checklist.tsx';

/** Whether this committee steers, with each reason, and what would mend what fails. */
export function Verdict({ steering, day }: { steering: Steering; day: IsoDate }) {
  const verdict = useMemo(() => judgeCommittee(steering, day), [steering, day]);
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
