import { atom } from 'nanostores';
import { type Fault, isBlankRange } from '../../sheets/ranges.ts';
import { STALLED_SIMULATION, type StalledResult, stalledSteps } from '../../sheets/stalled/estimate.ts';
import { forwardFromScope } from '../../sheets/stalled/forward.ts';
import { scopeGivesCost } from '../../sheets/stalled/fromScope.ts';
import { type ReadStalled, readStalled, type Spread } from '../../sheets/stalled/read.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { $forecast, watchForecast } from './forecast.ts';
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
    const scope = scopeCost(plan);
    const read = scope.kind === 'counting' ? undefined : readStalled(plan.stalled, scope.cost);
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

/** What the scope worksheet says it costs to finish, as far as that is asked for. */
type ScopeCost = { kind: 'counting' } | { kind: 'known'; cost: Spread | undefined };

function wantsScope({ stalled, scope }: Plan): boolean {
  return isBlankRange(stalled.finish) && scopeGivesCost(scope);
}

function scopeCost(plan: Plan): ScopeCost {
  if (!wantsScope(plan)) return { kind: 'known', cost: undefined };
  const forecast = $forecast.get();
  switch (forecast.kind) {
    case 'done':
    case 'held':
      return { kind: 'known', cost: forwardFromScope(forecast.outlooks.base) };
    case 'running':
      return { kind: 'counting' };
    case 'none':
      // Blank is what it says before it has looked: this plan's scope is not.
      return ['nonsense', 'failed'].includes(forecast.none.kind)
        ? { kind: 'known', cost: undefined }
        : { kind: 'counting' };
  }
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
