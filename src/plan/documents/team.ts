import type { IsoDate } from '../../language/dates.ts';
import { type Section, section } from '../../report/document.ts';
import { coherenceFindings } from './coherence.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { findingOf } from './en/documents.ts';
import { stillLacks } from './en/plan.ts';
import { reportPlan } from './report.ts';
import { reviewPlan } from './review.ts';
import type { Plan } from '../document/schema.ts';

/** The whole plan for the team that carries it out, and at its end what is still missing or weak in it. */
export function teamPlan(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Section[] {
  const findings = [
    ...reviewPlan(plan, forecasts, wordings, today),
    ...coherenceFindings(plan, forecasts, wordings, today),
  ];
  const said = findings.map(({ sheet, says, mend }) => findingOf(wordings[sheet].title, says, mend));
  // Two rows that say the same lack the same.
  const items = [...new Set(said)];
  return [
    ...reportPlan(plan, forecasts, wordings, today),
    ...(items.length > 0 ? [section('lacking', stillLacks, { blocks: [{ kind: 'list', items }] })] : []),
  ];
}
