import { useMemo, useRef, useState } from 'preact/hooks';
import { showDate } from '../../language/dates.ts';
import { phrase } from '../../language/directions.ts';
import { isBlankRow } from '../../sheets/fields.ts';
import { mayFollowOther } from '../../plan/merging/disagreementEnd.ts';
import { whereWeDisagree } from '../../plan/merging/en.ts';
import type { Disagreement } from '../../plan/document/disagreements.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { settleAsItStands, settleAsTheOtherSays } from '../../stores/merging/disagreements.ts';
import { $history } from '../../stores/plan/history.ts';
import { undo } from '../../stores/plan/undo.ts';
import { usePaged } from '../paging/Paged.tsx';
import { useStore } from '../useStore.ts';

/** Where people disagree, and the buttons with which they settle it. */
export function Disagreements({ plan }: { plan: Plan }) {
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const undoable = useStore($history).done.length > 0;
  const rows = useMemo(() => plan.disagreements.filter((row) => !isBlankRow(row)), [plan.disagreements]);
  const { shown, pager } = usePaged(rows);
  const settled = (says: string) => {
    say(`${says}.`);
    heading.current?.focus();
  };
  if (rows.length === 0 && !undoable) return null;
  return (
    <section class="merging" aria-label={whereWeDisagree}>
      <h2 ref={heading} tabIndex={-1}>
        {whereWeDisagree}
      </h2>
      <p>
        <span role="status">{said}</span>{' '}
        {undoable && (
          <button
            type="button"
            onClick={() => {
              const undone = undo();
              settled(undone ? `Open again: ${undone.says.replace(/^Settled /, '')}` : 'Nothing was undone');
            }}
          >
            Undo the last
          </button>
        )}
      </p>
      {pager('above')}
      <ul>
        {shown.map((row) => (
          <Item key={row.id} plan={plan} row={row} settled={settled} />
        ))}
      </ul>
      {pager('below')}
    </section>
  );
}

function Item({ plan, row, settled }: { plan: Plan; row: Disagreement; settled: (says: string) => void }) {
  const { label, mine, by, theirs, theirsBy, noted } = row;
  const name = label.trim() || 'a place without a name';
  const settle = (act: (row: Disagreement, says: string) => boolean, how: string) => {
    const says = phrase`Settled “${name}” ${how}`;
    settled(
      act(row, says)
        ? says
        : phrase`“${name}” can’t be settled ${how}: the plan as a whole would not allow it`,
    );
  };
  return (
    <li class="conflict">
      <h3>{name}</h3>
      <div class="pair">
        <p>
          <b>{by.trim() || 'One'}, and the plan:</b> <span class="said">{mine.trim() || 'nothing'}</span>
        </p>
        <p>
          <b>{theirsBy.trim() || 'The other'}:</b> <span class="said">{theirs.trim() || 'nothing'}</span>
        </p>
      </div>
      {noted && <p class="quiet">Since {showDate(noted)}</p>}
      <p class="buttons">
        <button type="button" onClick={() => settle(settleAsItStands, 'as the plan has it')}>
          Settled as it stands<span class="hidden">: {name}</span>
        </button>{' '}
        {mayFollowOther(plan, row) && (
          <button
            type="button"
            onClick={() => settle(settleAsTheOtherSays, `as ${theirsBy.trim() || 'the other'} says`)}
          >
            Settled as {theirsBy.trim() || 'the other'} says<span class="hidden">: {name}</span>
          </button>
        )}
      </p>
    </li>
  );
}
