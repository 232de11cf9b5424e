import { useMemo } from 'preact/hooks';
import { anchor } from '../../sheets/finding.ts';
import { suggestAsk } from '../../sheets/sponsor/ask.ts';
import { countSponsor } from '../../sheets/sponsor/count.ts';
import { trendFigure } from '../../sheets/sponsor/figures.ts';
import { ruled } from '../../sheets/sponsor/ruled.ts';
import { verdictOn } from '../../sheets/sponsor/judge.ts';
import { earlyWarning, verdictChecks, verdictText } from '../../sheets/sponsor/report.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { editSheet } from '../../stores/plan/editSheet.ts';
import { Checklist } from '../Checklist.tsx';
import { ReportView } from '../ReportView.tsx';

/** Whether the sponsor stays, what warns of it early, the trend, and something to ask for. */
export function SponsorResult({ plan, day }: { plan: Plan; day: string }) {
  const { steering } = plan;
  const sponsor = useMemo(() => ruled(plan.sponsor, steering), [plan.sponsor, steering]);
  const counts = useMemo(() => countSponsor(sponsor, steering, day), [sponsor, steering, day]);
  const figure = useMemo(() => trendFigure(sponsor, steering, day), [sponsor, steering, day]);
  const verdict = verdictOn(counts);
  return (
    <section class="result own" aria-labelledby="sponsor-result">
      <h3 id="sponsor-result">Does your sponsor stay?</h3>
      <div aria-live="polite">
        <p class="finding">{verdictText(verdict).text}</p>
        {earlyWarning(verdict).map((text) => (
          <p key={text} class="warning">
            {text}
          </p>
        ))}
      </div>
      <Checklist items={verdictChecks(verdict)} />
      <ReportView blocks={figure} tables="folded" />
      {sponsor.ask.trim() === '' && <Suggestion ask={suggestAsk(counts)} />}
    </section>
  );
}

/** Something to ask for, while nothing is written; taking it over leads to the field, since it has to be made one's own. */
function Suggestion({ ask }: { ask: string }) {
  const take = () => {
    editSheet('sponsor', { ask });
    document.getElementById(anchor('sponsor', 'ask'))?.focus();
  };
  return (
    <>
      <p class="plain-text">If you ask for one thing this week: {lowered(ask)}</p>
      <button type="button" onClick={take}>
        Ask for this
      </button>
    </>
  );
}

function lowered(sentence: string): string {
  return `${sentence[0]?.toLowerCase()}${sentence.slice(1)}`;
}
