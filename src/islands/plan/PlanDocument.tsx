import { useMemo } from 'preact/hooks';
import { type IsoDate, showDate } from '../../language/dates.ts';
import { coherenceFindings } from '../../plan/documents/coherence.ts';
import { buildDocument, wholeDocument } from '../../plan/documents/build.ts';
import { type DocumentChoice as Choice, DOCUMENTS } from '../../plan/documents/documents.ts';
import { fitText } from '../../plan/documents/fit.ts';
import { NAME_ROOM } from '../../plan/documents/page.ts';
import { partsOf, printedOf } from '../../plan/documents/parts.ts';
import { tellsOf } from '../../plan/documents/tells.ts';
import { forecastsOf } from '../../plan/documents/forecasts.ts';
import { reviewPlan } from '../../plan/documents/review.ts';
import type { Plan } from '../../plan/document/schema.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { type Document, flatten } from '../../report/document.ts';
import { ReportView } from '../ReportView.tsx';
import { DocumentChoice, useChoice } from './DocumentChoice.tsx';
import { DocumentParts } from './DocumentParts.tsx';
import { Exports } from './Exports.tsx';
import { Findings } from './Findings.tsx';
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
      </div>
      <Paper choice={choice} document={document} />
    </>
  );
}

/** A document on its paper: on a wide screen as it will print, on a phone plain. */
function Paper({ choice, document }: { choice: Choice; document: Document }) {
  const { program, day, sections } = document;
  const { title } = DOCUMENTS[choice.document];
  const brief = choice.document === 'executive';
  const blocks = useMemo(() => flatten(sections), [sections]);
  return (
    <section class={`paper ${choice.paper}${brief ? ' brief' : ''}`} aria-label={title}>
      <p class="plan-kind">
        {title}, as of {showDate(day)}
      </p>
      <p class="paper-name">{brief ? fitText(program, NAME_ROOM).text : program}</p>
      <ReportView blocks={blocks} />
    </section>
  );
}
