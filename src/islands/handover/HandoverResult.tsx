import { useMemo } from 'preact/hooks';
import type { IsoDate } from '../../language/dates.ts';
import { flatten } from '../../report/document.ts';
import { workFor } from '../../sheets/handover/feed.ts';
import { asOf, stateOf } from '../../sheets/handover/items.ts';
import { type HandoverFrame, resultSection } from '../../sheets/handover/report.ts';
import { handoverFinding } from '../../sheets/handover/say.ts';
import { effortUnit } from '../../sheets/scope/names.ts';
import type { Handover } from '../../sheets/handover/fields.ts';
import { countInScope } from '../../stores/sheets/countInScope.ts';
import { tell } from '../../stores/plan/told.ts';
import { ReportView } from '../ReportView.tsx';

/** What the list comes to, and the way of its accepted sizes into the scope. */
export function HandoverResult({
  handover: typed,
  frame,
  today,
}: {
  handover: Handover;
  frame: HandoverFrame;
  today: IsoDate;
}) {
  const handover = useMemo(() => asOf(typed, today), [typed, today]);
  const blocks = useMemo(() => flatten([resultSection(handover, frame)]), [handover, frame]);
  return (
    <section class="result" aria-labelledby="handover-result">
      <h3 id="handover-result">What it comes to</h3>
      <p class="finding" aria-live="polite">
        {handoverFinding(handover, effortUnit(frame.scope))}
      </p>
      <IntoScope handover={handover} frame={frame} />
      <details>
        <summary>The list as tables, and what was returned</summary>
        <ReportView blocks={blocks} long="paged" />
      </details>
    </section>
  );
}

/** Every accepted item with a size that the scope does not count, or counts with other numbers, in one press. */
function IntoScope({ handover, frame }: { handover: Handover; frame: HandoverFrame }) {
  const due = handover.items.filter(
    (item) => stateOf(item) === 'accepted' && workFor(item, frame.scope.extra) !== undefined,
  );
  if (due.length === 0) return null;
  const count = () => {
    const counted = countInScope(due.map(({ id }) => id));
    tell('', `Counted ${counted} accepted ${counted === 1 ? 'item' : 'items'} in the scope.`);
  };
  return (
    <p class="rows-foot">
      <button type="button" onClick={count}>
        Count all accepted sizes in the scope ({due.length})
      </button>
    </p>
  );
}
