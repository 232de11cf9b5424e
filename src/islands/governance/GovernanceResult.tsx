import { useMemo } from 'preact/hooks';
import type { IsoDate } from '../../language/dates.ts';
import { flatten } from '../../report/document.ts';
import type { Governance } from '../../sheets/governance/fields.ts';
import { resultSection } from '../../sheets/governance/report.ts';
import { governanceFinding } from '../../sheets/governance/say.ts';
import { ReportView } from '../ReportView.tsx';

/** How much is answered before validation starts, by function, and what is only promised. */
export function GovernanceResult({ governance, day }: { governance: Governance; day: IsoDate }) {
  const blocks = useMemo(() => flatten([resultSection(governance)]), [governance]);
  return (
    <section class="result" aria-labelledby="governance-result">
      <h3 id="governance-result">Answered before validation starts</h3>
      <p class="finding" aria-live="polite">
        {governanceFinding(governance, day)}
      </p>
      <ReportView blocks={blocks} long="paged" />
    </section>
  );
}
