import type { Simulation } from '../../forecast/simulation.ts';
import { valueDeferred } from '../../sheets/benefits/read.ts';
import { outlooksOf } from '../../sheets/scope/outlook.ts';
import { readScopeIn } from '../../sheets/scope/read.ts';
import { estimateStalled, STALLED_SIMULATION } from '../../sheets/stalled/estimate.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { forwardFromScope } from '../../sheets/stalled/forward.ts';
import { readStalled } from '../../sheets/stalled/read.ts';
import type { Plan } from '../document/schema.ts';

/** The same for everyone, so that the same plan gives the same numbers on every machine. */
export const SIMULATION: Simulation = { trials: 100_000, seed: 1 };

/** Counts everything at once; a page cuts the work up instead. */
export function forecastsOf(plan: Plan, simulation: Simulation = SIMULATION): Forecasts {
  const read = readScopeIn(plan);
  const scope = read.kind === 'ready' ? outlooksOf(plan.scope, read.input, simulation) : read;
  const stalled = readStalled(plan.stalled, {
    scope: 'base' in scope ? forwardFromScope(scope.base) : undefined,
    value: valueDeferred(plan.benefits),
  });
  return {
    scope,
    stalled: stalled.kind === 'ready' ? estimateStalled(stalled.inputs, STALLED_SIMULATION) : undefined,
  };
}
