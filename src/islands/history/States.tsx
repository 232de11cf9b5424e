import { useEffect } from 'preact/hooks';
import { isUntouched, type Plan } from '../../plan/document/schema.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { $history, listHistory } from '../../stores/history/snapshots.ts';
import { LatePart } from '../LatePart.tsx';
import { SnapshotList } from './SnapshotList.tsx';
import { Take } from './Take.tsx';
import { useHistoryActs } from './useHistoryActs.ts';
import { useStore } from '../useStore.ts';

const loadComparison = () => import('./Comparison.tsx');

type Props = { plan: Plan; unreadable: boolean; wordings: Wordings };

/** What is kept of the open program, and how any two of its states differ. */
export function States({ plan, unreadable, wordings }: Props) {
  const history = useStore($history);
  const acts = useHistoryActs();
  useListed(plan.id, unreadable);
  const snapshots = history.kind === 'listed' ? history.snapshots : [];
  const untouched = isUntouched(plan);
  const comparable = snapshots.length > 0 && !unreadable;
  return (
    <>
      <div class="plan-acts states" data-state={history.kind}>
        {comparable && (
          <p>
            <a href="#moved">What moved since</a>
          </p>
        )}
        {history.kind === 'listed' && (
          <>
            {!history.durable && <NoDatabase />}
            {history.durable && !unreadable && !untouched && <Take acts={acts} />}
            <SnapshotList snapshots={snapshots} acts={acts} unreadable={unreadable} untouched={untouched} />
          </>
        )}
      </div>
      <LatePart wanted={comparable} doing="Comparing …" what="The comparison" load={loadComparison}>
        {({ Comparison }) => <Comparison plan={plan} snapshots={snapshots} wordings={wordings} />}
      </LatePart>
    </>
  );
}

/** Lists what is kept of this program, and again whenever somebody comes back to the page. */
function useListed(id: string, unreadable: boolean): void {
  useEffect(() => {
    const list = () => void listHistory();
    list();
    addEventListener('pageshow', list);
    addEventListener('visibilitychange', list);
    return () => {
      removeEventListener('pageshow', list);
      removeEventListener('visibilitychange', list);
    };
  }, [id, unreadable]);
}

function NoDatabase() {
  return (
    <p>
      This browser gives this site no database, so no state can be kept here. Download the plan instead, on{' '}
      <a href="/plan/">the plan</a>: a file of each day does the same, and can be imported and merged.
    </p>
  );
}
