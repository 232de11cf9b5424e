import { useMemo } from 'preact/hooks';
import type { IsoDate } from '../../language/dates.ts';
import { coherenceFindings } from '../../plan/documents/coherence.ts';
import { buildDocument, wholeDocument } from '../../plan/documents/build.ts';
import { partsOf, printedOf } from '../../plan/documents/parts.ts';
import { agendaText } from '../../plan/documents/sitting.ts';
import { tellsOf } from '../../plan/documents/tells.ts';
import { forecastsOf } from '../../plan/documents/forecasts.ts';
import { reviewPlan } from '../../plan/documents/review.ts';
import type { Plan } from '../../plan/document/schema.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { Copy } from '../Copy.tsx';
import { DocumentChoice, useChoice } from './DocumentChoice.tsx';
import { DocumentParts } from './DocumentParts.tsx';
import { Exports } from './Exports.tsx';
import { Findings } from './Findings.tsx';
import { Paper } from './Paper.tsx';
import { useForecasts } from './useForecasts.ts';

type Props = { plan: Plan; wordings: Wordings; day: IsoDate };

/** The body of the plan: what is missing, then one document of the reader's choice as it will print. */
export function PlanDocument({ plan, wordings, day }: Props) {
  const { forecasts, counting } = useForecasts(plan);
  const [choice, choose] = useChoice();
  const { document: id } = choice;
  const whole = useMemo(
    () => wholeDocument(id, plan, forecasts, wordings, day),
    [id, plan, forecasts, wordings, day],
  );
  const document = useMemo(() => printedOf(whole, plan.parts), [whole, plan.parts]);
  const parts = useMemo(() => partsOf(whole, plan.parts), [whole, plan.parts]);
  const tells = useMemo(() => tellsOf(whole, document, plan, day), [whole, document, plan, day]);
  const agenda = useMemo(
    () => (id === 'committee' ? agendaText(plan, wordings, day) : ''),
    [id, plan, wordings, day],
  );
  const findings = useMemo(
    () => reviewPlan(plan, forecasts, wordings, day),
    [plan, forecasts, wordings, day],
  );
  const across = useMemo(
    () => coherenceFindings(plan, forecasts, wordings, day),
    [plan, forecasts, wordings, day],
  );
  return (
    <>
      <div class="plan-acts">
        <Findings findings={findings} across={across} wordings={wordings} />
        <DocumentChoice choice={choice} choose={choose} />
        <DocumentParts parts={parts} tells={tells} />
        <Exports
          document={document}
          paper={choice.paper}
          whole={() => (counting ? buildDocument(id, plan, forecastsOf(plan), wordings, day) : document)}
        />
        {agenda && <Copy text={agenda} what="the agenda and minutes" />}
      </div>
      <Paper choice={choice} document={document} />
    </>
  );
}
