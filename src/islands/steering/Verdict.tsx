import { useMemo } from 'preact/hooks';
import type { IsoDate } from '../../language/dates.ts';
import type { Steering } from '../../sheets/steering/fields.ts';
import { VERDICT_TEXT } from '../../sheets/steering/en/sheet.ts';
import { verdictChecks } from '../../sheets/steering/report.ts';
import { judgeCommittee } from '../../sheets/steering/review.ts';
import { Checklist } from '../Checklist.tsx';

/** Whether this committee steers, with each reason, and what would mend what fails. */
export function Verdict({ steering, day }: { steering: Steering; day: IsoDate }) {
  const verdict = useMemo(() => judgeCommittee(steering, day), [steering, day]);
  return (
    <div class="result own">
      <h3>Does it steer?</h3>
      <p class={`finding ${TONES[verdict.kind]}`} aria-live="polite">
        {VERDICT_TEXT[verdict.kind]}
      </p>
      <Checklist items={verdictChecks(verdict)} />
    </div>
  );
}

const TONES = { steers: 'go', 'status-forum': 'stop', unknown: '' };
