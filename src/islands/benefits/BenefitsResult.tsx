import { useEffect, useMemo } from 'preact/hooks';
import { flattenIn } from '../../report/document.ts';
import { show } from '../../report/values.ts';
import { coursesSections } from '../../sheets/benefits/coursesReport.ts';
import { readCourses } from '../../sheets/benefits/read.ts';
import { benefitsFinding } from '../../sheets/benefits/say.ts';
import { recommended } from '../../sheets/recovery/recommended.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { $forecast, watchForecast } from '../../stores/forecasts/forecast.ts';
import { fromScope, wantsScope } from '../../stores/forecasts/fromScope.ts';
import { Copy } from '../Copy.tsx';
import { ReportView } from '../ReportView.tsx';
import { useStore } from '../useStore.ts';

/** What it comes to: what is left a year, the courses, and the one that is recommended. */
export function BenefitsResult({ plan }: { plan: Plan }) {
  const { benefits, stalled, scope, recovery } = plan;
  const wanted = wantsScope(plan);
  useEffect(() => (wanted ? watchForecast() : undefined), [wanted]);
  const forecast = useStore($forecast);
  const known = useMemo(() => fromScope(stalled, scope, forecast), [stalled, scope, forecast]);
  const inPrivate = recommended(recovery) === 'restructure';
  const finding = show(benefitsFinding(benefits, scope.currency));
  return (
    <section class="result" aria-labelledby="benefits-result">
      <h3 id="benefits-result">What it comes to</h3>
      <p class="finding" aria-live="polite">
        {finding}
      </p>
      <Copy blocks={[{ kind: 'text', text: finding }]} what="the sentence" />
      {known.kind === 'counting' ? (
        <p class="quiet">Counting …</p>
      ) : (
        <Courses plan={plan} scope={known.scope} inPrivate={inPrivate} />
      )}
      {inPrivate && (
        <p class="quiet">
          The four signs say restructure, so no document has the recommendation until you tick it there.
        </p>
      )}
    </section>
  );
}

type Given = { plan: Plan; scope: Parameters<typeof readCourses>[1]; inPrivate: boolean };

function Courses({ plan, scope: fromScope, inPrivate }: Given) {
  const { benefits, stalled, scope } = plan;
  const { currency } = scope;
  const blocks = useMemo(() => {
    const inputs = readCourses({ benefits, stalled, scope }, fromScope);
    return flattenIn(coursesSections(benefits, { inputs, stalled, currency, inPrivate }));
  }, [benefits, stalled, scope, currency, fromScope, inPrivate]);
  return <ReportView blocks={blocks} tables="folded" />;
}
