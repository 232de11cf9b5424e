import { useMemo, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../language/dates.ts';
import { flatten } from '../../report/document.ts';
import { workFor } from '../../sheets/handover/feed.ts';
import { asOf, stateOf } from '../../sheets/handover/items.ts';
import { type HandoverFrame, resultSection } from '../../sheets/handover/report.ts';
import { handoverFinding } from '../../sheets/handover/say.ts';
import { effortUnit } from '../../sheets/scope/names.ts';
import type { Handover } from '../../sheets/handover/fields.ts';
import { countInScope } from '../../stores/sheets/countInScope.ts';
import { $undoable } from '../../stores/plan/editRow.ts';
import { undo } from '../../stores/plan/rows.ts';
import { ReportView } from '../ReportView.tsx';
import { useStore } from '../useStore.ts';

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
      <ReportView blocks={blocks} long="paged" />
    </section>
  );
}

/** Every accepted item with a size that the scope does not count, or counts with other numbers, in one press. */
function IntoScope({ handover, frame }: { handover: Handover; frame: HandoverFrame }) {
  const [said, say] = useState('');
  const line = useRef<HTMLParagraphElement>(null);
  const undoable = useStore($undoable).some(({ list }) => list === 'extra');
  const due = handover.items.filter(
    (item) => stateOf(item) === 'accepted' && workFor(item, frame.scope.extra) !== undefined,
  );
  // A button that goes takes the focus with it: it stays at the line.
  const done = (text: string) => {
    say(text);
    line.current?.focus();
  };
  const count = () => {
    const counted = countInScope(due.map(({ id }) => id));
    done(`Counted ${counted} accepted ${counted === 1 ? 'item' : 'items'} in the scope.`);
  };
  if (due.length === 0 && !undoable && said === '') return null;
  return (
    <p class="rows-foot" ref={line} tabIndex={-1}>
      {due.length > 0 && (
        <button type="button" onClick={count}>
          Count all accepted sizes in the scope ({due.length})
        </button>
      )}
      {undoable && (
        <button type="button" onClick={() => done(`Undone: ${undo('extra') ?? ''}.`)}>
          Undo the last change to the scope
        </button>
      )}
      <span class="said" role="status">
        {said}
      </span>
    </p>
  );
}
