import { useMemo } from 'preact/hooks';
import { anchor } from '../../sheets/finding.ts';
import { assessBlocker, type BlockerAssessment } from '../../sheets/triage/assess.ts';
import { VERDICT_NAMES } from '../../sheets/triage/en/choices.ts';
import type { Answer, TriageField } from '../../sheets/triage/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { LongField, SelectField } from '../fields/fields.tsx';

/** The coach in the margin of an answer: its verdict, the words that led to it, and what would mend it. */
export function Coach({
  row,
  words,
  edit,
}: {
  row: Answer;
  words: Wording<TriageField>['fields'];
  edit: (patch: Partial<Answer>) => void;
}) {
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
        <SelectField
          id={anchor('triage', row.id, 'overruled')}
          words={words.overruled}
          names={VERDICT_NAMES}
          value={row.overruled}
          onChange={(overruled) => edit({ overruled })}
        />
        {row.overruled && (
          <LongField
            id={anchor('triage', row.id, 'reason')}
            words={words.reason}
            value={row.reason}
            onChange={(reason) => edit({ reason })}
          />
        )}
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
            “{evidence.text}”: {evidence.because}
          </li>
        ))}
      </ul>
      {assessment.verdict === 'symptom' && (
        <p class="mends">{assessment.mends.map((mend) => mend.prompt).join(' ')}</p>
      )}
    </>
  );
}
