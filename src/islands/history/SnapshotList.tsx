import { phrase } from '../../language/directions.ts';
import { saysSame } from '../../plan/merging/changes.ts';
import { $plan } from '../../stores/plan/plan.ts';
import { $undo, type EarlierState, undoLast } from '../../stores/history/snapshots.ts';
import { MOST_AUTOMATIC } from '../../stores/history/snapshotsCap.ts';
import { Press } from '../Press.tsx';
import { stateName } from './says.ts';
import { SnapshotItem } from './SnapshotItem.tsx';
import type { HistoryActs } from './useHistoryActs.ts';
import { useStore } from '../useStore.ts';

type Shown = { snapshots: readonly EarlierState[]; acts: HistoryActs; unreadable: boolean };

/** So many states that keep themselves are shown without being asked for. */
const MOST_SHOWN = 6;

/** The states that are kept, newest first, what can be done with each, and how to take the last act back. */
export function SnapshotList({ untouched, ...shown }: Shown & { untouched: boolean }) {
  const { snapshots, acts } = shown;
  const files = snapshots.filter(({ why }) => why.kind === 'shared');
  const named = snapshots.filter(({ why }) => why.kind === 'named');
  const others = snapshots.filter((snapshot) => !files.includes(snapshot) && !named.includes(snapshot));
  return (
    <>
      <div class="said-last">
        <p role="status">{acts.said}</p>
        <Undo acts={acts} />
      </div>
      <h2 id="kept" tabIndex={-1}>
        Kept in this browser
      </h2>
      {snapshots.length === 0 && (
        <p>{untouched ? 'Nothing yet: nothing is filled in.' : 'No state is kept yet.'}</p>
      )}
      <Items {...shown} snapshots={named} />
      <Folded
        {...shown}
        snapshots={others}
        summary="Kept by themselves"
        says={`Before an import, a merge or the like. Of these the oldest give way once there are more than ${MOST_AUTOMATIC}; those with a name stay until you delete them.`}
        open={others.length <= MOST_SHOWN}
      />
      <Folded
        {...shown}
        snapshots={files}
        summary="As it stood in files that left this browser or came in"
        says="When a colleague’s file comes back, these tell what each of you has changed since."
        open={false}
      />
    </>
  );
}

function Folded({ summary, says, open, ...shown }: Shown & { summary: string; says: string; open: boolean }) {
  if (shown.snapshots.length === 0) return null;
  return (
    <details class="behind" open={open}>
      <summary>
        {summary} ({shown.snapshots.length})
      </summary>
      <p>{says}</p>
      <Items {...shown} />
    </details>
  );
}

function Items({ snapshots, acts, unreadable }: Shown) {
  return (
    <ul>
      {snapshots.map((snapshot) => (
        <SnapshotItem key={snapshot.id} snapshot={snapshot} acts={acts} unreadable={unreadable} />
      ))}
    </ul>
  );
}

/** Takes the latest act back, for as long as the page is open. */
function Undo({ acts }: { acts: HistoryActs }) {
  const last = useStore($undo);
  const plan = useStore($plan);
  if (!last) return null;
  const name = stateName(last.snapshot);
  const [label, says] =
    last.kind === 'restored'
      ? [
          'Undo: back to the plan before',
          `The plan is as it was before${saysSame(plan, last.after) ? '' : ', with what was typed since'}.`,
        ]
      : [phrase`Undo: bring “${name}” back`, phrase`“${name}” is kept again.`];
  return (
    <Press data-undo act={() => acts.act(undoLast, says, '#kept')}>
      {label}
    </Press>
  );
}
