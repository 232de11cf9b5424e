import { isBlankRange } from '../../sheets/ranges.ts';
import type { Scope } from '../../sheets/scope/fields.ts';
import type { Stalled } from '../../sheets/stalled/fields.ts';
import { forwardFromScope } from '../../sheets/stalled/forward.ts';
import { scopeGivesCost, scopeGivesEnd } from '../../sheets/stalled/fromScope.ts';
import type { FromScope } from '../../sheets/stalled/read.ts';
import type { Forecasting } from './forecast.ts';

/** What the scope worksheet says of finishing, as far as that is asked for. */
type KnownScope = { kind: 'counting' } | { kind: 'known'; scope: FromScope | undefined };

/** True where what the scope says of finishing stands in for what is not typed on the cost of staying stalled. */
export function wantsScope({ stalled, scope }: { stalled: Stalled; scope: Scope }): boolean {
  return isBlankRange(stalled.finish)
    ? scopeGivesCost(scope)
    : stalled.finishIn.trim() === '' && scopeGivesEnd(scope);
}

/** What a forecast of the scope says of finishing. */
export function fromScope(stalled: Stalled, scope: Scope, forecast: Forecasting): KnownScope {
  if (!wantsScope({ stalled, scope })) return { kind: 'known', scope: undefined };
  switch (forecast.kind) {
    case 'done':
    case 'held':
      return { kind: 'known', scope: forwardFromScope(forecast.outlooks.base) };
    case 'running':
      return { kind: 'counting' };
    case 'none':
      // Blank is what it says before it has looked: this plan's scope is not.
      return ['nonsense', 'failed'].includes(forecast.none.kind)
        ? { kind: 'known', scope: undefined }
        : { kind: 'counting' };
  }
}
