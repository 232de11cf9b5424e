import type { MilestoneVerdict } from '../../sheets/milestone/judge.ts';
import { verdictText } from '../../sheets/milestone/say.ts';
import { Copy } from '../Copy.tsx';

/** Whether the sentence has teeth, spoken aloud when that changes, and the sentence to take along. */
export function MilestoneResult({ verdict, sentence }: { verdict: MilestoneVerdict; sentence: string }) {
  return (
    <section class="result" aria-labelledby="milestone-result">
      <h3 id="milestone-result">Has it teeth?</h3>
      <p class="finding" aria-live="polite">
        {verdictText(verdict)}
      </p>
      {verdict.kind !== 'blank' && (
        <Copy blocks={[{ kind: 'text', text: sentence.trim() }]} what="the sentence" />
      )}
    </section>
  );
}
