import { atom } from 'nanostores';
import type { Program } from '../../sheets/program.ts';
import type { Fault } from '../../sheets/ranges.ts';
import type { Scope } from '../../sheets/scope/fields.ts';
import { type NoOutlook, type Outlooks, outlookSteps } from '../../sheets/scope/outlook.ts';
import { readScopeIn } from '../../sheets/scope/read.ts';
import { SIMULATION } from '../../plan/documents/forecasts.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { $plan } from '../plan/plan.ts';
import { runInSlices } from './slices.ts';

/** What is counted from beside the sheet. */
const DAYS = ['dayZero', 'holidays', 'freezes'] as const satisfies readonly (keyof Program)[];
/** Keys that follow one another faster than this, in milliseconds, are counted once. */
const PAUSE = 16;

/** The forecast of the scope sheet. `scope` is the sheet it was counted from. */
export type Forecasting =
  | { kind: 'none'; none: NoOutlook }
  /** First figures, or the last ones while new ones are being counted. */
  | { kind: 'running' | 'done'; outlooks: Outlooks; scope: Scope }
  /** The last good figures, from before something was typed that cannot be counted. */
  | { kind: 'held'; outlooks: Outlooks; scope: Scope; faults: Fault[] };

const COUNTING: Forecasting = { kind: 'none', none: { kind: 'counting' } };

export const $forecast = atom<Forecasting>(COUNTING);

/** The forecast as a document takes it, which must not rest on figures that are held or not yet whole. */
export function reported(forecasting: Forecasting): Forecasts['scope'] {
  switch (forecasting.kind) {
    case 'none':
      return forecasting.none;
    case 'running':
      return { kind: 'counting' };
    case 'held':
      return { kind: 'nonsense', faults: forecasting.faults };
    case 'done':
      return forecasting.outlooks;
  }
}

let watchers = 0;
let stop = () => {};

/**
 * Keeps the forecast in step with the plan for as long as somebody looks at it; whoever comes later sees what has been
 * counted. Returns what ends that.
 */
export function watchForecast(): () => void {
  if (watchers === 0) stop = followPlan();
  watchers++;
  let ended = false;
  return () => {
    if (ended) return;
    ended = true;
    watchers--;
    if (watchers === 0) stop();
  };
}

function followPlan(): () => void {
  let seen: { id: string; scope: Scope; program: Program } | undefined;
  let cancel = () => {};
  const unsubscribe = $plan.subscribe(({ id, scope, program }) => {
    if (seen?.scope === scope && DAYS.every((days) => seen?.program[days] === program[days])) return;
    // Another plan's figures are not the last good ones of this plan.
    if (seen?.id !== id) $forecast.set(COUNTING);
    seen = { id, scope, program };
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
  const read = readScopeIn({ scope, program });
  if (read.kind === 'nonsense' && before.kind !== 'none') {
    $forecast.set({ kind: 'held', outlooks: before.outlooks, scope: before.scope, faults: read.faults });
  } else if (read.kind !== 'ready') {
    $forecast.set({ kind: 'none', none: read });
  }
  if (read.kind !== 'ready') return () => {};
  if (before.kind === 'none') $forecast.set(COUNTING);
  // What-if figures stay in sight until the new ones are there.
  const besides = before.kind === 'none' ? { scenarios: [] } : before.outlooks;
  return runInSlices(outlookSteps(scope, read.input, SIMULATION), {
    progress: ({ base }) => $forecast.set({ kind: 'running', outlooks: { ...besides, base }, scope }),
    done: (outlooks) => $forecast.set({ kind: 'done', outlooks, scope }),
    failed: (error) => {
      $forecast.set({ kind: 'none', none: { kind: 'failed' } });
      throw error;
    },
  });
}
