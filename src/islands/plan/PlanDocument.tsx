import { useMemo } from 'preact/hooks';
import type { IsoDate } from '../../method/dates.ts';
import { programName } from '../../method/program.ts';
import { forecastsOf } from '../../plan/forecasts.ts';
import { reportPlan } from '../../plan/report.ts';
import { reviewPlan } from '../../plan/review.ts';
import type { Plan } from '../../plan/schema.ts';
import type { Wordings } from '../../plan/wordings.ts';
import { renderMarkdown } from '../../report/markdown.ts';
import { download, fileName } from '../download.ts';
import { ReportView } from '../ReportView.tsx';
import { Findings } from './Findings.tsx';
import { useForecasts } from './useForecasts.ts';

type Props = { plan: Plan; wordings: Wordings; day: IsoDate };

/** The body of the plan: what is missing, then what every worksheet says. */
export function PlanDocument({ plan, wordings, day }: Props) {
  const forecasts = useForecasts(plan);
  const blocks = useMemo(() => reportPlan(plan, forecasts, wordings, day), [plan, forecasts, wordings, day]);
  const findings = useMemo(() => reviewPlan(plan, wordings, day), [plan, wordings, day]);
  return (
    <>
      <Findings findings={findings} wordings={wordings} />
      <ReportView blocks={blocks} />
    </>
  );
}

/** Hands the reader the plan as a Markdown file. */
export function downloadMarkdown({ plan, wordings, day }: Props): void {
  const name = programName(plan.program);
  // A file has to be whole at once; the page may still be counting.
  const blocks = reportPlan(plan, forecastsOf(plan), wordings, day);
  download(fileName(name, day, 'md'), 'text/markdown', renderMarkdown(name, blocks));
}
