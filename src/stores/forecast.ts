import { atom } from 'nanostores';
import { milestones, type Program } from '../method/program.ts';
import type { Fault } from '../method/ranges.ts';
import type { Scope } from '../method/scope/model.ts';
import { type NoOutlook, type Outlooks, outlookSteps } from '../method/scope/outlook.ts';
import { readScope } from '../method/scope/read.ts';
import { type Forecasts, SIMULATION } from '../plan/forecasts.ts';
import { $plan } from './plan.ts';
import { runInSlices } from './slices.ts';

/** Keys that follow one another faster than this, in milliseconds, are counted once. */
const PAUSE = 16;

/** The forecast of the scope sheet. `scope` is the sheet it was counted from. */
export type Forecasting =
  | { kind: 'none'; none: NoOutlook }
  /** First figures, or the last ones while new ones are being counted. */
  | { kind: 'running' | 'done'; outlooks: Outlooks; scope: Scope }
  /** The last good figures, from before something was typed that cannot be counted. */
  | { kind: 'held'; outlooks: Outlooks; scope: Scope; faults: Fault[] };

export const $forecast = atom<Forecasting>({ kind: 'none', none: { kind: 'blank' } });

/** The forecast as a report takes it: held figures are none, since a document must not rest on them. */
export function reported(forecasting: Forecasting): Forecasts['scope'] {
  if (forecasting.kind === 'none') return forecasting.none;
  if (forecasting.kind === 'held') return { kind: 'nonsense', faults: forecasting.faults };
  return forecasting.outlooks;
}

/** Keeps the forecast in step with the plan for as long as somebody looks at it. Returns what ends that. */
export function watchForecast(): () => void {
  let seen: { scope: Scope; program: Program } | undefined;
  let cancel = () => {};
  const unsubscribe = $plan.subscribe(({ scope, program }) => {
    if (seen && seen.scope === scope && seen.program.dayZero === program.dayZero) return;
    seen = { scope, program };
    cancel();
    const timer = setTimeout(() => {
      cancel = count(scope, program);
    }, PAUSE);
    cancel = () => clearTimeout(timer);
  });
  return () => {
    unsubscribe();
    cancel();
  };
}

/** Counts in slices what can be counted. Returns what cancels it. */
function count(scope: Scope, program: Program): () => void {
  const before = $forecast.get();
  const read = readScope(scope, milestones(program).day90);
  if (read.kind === 'nonsense' && before.kind !== 'none') {
    $forecast.set({ kind: 'held', outlooks: before.outlooks, scope: before.scope, faults: read.faults });
  } else if (read.kind !== 'ready') {
    $forecast.set({ kind: 'none', none: read });
  }
  if (read.kind !== 'ready') return () => {};
  if (before.kind === 'none') $forecast.set({ kind: 'none', none: { kind: 'counting' } });
  // What-if figures stay in sight until the new ones are there.
  const scenarios = before.kind === 'none' ? [] : before.outlooks.scenarios;
  return runInSlices(outlookSteps(scope, read.input, SIMULATION), {
    progress: ({ base }) => $forecast.set({ kind: 'running', outlooks: { base, scenarios }, scope }),
    done: (outlooks) => $forecast.set({ kind: 'done', outlooks, scope }),
    failed: (error) => {
      throw error;
    },
  });
}
