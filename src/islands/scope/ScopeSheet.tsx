import { useMemo } from 'preact/hooks';
import { estimateScope, isIntegration, multipliers } from '../../method/scope/estimate.ts';
import { type ScopeField, WORKSTREAMS } from '../../method/scope/model.ts';
import { reviewScope } from '../../method/scope/review.ts';
import type { Wording } from '../../method/wording.ts';
import { editEffort } from '../../stores/scope.ts';
import { Rows } from '../fields/Rows.tsx';
import { Sheet } from '../Sheet.tsx';
import { usePlan } from '../usePlan.ts';
import { EffortCells } from './EffortCells.tsx';
import { ExtraRow } from './ExtraRow.tsx';
import { FrameFields } from './FrameFields.tsx';
import { IntegrationCells, MultiplierFields } from './Integration.tsx';
import { ScopeResult } from './ScopeResult.tsx';

/** The scope estimator: seven workstreams, what was planned for each, and what it really comes to. */
export default function ScopeSheet({ words }: { words: Wording<ScopeField> }) {
  const { plan, saving } = usePlan();
  const { scope } = plan;
  const { fields } = words;
  const findings = useMemo(() => reviewScope(scope, fields), [scope, fields]);
  const estimate = useMemo(() => estimateScope(scope), [scope]);
  return (
    <Sheet plan={plan} saving={saving} title={words.title} purpose={words.purpose} findings={findings}>
      <FrameFields scope={scope} words={fields} />
      <h3>Work, in person-weeks</h3>
      <div class="grid">
        <p class="grid-head" aria-hidden="true">
          <span>Workstream</span>
          <span>{fields.low.label}</span>
          <span>{fields.likely.label}</span>
          <span>{fields.high.label}</span>
          <span>{fields.planned.label}</span>
        </p>
        {WORKSTREAMS.map((stream) => (
          <div class="grid-row" key={stream}>
            <div>
              <b>{fields[stream].label}</b>
              {fields[stream].hint && <p class="hint">{fields[stream].hint}</p>}
            </div>
            {stream === 'integration' ? (
              <IntegrationCells
                line={estimate?.lines.find(isIntegration)}
                times={multipliers(scope)}
                planned={scope.integration.planned}
                words={fields}
              />
            ) : (
              <EffortCells
                id={stream}
                name={fields[stream].label}
                effort={scope[stream]}
                words={fields}
                edit={(patch) => editEffort(stream, patch)}
              />
            )}
          </div>
        ))}
      </div>
      <MultiplierFields scope={scope} words={fields} />
      <h3>{fields.extra.label}</h3>
      {fields.extra.hint && <p class="hint">{fields.extra.hint}</p>}
      <Rows list="extra" rows={scope.extra} one="piece of work" lines={1} context={fields} Body={ExtraRow} />
      <ScopeResult estimate={estimate} scope={scope} words={words} />
    </Sheet>
  );
}
