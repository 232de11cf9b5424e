import { atom } from 'nanostores';
import { outlookSteps } from '../../sheets/scope/outlook.ts';
import { readScopeIn } from '../../sheets/scope/read.ts';
import { forecastsOf, SIMULATION } from '../../plan/documents/forecasts.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { runInSlices } from './slices.ts';

type Outlook = Forecasts['scope'];

/** What was counted of each plan, by the plan itself: one that was changed is another. */
export const $portfolio = atom<ReadonlyMap<Plan, Outlook>>(new Map());

/** What the table shows of a plan's scope by now. */
export function outlookOf(plan: Plan, counted: ReadonlyMap<Plan, Outlook>): Outlook {
  return counted.get(plan) ?? { kind: 'counting' };
}

/** Counts these plans in slices, one after another, and forgets all others. Returns what cancels the rest. */
export function countPortfolio(plans: readonly Plan[]): () => void {
  $portfolio.set(new Map([...$portfolio.get()].filter(([plan]) => plans.includes(plan))));
  let cancel = () => {};
  const countNext = () => {
    const plan = plans.find((plan) => !$portfolio.get().has(plan));
    if (!plan) return;
    const read = readScopeIn(plan);
    if (read.kind !== 'ready') {
      take(plan, read);
      return countNext();
    }
    cancel = runInSlices(outlookSteps(plan.scope, read.input, SIMULATION), {
      progress: () => {},
      done: (outlooks) => {
        take(plan, outlooks);
        countNext();
      },
      failed: (error) => {
        take(plan, { kind: 'failed' });
        countNext();
        throw error;
      },
    });
  };
  countNext();
  return () => cancel();
}

/** Counts at once what is not counted yet, for paper, which has to be whole. */
export function countPortfolioNow(plans: readonly Plan[]): void {
  for (const plan of plans) if (!$portfolio.get().has(plan)) take(plan, forecastsOf(plan).scope);
}

function take(plan: Plan, outlook: Outlook): void {
  $portfolio.set(new Map($portfolio.get()).set(plan, outlook));
}
