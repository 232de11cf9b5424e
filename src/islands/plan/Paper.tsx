import { useLayoutEffect, useMemo } from 'preact/hooks';
import { showDate } from '../../language/dates.ts';
import { type DocumentChoice, type DocumentId, DOCUMENTS } from '../../plan/documents/documents.ts';
import { fitText } from '../../plan/documents/fit.ts';
import { HALF_LINE, isRoomy, NAME_ROOM } from '../../plan/documents/page.ts';
import { type Document, flatten, type Heading } from '../../report/document.ts';
import { ReportView } from '../ReportView.tsx';

/** A document on its paper: on a wide screen as it will print, on a phone plain. */
export function Paper({ choice, document }: { choice: DocumentChoice; document: Document }) {
  const { firm, program, day, sections } = document;
  const { document: id, paper } = choice;
  const { title } = DOCUMENTS[id];
  const brief = id === 'executive';
  const numbered = NUMBERED.some((one) => one === id);
  const blocks = useMemo(() => flatten(sections), [sections]);
  const size = brief ? (isRoomy(blocks, program) ? ' brief roomy' : ' brief') : '';
  // The foot of every printed page says which document it is.
  useLayoutEffect(() => {
    window.document.documentElement.style.setProperty('--running-title', JSON.stringify(title));
  }, [title]);
  return (
    <section class={`paper ${paper}${size}${numbered ? ' numbered' : ''}`} aria-label={title}>
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
