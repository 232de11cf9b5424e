import { useEffect, useMemo } from 'preact/hooks';
import { showNumber } from '../../language/numbers.ts';
import { flatten } from '../../report/document.ts';
import type { Fault } from '../../sheets/ranges.ts';
import type { StalledResult as Result } from '../../sheets/stalled/estimate.ts';
import type { StalledField } from '../../sheets/stalled/fields.ts';
import { resultSection } from '../../sheets/stalled/report.ts';
import { stalledSentence } from '../../sheets/stalled/say.ts';
import type { Wording } from '../../sheets/wording.ts';
import type { Plan } from '../../plan/document/schema.ts';
import {
  $stalledForecast,
  type StalledForecast,
  watchStalledForecast,
} from '../../stores/forecasts/stalledForecast.ts';
import { Copy } from '../Copy.tsx';
import { ReportView } from '../ReportView.tsx';
import { useStaged } from '../useStaged.ts';
import { useStore } from '../useStore.ts';

type Props = { plan: Plan; day: string; words: Wording<StalledField> };

/** What the sheet comes to, counted while you type. */
export function StalledResult({ plan, day, words }: Props) {
  useEffect(watchStalledForecast, []);
  const forecast = useStore($stalledForecast);
  return (
    <section class="result" aria-labelledby="stalled-result">
      <h3 id="stalled-result">What it comes to</h3>
      <State forecast={forecast} />
      {'result' in forecast && forecast.result && (
        <div class={forecast.kind === 'held' ? 'held' : undefined}>
          <Figures
            plan={plan}
            day={day}
            words={words}
            result={forecast.result}
            settled={forecast.kind !== 'running'}
          />
        </div>
      )}
    </section>
  );
}

/** How far the figures can be trusted just now. */
function State({ forecast }: { forecast: StalledForecast }) {
  switch (forecast.kind) {
    case 'none':
      return forecast.faults.length > 0 ? (
        <p class="error">Nothing can be counted until the numbers marked above are mended.</p>
      ) : (
        <>
          <p class="quiet">Before anything can be counted, this is needed:</p>
          <Needs needs={forecast.needs} />
        </>
      );
    case 'held':
      return (
        <>
          <p class="error" role="status">
            These are the last good figures.{' '}
            {forecast.faults.length > 0
              ? 'They are from before the numbers marked above were typed. Mend those, and the figures follow.'
              : 'They are from before something was taken away that is needed:'}
          </p>
          <Needs needs={forecast.needs} />
        </>
      );
    case 'failed':
      return <p class="error">These numbers could not be counted. What you typed is safe.</p>;
    case 'running':
      return <p class="quiet">Counting …</p>;
    case 'done':
      return <p class="quiet">From {showNumber(forecast.result.trials)} simulated runs.</p>;
  }
}

/** What is needed, each with the way to its field. */
function Needs({ needs }: { needs: readonly Fault[] }) {
  if (needs.length === 0) return null;
  return (
    <ul>
      {needs.map(({ field, says }) => (
        <li key={field}>
          <a href={`#${field}`}>{says}</a>
        </li>
      ))}
    </ul>
  );
}

function Figures({ plan, day, words, result, settled }: Props & { result: Result; settled: boolean }) {
  const { currency } = plan.scope;
  const blocks = useMemo(
    () => flatten([resultSection(result, { currency, today: day, wording: words })]),
    [result, currency, day, words],
  );
  const staged = useStaged(blocks, settled);
  return (
    <>
      <ReportView blocks={staged} tables="folded" />
      <Copy blocks={[{ kind: 'text', text: stalledSentence(result, currency) }]} what="the sentence" />
    </>
  );
}
