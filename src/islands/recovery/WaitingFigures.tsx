import { useEffect } from 'preact/hooks';
import { show } from '../../report/values.ts';
import { stalledFinding, stalledSentence } from '../../sheets/stalled/say.ts';
import { $plan } from '../../stores/plan/plan.ts';
import { $stalledForecast, watchStalledForecast } from '../../stores/forecasts/stalledForecast.ts';
import { useStore } from '../useStore.ts';

/** What the sheet on staying stalled comes to, in two sentences. */
export function WaitingFigures() {
  useEffect(watchStalledForecast, []);
  const forecast = useStore($stalledForecast);
  const { currency } = useStore($plan).scope;
  if (forecast.kind === 'none') {
    return <p class="quiet">Begun, and not yet ready to be counted: its sheet says what is needed.</p>;
  }
  if (forecast.kind === 'failed') {
    return <p class="error">It could not be counted. What was typed is safe.</p>;
  }
  const { result } = forecast;
  return (
    <>
      {forecast.kind === 'held' && (
        <p class="error">These are the last good figures: something on its sheet cannot be counted.</p>
      )}
      {result ? (
        <>
          <p class="finding">{show(stalledFinding(result))}</p>
          <p>{show(stalledSentence(result, currency))}</p>
        </>
      ) : (
        <p role="status">Counting …</p>
      )}
    </>
  );
}
