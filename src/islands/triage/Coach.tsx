import { useMemo } from 'preact/hooks';
import { anchor } from '../../sheets/finding.ts';
import { assessBlocker, type BlockerAssessment } from '../../sheets/triage/assess.ts';
import { hardToTell, prompts, unread } from '../../sheets/triage/en/coach.ts';
import { VERDICT_NAMES } from '../../sheets/triage/en/choices.ts';
import { explain } from '../../sheets/triage/explain.ts';
import type { Answer, TriageField } from '../../sheets/triage/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { LongField, SelectField } from '../fields/fields.tsx';

/** More questions at once would be answered by none. */
const MOST_ASKED = 2;

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
  const explained = useMemo(() => explain(row.text), [row.text]);
  const tells = explained.verdict === 'concrete' || explained.verdict === 'symptom';
  const verdict = row.overruled || assessment.verdict;
  return (
    <div class={`coach coach-${verdict}`}>
      <p class={`verdict ${verdict === 'concrete' ? 'go' : 'stop'}`} aria-live="polite">
        {row.overruled || tells ? VERDICT_NAMES[verdict] : hardToTell}
        {row.overruled && <small> (your verdict; the coach reads {assessment.verdict})</small>}
      </p>
      {!row.overruled && tells && <Reasons assessment={assessment} />}
      {!row.overruled && explained.verdict === 'unread' && <p class="mends">{unread}</p>}
      {!row.overruled && explained.asks.length > 0 && (
        <p class="mends">
          {explained.asks
            .slice(0, MOST_ASKED)
            .map((ask) => prompts[ask])
            .join(' ')}
        </p>
      )}
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

/** The words that led to the verdict. */
function Reasons({ assessment }: { assessment: BlockerAssessment }) {
  return (
    <ul class="reasons">
      {assessment.evidence.map((evidence) => (
        <li key={evidence.start}>
          “{evidence.text}”: {evidence.because}
        </li>
      ))}
    </ul>
  );
}
