import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { RANGE } from '../../sheets/ranges.ts';
import {
  type Effort,
  type FirstField,
  type Scope,
  WORKSTREAMS,
  type Workstream,
} from '../../sheets/scope/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editGroup } from '../../stores/plan/editSheet.ts';
import { Rows } from '../fields/Rows.tsx';
import { Headed } from '../Headed.tsx';
import { LatePart } from '../LatePart.tsx';
import { Sheet } from '../Sheet.tsx';
import { useLate } from '../useLate.ts';
import { usePlan } from '../usePlan.ts';
import { CalendarGrid } from './CalendarGrid.tsx';
import type { Checks } from './checks.ts';
import { EffortCells } from './EffortCells.tsx';
import { ExtraRow } from './ExtraRow.tsx';
import { FrameFields } from './FrameFields.tsx';
import { Multiplier } from './Multiplier.tsx';

type Words = Wording<FirstField>;

const loadChecks = () => import('./checks.ts');

/** The scope estimator: seven workstreams, what was planned for each, and what it really comes to. */
export default function ScopeSheet({ words }: { words: Words }) {
  const { plan, access } = usePlan();
  const { scope } = plan;
  const { fields } = words;
  const checks = useLate(true, loadChecks).part?.checks;
  const context = useMemo(() => ({ words: fields, checks }), [fields, checks]);
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose}>
      <FrameFields scope={scope} words={fields} checks={checks} />
      <h3>Work, in person-{scope.effortUnit === 'days' ? 'days' : 'weeks'}</h3>
      <p class="hint">
        {([...RANGE, 'planned', 'by'] as const)
          .map((part) => `${fields[part].label}: ${fields[part].hint}`)
          .join(' ')}
      </p>
      <EffortGrid scope={scope} words={fields} checks={checks} />
      <Headed words={fields.extra} />
      <Rows
        list="extra"
        rows={scope.extra}
        words={fields}
        one="piece of work"
        lines={1}
        errors={checks?.effortErrors}
        context={context}
        Body={ExtraRow}
      />
      <h3>When it can happen</h3>
      <CalendarGrid scope={scope} words={fields} checks={checks} />
      <LateForecast scope={scope} />
    </Sheet>
  );
}

type GridProps = { scope: Scope; words: Words['fields']; checks: Checks | undefined };

function EffortGrid({ scope, words, checks }: GridProps) {
  return (
    <div class="grid">
      <p class="grid-head" aria-hidden="true">
        <span>Workstream</span>
        {([...RANGE, 'planned'] as const).map((part) => (
          <span key={part}>{words[part].label}</span>
        ))}
      </p>
      {WORKSTREAMS.map((stream) => (
        <Fragment key={stream}>
          <div class="grid-row">
            <div>
              <b>{words[stream].label}</b>
              {words[stream].hint && <p class="hint">{words[stream].hint}</p>}
            </div>
            <StreamCells stream={stream} effort={scope[stream]} words={words} checks={checks} />
          </div>
          {stream === 'integration' && <Multiplier scope={scope} words={words} checks={checks} />}
        </Fragment>
      ))}
    </div>
  );
}

/** The numbers of one workstream, drawn again only when one of them changes. */
function StreamCells({
  stream,
  effort,
  words,
  checks,
}: Omit<GridProps, 'scope'> & { stream: Workstream; effort: Effort }) {
  return useMemo(
    () => (
      <EffortCells
        id={stream}
        name={words[stream].label}
        effort={effort}
        words={words}
        checks={checks}
        edit={(patch) => editGroup('scope', stream, patch)}
      />
    ),
    [stream, effort, words, checks],
  );
}

const loadForecast = () => import('./Forecast.tsx');

/** The forecast comes once there is something to count: it weighs more than the sheet it counts. */
function LateForecast({ scope }: { scope: Scope }) {
  const begun = scope.model.likely.trim() !== '';
  return (
    <>
      {!begun && <p class="quiet">Type the likely model work to see its result.</p>}
      <LatePart wanted={begun} load={loadForecast} doing="Counting …">
        {({ Forecast }) => <Forecast scope={scope} />}
      </LatePart>
    </>
  );
}
