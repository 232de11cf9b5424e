import { useEffect, useMemo, useState } from 'preact/hooks';
import { forecastsOf } from '../../plan/documents/forecasts.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { $forecast, reported, watchForecast } from '../../stores/forecasts/forecast.ts';
import {
  $stalledForecast,
  reportedStalled,
  watchStalledForecast,
} from '../../stores/forecasts/stalledForecast.ts';
import { drawAtOnce } from '../drawAtOnce.ts';
import { useStore } from '../useStore.ts';

/**
 * What is counted from the plan, for as long as a document shows it. Paper has to be whole: a print that is
 * asked for while the figures are still being counted counts them at once.
 */
export function useForecasts(plan: Plan): { forecasts: Forecasts; counting: boolean } {
  useEffect(watchForecast, []);
  useEffect(watchStalledForecast, []);
  const scope = useStore($forecast);
  const stalled = useStore($stalledForecast);
  const [forPrint, setForPrint] = useState<{ plan: Plan; forecasts: Forecasts }>();
  const counting = [scope.kind, stalled.kind].includes('running') || isCounting(scope);
  useEffect(() => {
    if (!counting) return;
    const countNow = () => drawAtOnce(() => setForPrint({ plan, forecasts: forecastsOf(plan) }));
    addEventListener('beforeprint', countNow);
    return () => removeEventListener('beforeprint', countNow);
  }, [plan, counting]);
  const forecasts = useMemo(
    () =>
      counting && forPrint?.plan === plan
        ? forPrint.forecasts
        : { scope: reported(scope), stalled: reportedStalled(stalled) },
    [scope, stalled, plan, forPrint, counting],
  );
  return { forecasts, counting };
}

function isCounting(scope: ReturnType<typeof $forecast.get>): boolean {
  return scope.kind === 'none' && scope.none.kind === 'counting';
}
