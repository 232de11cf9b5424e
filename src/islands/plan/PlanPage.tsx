import { useEffect, useMemo } from 'preact/hooks';
import { showDate } from '../../method/dates.ts';
import { programName } from '../../method/program.ts';
import { reportPlan } from '../../plan/report.ts';
import { reviewPlan } from '../../plan/review.ts';
import { isUntouched } from '../../plan/schema.ts';
import type { Wordings } from '../../plan/wordings.ts';
import { today } from '../../stores/clock.ts';
import { ReportView } from '../ReportView.tsx';
import { SaveState } from '../SaveState.tsx';
import { usePlan } from '../usePlan.ts';
import { FileActs } from './FileActs.tsx';
import { Findings } from './Findings.tsx';

/** The plan: what every worksheet says, as a document, with what is missing and what to do with it. */
export default function PlanPage({ wordings }: { wordings: Wordings }) {
  const { plan, saving } = usePlan();
  const opening = saving.kind === 'opening';
  const day = opening ? '' : today();
  const blocks = useMemo(() => reportPlan(plan, wordings, day), [plan, wordings, day]);
  const findings = useMemo(() => reviewPlan(plan, wordings, day), [plan, wordings, day]);
  const name = programName(plan.program);
  useRunningHeader(name, day);
  return (
    <article class="plan">
      <header>
        <p class="plan-kind">Plan, as of {day ? showDate(day) : 'today'}</p>
        <h1>{name}</h1>
        <div class="plan-acts">
          <SaveState plan={plan} saving={saving} />
          <FileActs plan={plan} blocks={blocks} closed={opening} untouched={isUntouched(plan)} />
        </div>
      </header>
      <Findings findings={findings} wordings={wordings} />
      <ReportView blocks={blocks} />
    </article>
  );
}

/** The name and the date at the head of every printed page: the page box reads them from the root element. */
function useRunningHeader(name: string, day: string): void {
  useEffect(() => {
    const root = document.documentElement.style;
    root.setProperty('--running-name', JSON.stringify(name));
    root.setProperty('--running-date', JSON.stringify(showDate(day)));
  }, [name, day]);
}
