import type { TestResult } from '../../sheets/milestone/judge.ts';
import { TEST_NAMES } from '../../sheets/milestone/en/coach.ts';
import { quoted, resultName, telling } from '../../sheets/milestone/say.ts';

/** The coach in the margin of one test: its verdict, the words that led to it, and what would mend it. */
export function MilestoneCoach({ result }: { result: TestResult }) {
  const { test, passes, by, coach } = result;
  const names = TEST_NAMES[test];
  return (
    <div class={`coach coach-${passes ? 'concrete' : 'symptom'}`}>
      <p class={`verdict ${passes ? 'go' : 'stop'}`}>
        {resultName(result)}
        {by === 'person' && (
          <small>
            {' '}
            (your verdict; the coach reads {(coach.passes ? names.passes : names.fails).toLowerCase()})
          </small>
        )}
      </p>
      {by === 'coach' && (
        <>
          <ul class="reasons">
            {telling(result).map((evidence) => (
              <li key={evidence.start}>{quoted(evidence)}</li>
            ))}
          </ul>
          {!passes && <p class="mends">{coach.mend}</p>}
        </>
      )}
    </div>
  );
}
