import { useEffect, useMemo } from 'preact/hooks';
import words from '../../../content/worksheets/scope.yaml';
import { showNumber } from '../../language/numbers.ts';
import type { Scope } from '../../sheets/scope/fields.ts';
import { flatten } from '../../report/document.ts';
import type { NoOutlook } from '../../sheets/scope/outlook.ts';
import { forecastSection } from '../../sheets/scope/report.ts';
import { budgetSentence } from '../../sheets/scope/say.ts';
import { $forecast, type Forecasting, watchForecast } from '../../stores/forecasts/forecast.ts';
import { addStyles } from '../lateStyles.ts';
import { DaysOffDetails } from '../DaysOffDetails.tsx';
import { Copy } from '../Copy.tsx';
import { ReportView } from '../ReportView.tsx';
import { useStaged } from '../useStaged.ts';
import styles from './forecast.css?inline';
import { RiskFields } from './RiskFields.tsx';
import { Strip } from './Strip.tsx';
import { WhatIf } from './WhatIf.tsx';
import { useStore } from '../useStore.ts';

addStyles(styles);

/** What the sheet comes to, counted while you type, with what can be asked of it. */
export function Forecast({ scope }: { scope: Scope }) {
  const { first, second, shape, lambda, correlation } = scope;
  // Drawn again only when one of their own fields changes, not with every key typed above.
  const fields = useMemo(
    () => (
      <>
        <WhatIf scope={scope} words={words.fields} />
        <RiskFields scope={scope} words={words.fields} />
      </>
    ),
    [first, second, shape, lambda, correlation],
  );
  return (
    <>
      <DaysOffDetails sheet="scope" />
      {fields}
      <Strip />
      <Outcome />
    </>
  );
}

function Outcome() {
  useEffect(watchForecast, []);
  const forecasting = useStore($forecast);
  return (
    <section class="result" aria-labelledby="scope-result">
      <h3 id="scope-result">What it comes to</h3>
      <State forecasting={forecasting} />
      {forecasting.kind !== 'none' && <Result forecasting={forecasting} />}
    </section>
  );
}

/** How far the figures can be trusted just now. */
function State({ forecasting }: { forecasting: Forecasting }) {
  switch (forecasting.kind) {
    case 'none':
      return <NoFigures none={forecasting.none} />;
    case 'held':
      return (
        <p class="error" role="status">
          These are the last good figures, from before the numbers marked above were typed. Mend those, and
          the figures follow.
        </p>
      );
    case 'running':
    case 'done': {
      const { trials } = forecasting.outlooks.base.forecast;
      return <p class="quiet">From {showNumber(trials)} simulated runs of the plan.</p>;
    }
  }
}

function NoFigures({ none }: { none: NoOutlook }) {
  switch (none.kind) {
    case 'nonsense':
      return <p class="error">Nothing can be counted until the numbers marked above are mended.</p>;
    case 'failed':
      return <p class="error">These numbers could not be counted. What you typed is safe.</p>;
    case 'blank':
    case 'counting':
      return <p class="quiet">Counting …</p>;
  }
}

function Result({ forecasting }: { forecasting: Exclude<Forecasting, { kind: 'none' }> }) {
  const { outlooks, scope } = forecasting;
  const blocks = useMemo(() => flatten([forecastSection(scope, outlooks, words)]), [scope, outlooks]);
  const staged = useStaged(blocks, forecasting.kind !== 'running');
  return (
    <div class={forecasting.kind === 'held' ? 'held' : undefined}>
      <ReportView blocks={staged} tables="folded" />
      <Copy
        blocks={[{ kind: 'text', text: budgetSentence(outlooks.base, scope, words) }]}
        what="the sentence"
      />
    </div>
  );
}
