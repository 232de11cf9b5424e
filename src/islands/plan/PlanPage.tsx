import { useLayoutEffect, useRef } from 'preact/hooks';
import { showDate } from '../../language/dates.ts';
import { SHEETS } from '../../sheets/index.ts';
import { programName } from '../../sheets/program.ts';
import { fitText } from '../../plan/documents/fit.ts';
import { isUntouched } from '../../plan/document/schema.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { LatePart } from '../LatePart.tsx';
import { SaveState } from '../SaveState.tsx';
import { usePlan } from '../usePlan.ts';
import { FileActs } from './FileActs.tsx';

const loadDisagreements = () => import('../merging/Disagreements.tsx');
const loadStanding = () => import('../week/parts.ts');
/** The document comes after the page: the coach it consults weighs more than all that opens and saves a plan. */
const loadDocument = () => import('./PlanDocument.tsx');
const loadFiles = () => import('../files/PlanFiles.tsx');

/** The plan: what every worksheet says, as a document, and what can be done with it as a file. */
export default function PlanPage({ wordings }: { wordings: Wordings }) {
  // A document is for others: its numbers have one form, whoever makes it.
  const { plan, access, day } = usePlan('en-GB');
  const opening = access === 'opening';
  const name = programName(plan.program);
  // Also once the last one is settled: that can be taken back.
  const disagreed = useEver(access === 'open' && plan.disagreements.length > 0);
  const begun = access === 'open' && !isUntouched(plan);
  useRunningHeader(name, day);
  return (
    <article class="plan">
      <header>
        <p class="plan-kind">Plan, as of {day ? showDate(day) : 'today'}</p>
        <h1>{name}</h1>
        <div class="plan-acts">
          <SaveState plan={plan} />
        </div>
        {begun && (
          <LatePart wanted doing="Looking at what is due …" what="What is due" load={loadStanding}>
            {({ parts: { PlanStanding } }) => <PlanStanding plan={plan} day={day} />}
          </LatePart>
        )}
        <div class="plan-acts">
          <p>
            <a href="/programs/">Your programs</a>: open another, start one, or see them side by side.
          </p>
          <p>
            <a href="/plan/people/">By person</a>: what is asked of each, a page to print or copy, and another
            name everywhere.
          </p>
          <p>
            <a href="/plan/history/">Earlier states</a>:{' '}
            {access === 'unreadable'
              ? 'if any was kept of what can’t be opened, it is there.'
              : 'keep one, see what moved since, or go back to it.'}
          </p>
          <FileActs
            plan={plan}
            closed={opening}
            readable={access !== 'unreadable'}
            untouched={isUntouched(plan)}
          />
          <LatePart wanted={!opening} doing="" what="What brings a file in" load={loadFiles}>
            {({ PlanFiles }) => <PlanFiles plan={plan} access={access} wordings={wordings} />}
          </LatePart>
          <LatePart wanted={disagreed} what="What you disagree about" load={loadDisagreements}>
            {({ Disagreements }) => <Disagreements plan={plan} />}
          </LatePart>
        </div>
      </header>
      {access !== 'unreadable' &&
        (!begun ? (
          <Beginning wordings={wordings} />
        ) : (
          <LatePart wanted doing="Putting the plan together …" what="The plan’s document" load={loadDocument}>
            {({ PlanDocument }) => <PlanDocument plan={plan} wordings={wordings} day={day} />}
          </LatePart>
        ))}
    </article>
  );
}

/** True from the first drawing on for which it was. */
function useEver(now: boolean): boolean {
  const ever = useRef(false);
  ever.current ||= now;
  return ever.current;
}

/** What a reader who has filled nothing in finds here. */
function Beginning({ wordings }: { wordings: Wordings }) {
  return (
    <>
      <p>
        Your plan puts itself together from the worksheets, as you fill them in. Nothing is filled in yet.
        Begin with triage: it takes ten minutes, and the rest follows from it.
      </p>
      <ul>
        {SHEETS.map((sheet) => (
          <li key={sheet}>
            <a href={`/chapters/${wordings[sheet].chapter}/#worksheet`}>{wordings[sheet].title}</a>:{' '}
            {wordings[sheet].purpose}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What of a long name there is room for at the head of a page. */
const RUNNING = { lines: 1, perLine: 60 };

/** The name and the date at the head of every printed page: the page box reads them from the root element. */
function useRunningHeader(name: string, day: string): void {
  // Before this returns: where the day turned as the page is printed, paper waits for no effect.
  useLayoutEffect(() => {
    const root = document.documentElement.style;
    root.setProperty('--running-name', JSON.stringify(fitText(name, RUNNING).text));
    root.setProperty('--running-date', JSON.stringify(showDate(day)));
  }, [name, day]);
}
