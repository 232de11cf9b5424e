import { useMemo } from 'preact/hooks';
import type { IsoDate } from '../../method/dates.ts';
import type { Governance } from '../../method/governance/model.ts';
import { resultBlocks } from '../../method/governance/report.ts';
import { governanceFinding } from '../../method/governance/say.ts';
import { ReportView } from '../ReportView.tsx';

/** How much is answered before validation starts, by function, and what is only promised. */
export function GovernanceResult({ governance, day }: { governance: Governance; day: IsoDate }) {
  const blocks = useMemo(() => resultBlocks(governance), [governance]);
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
