import { useMemo } from 'preact/hooks';
import type { LeadAround } from '../../sheets/lead/around.ts';
import { judgeLead } from '../../sheets/lead/judge.ts';
import type { Lead, LeadField } from '../../sheets/lead/fields.ts';
import { VERDICT_TEXT } from '../../sheets/lead/en/sheet.ts';
import { charterSection, leadChecks } from '../../sheets/lead/report.ts';
import type { Wording } from '../../sheets/wording.ts';
import { Checklist } from '../Checklist.tsx';
import { flattenIn } from '../../report/document.ts';
import { ReportView } from '../ReportView.tsx';

type Props = { lead: Lead; around: LeadAround; words: Wording<LeadField>['fields'] };

/** Whether anyone answers for the date, and the charter as it would be signed. */
export function Charter({ lead, around, words }: Props) {
  const verdict = useMemo(() => judgeLead(lead, around), [lead, around]);
  const blocks = useMemo(() => {
    const charter = charterSection(lead, around, words);
    return charter ? flattenIn([charter]) : [];
  }, [lead, around, words]);
  return (
    <section class="result" aria-labelledby="lead-result">
      <h3 id="lead-result">Who answers for the date?</h3>
      <p class="finding" aria-live="polite">
        {VERDICT_TEXT[verdict.kind]}
      </p>
      <Checklist items={leadChecks(verdict)} />
      <details>
        <summary>The charter, as it would be signed</summary>
        <ReportView blocks={blocks} long="paged" />
      </details>
    </section>
  );
}
