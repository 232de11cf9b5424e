import { atom } from 'nanostores';
import type { Fault } from '../../sheets/ranges.ts';
import { STALLED_SIMULATION, type StalledResult, stalledSteps } from '../../sheets/stalled/estimate.ts';
import { type ReadStalled, readStalled } from '../../sheets/stalled/read.ts';
import { valueDeferred } from '../../sheets/benefits/read.ts';
import { $forecast, watchForecast } from './forecast.ts';
import { fromScope, wantsScope } from './fromScope.ts';
import { $plan } from '../plan/plan.ts';
import { runInSlices } from './slices.ts';

/**
 * What staying stalled comes to.
 * `none`: nothing to show; what is needed first, or what has to be mended first. `running`: being counted, with
 * first figures or those from before. `failed`: it could not be counted. `held`: the last good figures, from before something was typed that
 * cannot be counted (`faults`) or taken away that is needed (`needs`).
 */
export type StalledForecast =
  | { kind: 'none'; needs: Fault[]; faults: Fault[] }
  | { kind: 'running'; result?: StalledResult | undefined }
  | { kind: 'done'; result: StalledResult }
  | { kind: 'failed' }
  | { kind: 'held'; result: StalledResult; needs: Fault[]; faults: Fault[] };

const NONE: StalledForecast = { kind: 'none', needs: [], faults: [] };

export const $stalledForecast = atom<StalledForecast>(NONE);

/** The result as a document takes it, which must not rest on figures that are held or not yet whole. */
export function reportedStalled(forecast: StalledForecast): StalledResult | undefined {
  return forecast.kind === 'done' ? forecast.result : undefined;
}

/** Keeps the figures in step with the plan for as long as somebody looks at them. Returns what ends that. */
export function watchStalledForecast(): () => void {
  let seen = { id: $plan.get().id, read: '' };
  let cancel = () => {};
  let endScope: (() => void) | undefined;
  const look = () => {
    const plan = $plan.get();
    // Another plan's figures are not the last good ones of this plan.
    if (plan.id !== seen.id) $stalledForecast.set(NONE);
    if (wantsScope(plan)) endScope ??= watchForecast();
    const from = fromScope(plan.stalled, plan.scope, $forecast.get());
    const value = valueDeferred(plan.benefits);
    const read =
      from.kind === 'counting' ? undefined : readStalled(plan.stalled, { scope: from.scope, value });
    const key = JSON.stringify(read) ?? '';
    if (plan.id === seen.id && key === seen.read && $stalledForecast.get() !== NONE) return;
    seen = { id: plan.id, read: key };
    cancel();
    cancel = read ? count(read) : wait();
  };
  const ends = [$plan.listen(look), $forecast.listen(look)];
  look();
  return () => {
    for (const end of ends) end();
    cancel();
    endScope?.();
  };
}

/** Shows that something is still being counted. Nothing has to be cancelled. */
function wait(): () => void {
  $stalledForecast.set({ kind: 'running', result: latest() });
  return () => {};
}

/** Counts in slices what can be counted. Returns what cancels it. */
function count(read: ReadStalled): () => void {
  if (read.kind === 'ready') {
    $stalledForecast.set({ kind: 'running', result: latest() });
    return runInSlices(stalledSteps(read.inputs, STALLED_SIMULATION), {
      progress: (result) => $stalledForecast.set({ kind: 'running', result }),
      done: (result) => $stalledForecast.set({ kind: 'done', result }),
      failed: (error) => {
        $stalledForecast.set({ kind: 'failed' });
        throw error;
      },
    });
  }
  const result = latest();
  const open = read.kind === 'blank' ? { needs: read.needs, faults: [] } : { needs: [], faults: read.faults };
  $stalledForecast.set(result ? { kind: 'held', result, ...open } : { kind: 'none', ...open });
  return () => {};
}

/** The figures that are shown now, if any. */
function latest(): StalledResult | undefined {
  const now = $stalledForecast.get();
  return 'result' in now ? now.result : undefined;
}
