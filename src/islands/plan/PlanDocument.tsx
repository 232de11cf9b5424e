import { useMemo } from 'preact/hooks';
import { type IsoDate, showDate } from '../../language/dates.ts';
import { programName } from '../../sheets/program.ts';
import { coherenceFindings } from '../../plan/documents/coherence.ts';
import { BUILD } from '../../plan/documents/build.ts';
import { type DocumentChoice as Choice, type DocumentId, DOCUMENTS } from '../../plan/documents/documents.ts';
import { fitText } from '../../plan/documents/fit.ts';
import { NAME_ROOM } from '../../plan/documents/page.ts';
import { forecastsOf } from '../../plan/documents/forecasts.ts';
import { reviewPlan } from '../../plan/documents/review.ts';
import type { Plan } from '../../plan/document/schema.ts';
import type { Wordings } from '../../plan/document/wordings.ts';
import type { Block } from '../../report/blocks.ts';
import { renderMarkdown } from '../../report/markdown.ts';
import { download, fileName } from '../download.ts';
import { ReportView } from '../ReportView.tsx';
import { DocumentChoice, useChoice } from './DocumentChoice.tsx';
import { Findings } from './Findings.tsx';
import { useForecasts } from './useForecasts.ts';

type Props = { plan: Plan; wordings: Wordings; day: IsoDate };

/** The body of the plan: what is missing, then one document of the reader's choice as it will print. */
export function PlanDocument({ plan, wordings, day }: Props) {
  const forecasts = useForecasts(plan);
  const [choice, choose] = useChoice();
  const { document } = choice;
  const blocks = useMemo(
    () => BUILD[document](plan, forecasts, wordings, day),
    [document, plan, forecasts, wordings, day],
  );
  const findings = useMemo(() => reviewPlan(plan, wordings, day), [plan, wordings, day]);
  const across = useMemo(
    () => coherenceFindings(plan, forecasts, wordings, day),
    [plan, forecasts, wordings, day],
  );
  return (
    <>
      <div class="plan-acts">
        <Findings findings={findings} across={across} wordings={wordings} />
        <DocumentChoice choice={choice} choose={choose} />
        <p>
          <button type="button" class="strong" onClick={() => print()}>
            Print
          </button>{' '}
          <button type="button" onClick={() => downloadMarkdown(document, { plan, wordings, day })}>
            Export Markdown
          </button>
        </p>
      </div>
      <Paper choice={choice} name={programName(plan.program)} day={day} blocks={blocks} />
    </>
  );
}

/** A document on its paper: on a wide screen as it will print, on a phone plain. */
function Paper({
  choice: { document, paper },
  name,
  day,
  blocks,
}: {
  choice: Choice;
  name: string;
  day: IsoDate;
  blocks: readonly Block[];
}) {
  const { title } = DOCUMENTS[document];
  const brief = document === 'executive';
  return (
    <section class={`paper ${paper}${brief ? ' brief' : ''}`} aria-label={title}>
      <p class="plan-kind">
        {title}, as of {showDate(day)}
      </p>
      <p class="paper-name">{brief ? fitText(name, NAME_ROOM).text : name}</p>
      <ReportView blocks={blocks} />
    </section>
  );
}

/** Hands the reader a document as a Markdown file. */
function downloadMarkdown(document: DocumentId, { plan, wordings, day }: Props): void {
  const name = programName(plan.program);
  const title = document === 'team' ? name : `${name}: ${DOCUMENTS[document].title.toLowerCase()}`;
  // A file has to be whole at once; the page may still be counting.
  const blocks = BUILD[document](plan, forecastsOf(plan), wordings, day);
  const file = document === 'team' ? name : `${name} ${document}`;
  download(fileName(file, day, 'md'), 'text/markdown', renderMarkdown(title, blocks));
}
