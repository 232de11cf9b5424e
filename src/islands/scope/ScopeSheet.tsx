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
import { LatePart } from '../LatePart.tsx';
import { Sheet } from '../Sheet.tsx';
import { useLate } from '../useLate.ts';
import { usePlan } from '../usePlan.ts';
import { CalendarGrid } from './CalendarGrid.tsx';
import { EffortCells } from './EffortCells.tsx';
import { ExtraRow } from './ExtraRow.tsx';
import { FrameFields } from './FrameFields.tsx';
import { Multiplier } from './Multiplier.tsx';

type Words = Wording<FirstField>;

/** What is missing is counted once the sheet can be typed into. */
const loadReview = () => import('../../sheets/scope/review.ts');

/** The scope estimator: seven workstreams, what was planned for each, and what it really comes to. */
export default function ScopeSheet({ words }: { words: Words }) {
  const { plan, access } = usePlan();
  const { scope } = plan;
  const { fields } = words;
  const review = useLate(true, loadReview);
  const findings = useMemo(
    () => (review.kind === 'ready' ? review.part.reviewScope(scope, fields) : undefined),
    [review, scope, fields],
  );
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose} findings={findings}>
      <FrameFields scope={scope} words={fields} />
      <h3>{scope.effortUnit === 'days' ? 'Work, in person-days' : 'Work, in person-weeks'}</h3>
      <p class="hint">
        {([...RANGE, 'planned', 'by'] as const)
          .map((part) => `${fields[part].label}: ${fields[part].hint}`)
          .join(' ')}
      </p>
      <EffortGrid scope={scope} words={fields} />
      <Multiplier scope={scope} words={fields} />
      <h3>{fields.extra.label}</h3>
      {fields.extra.hint && <p class="hint">{fields.extra.hint}</p>}
      <Rows list="extra" rows={scope.extra} one="piece of work" lines={1} context={fields} Body={ExtraRow} />
      <h3>When it can happen</h3>
      <CalendarGrid scope={scope} words={fields} />
      <LateForecast scope={scope} />
    </Sheet>
  );
}

function EffortGrid({ scope, words }: { scope: Scope; words: Words['fields'] }) {
  return (
    <div class="grid">
      <p class="grid-head" aria-hidden="true">
        <span>Workstream</span>
        <span>{words.low.label}</span>
        <span>{words.likely.label}</span>
        <span>{words.high.label}</span>
        <span>{words.planned.label}</span>
      </p>
      {WORKSTREAMS.map((stream) => (
        <div class="grid-row" key={stream}>
          <div>
            <b>{words[stream].label}</b>
            {words[stream].hint && <p class="hint">{words[stream].hint}</p>}
          </div>
          <StreamCells stream={stream} effort={scope[stream]} words={words} />
        </div>
      ))}
    </div>
  );
}

/** The numbers of one workstream, drawn again only when one of them changes. */
function StreamCells({
  stream,
  effort,
  words,
}: {
  stream: Workstream;
  effort: Effort;
  words: Words['fields'];
}) {
  return useMemo(
    () => (
      <EffortCells
        id={stream}
        name={words[stream].label}
        effort={effort}
        words={words}
        edit={(patch) => editGroup('scope', stream, patch)}
      />
    ),
    [stream, effort, words],
  );
}

const loadForecast = () => import('./Forecast.tsx');

/** The forecast comes once there is something to count: it weighs more than the sheet it counts. */
function LateForecast({ scope }: { scope: Scope }) {
  const begun = scope.model.likely.trim() !== '';
  return (
    <>
      {!begun && <p class="quiet">Type the likely model work: its result appears here.</p>}
      <LatePart wanted={begun} load={loadForecast} doing="Counting …">
        {({ Forecast }) => <Forecast scope={scope} />}
      </LatePart>
    </>
  );
}
