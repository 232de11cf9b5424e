import { useMemo } from 'preact/hooks';
import { changesBetween } from '../../plan/merging/changes.ts';
import { changesReport } from '../../plan/documents/changesReport.ts';
import type { Plan } from '../../plan/document/schema.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { type Flat, flattenIn } from '../../report/document.ts';
import type { Merged } from '../../stores/merging/merging.ts';
import { ReportView } from '../ReportView.tsx';

type Props = { merged: Merged; wordings: Wordings };

/** What the file brings, and what the open plan has that the file has not. Conflicts are told apart from both. */
export function MergedChanges({ merged, wordings }: Props) {
  const { mine, theirs } = merged;
  const brings = useMemo(() => changedIn(mine, merged, wordings), [mine, merged, wordings]);
  const has = useMemo(() => changedIn(theirs, merged, wordings), [theirs, merged, wordings]);
  return (
    <>
      <Changed title="What they changed" none="They changed nothing else." blocks={brings} open />
      <Changed title="What you changed" none="You changed nothing else." blocks={has} />
    </>
  );
}

type Shown = { title: string; none: string; blocks: readonly Flat[]; open?: boolean };

function Changed({ title, none, blocks, open = false }: Shown) {
  if (blocks.length === 0) return <p>{none}</p>;
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : []));
  return (
    <details class="behind" open={open}>
      <summary>{rows.length > 0 ? `${title}: ${rows.length}` : title}</summary>
      <ReportView blocks={blocks} long="paged" />
    </details>
  );
}

/** What merging changes in one of the two, apart from the conflicts; no block where that is nothing. */
function changedIn(one: Plan, { plan, conflicts }: Merged, wordings: Wordings): Flat[] {
  const told = new Set(conflicts.map(({ path }) => JSON.stringify(path)));
  const changes = changesBetween(one, plan).filter(
    ({ path }) => !path.some((_, index) => told.has(JSON.stringify(path.slice(0, index + 1)))),
  );
  if (changes.length === 0) return [];
  // Under the heading of the merge, which is of the second level.
  return flattenIn(changesReport(changes, one, plan, wordings));
}
