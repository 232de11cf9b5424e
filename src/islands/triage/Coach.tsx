import { useMemo } from 'preact/hooks';
import { assessBlocker, type BlockerAssessment } from '../../sheets/triage/assess.ts';
import { VERDICT_NAMES } from '../../sheets/triage/en/choices.ts';
import type { Answer } from '../../sheets/triage/fields.ts';
import type { Draw } from '../fields/fieldsOf.tsx';

/** The coach in the margin of an answer: its verdict, the words that led to it, and what would mend it. */
export function Coach({ row, fields }: { row: Answer; fields: Draw<Answer> }) {
  const assessment = useMemo(() => assessBlocker(row.text), [row.text]);
  const verdict = row.overruled || assessment.verdict;
  return (
    <div class={`coach coach-${verdict}`}>
      <p class={`verdict ${verdict === 'concrete' ? 'go' : 'stop'}`} aria-live="polite">
        {VERDICT_NAMES[verdict]}
        {row.overruled && <small> (your verdict; the coach reads {assessment.verdict})</small>}
      </p>
      {!row.overruled && <Reasons assessment={assessment} />}
      <details open={row.overruled !== ''}>
        <summary>Overrule</summary>
        {fields('overruled')}
        {row.overruled && fields('reason')}
      </details>
    </div>
  );
}

/** The words that led to the verdict, then what would mend a symptom. */
function Reasons({ assessment }: { assessment: BlockerAssessment }) {
  const telling = assessment.evidence.filter((evidence) => evidence.points === assessment.verdict);
  return (
    <>
      <ul class="reasons">
        {telling.slice(0, 2).map((evidence) => (
          <li key={evidence.start}>
            “<bdi>{evidence.text}</bdi>”: {evidence.because}
          </li>
        ))}
      </ul>
      {assessment.verdict === 'symptom' && (
        <p class="mends">{assessment.mends.map((mend) => mend.prompt).join(' ')}</p>
      )}
    </>
  );
}
