import { useMemo } from 'preact/hooks';
import { type IsoDate, showDate } from '../../language/dates.ts';
import { coherenceFindings } from '../../plan/documents/coherence.ts';
import { buildDocument, wholeDocument } from '../../plan/documents/build.ts';
import { type DocumentChoice as Choice, type DocumentId, DOCUMENTS } from '../../plan/documents/documents.ts';
import { fitText } from '../../plan/documents/fit.ts';
import { HALF_LINE, NAME_ROOM } from '../../plan/documents/page.ts';
import { partsOf, printedOf } from '../../plan/documents/parts.ts';
import { agendaText } from '../../plan/documents/sitting.ts';
import { tellsOf } from '../../plan/documents/tells.ts';
import { forecastsOf } from '../../plan/documents/forecasts.ts';
import { reviewPlan } from '../../plan/documents/review.ts';
import type { Plan } from '../../plan/document/schema.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { type Document, flatten, type Heading } from '../../report/document.ts';
import { Copy } from '../Copy.tsx';
import { ReportView } from '../ReportView.tsx';
import { DocumentChoice, useChoice } from './DocumentChoice.tsx';
import { DocumentParts } from './DocumentParts.tsx';
import { Exports } from './Exports.tsx';
import { Findings } from './Findings.tsx';
import { useForecasts } from './useForecasts.ts';

type Props = { plan: Plan; wordings: Wordings; day: IsoDate };

/** The body of the plan: what is missing, then one document of the reader's choice as it will print. */
export function PlanDocument({ plan, wordings, day }: Props) {
  const forecasts = useForecasts(plan);
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
          whole={() => buildDocument(id, plan, forecastsOf(plan), wordings, day)}
        />
        {agenda && <Copy text={agenda} what="the agenda and minutes" />}
      </div>
      <Paper choice={choice} document={document} />
    </>
  );
}

/** A document on its paper: on a wide screen as it will print, on a phone plain. */
function Paper({ choice, document }: { choice: Choice; document: Document }) {
  const { firm, program, day, sections } = document;
  const { title } = DOCUMENTS[choice.document];
  const brief = choice.document === 'executive';
  const numbered = NUMBERED.some((id) => id === choice.document);
  const blocks = useMemo(() => flatten(sections), [sections]);
  return (
    <section
      class={`paper ${choice.paper}${brief ? ' brief' : ''}${numbered ? ' numbered' : ''}`}
      aria-label={title}
    >
      <p class="plan-kind">
        {firm && `${brief ? fitText(firm, HALF_LINE).text : firm}. `}
        {title}, as of {showDate(day)}
      </p>
      <p class="paper-name">{brief ? fitText(program, NAME_ROOM).text : program}</p>
      {numbered && (
        <Contents
          headings={blocks.filter((block) => block.kind === 'heading').filter(({ level }) => level === 2)}
        />
      )}
      <ReportView blocks={blocks} />
    </section>
  );
}

/** Documents of which nobody reads everything, and whose sections are numbered. */
const NUMBERED = ['team', 'evidence'] as const satisfies readonly DocumentId[];

/**
 * What is in a long document, by the numbers of its sections: no browser but those that set books knows on which page a
 * section stands. In a PDF each leads there.
 */
function Contents({ headings }: { headings: readonly Heading[] }) {
  // The address says which document it is, and goes on saying it.
  const go = (event: Event, id: string) => {
    event.preventDefault();
    document.getElementById(id)?.scrollIntoView();
  };
  return (
    <ol class="contents">
      {headings.map(({ id = '', text }) => (
        <li key={id}>
          <a href={`#${id}`} onClick={(event) => go(event, id)}>
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
}
