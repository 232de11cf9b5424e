import { useEffect, useMemo, useRef } from 'preact/hooks';
import { programName } from '../../sheets/program.ts';
import { describeConflicts } from '../../plan/merging/describeConflicts.ts';
import type { Plan } from '../../plan/document/schema.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { forgetImport, type Import, type Offered } from '../../stores/files/file.ts';
import { mergeOffered, undoMerge } from '../../stores/merging/merging.ts';
import { lastChanged } from '../lastChanged.ts';
import { MergedChanges } from './MergedChanges.tsx';
import { Settling } from './Settling.tsx';
import { Press } from '../Press.tsx';

type Props = { plan: Plan; wordings: Wordings };
type State = Extract<Import, { kind: 'merging' | 'merged' }>;

/** What merging a file would change, settled by the reader, and what it has changed. */
export function Merging({ state, ...props }: Props & { state: State }) {
  return state.kind === 'merging' ? (
    <Preview {...props} offered={state} />
  ) : (
    <Done plan={props.plan} kept={state.kept} />
  );
}

function Done({ plan, kept }: { plan: Plan; kept: boolean }) {
  return (
    <div class="ask" role="status">
      <p>
        Merged into “<bdi>{programName(plan.program)}</bdi>”.{' '}
        {kept && (
          <>
            The state before is kept among the <a href="/plan/history/">earlier states</a>.
          </>
        )}
      </p>
      <p class="buttons">
        <Press comesFocused act={undoMerge}>
          Undo the merge
        </Press>{' '}
        <Press act={forgetImport}>Close</Press>
      </p>
    </div>
  );
}

/** Follows the open plan: what is typed in another tab meanwhile is in it at once. */
function Preview({ plan, wordings, offered }: Props & { offered: Offered }) {
  const merged = useMemo(() => mergeOffered(plan, offered), [plan, offered]);
  const conflicts = useMemo(
    () => describeConflicts(merged.conflicts, merged.mine, merged.theirs, wordings),
    [merged, wordings],
  );
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="merging" aria-label="The merge">
      <h2 ref={title} tabIndex={-1}>
        Merge “<bdi>{programName(offered.plan.program)}</bdi>”
      </h2>
      <p>{origin(offered)} Nothing changes before you press “Merge”.</p>
      <MergedChanges merged={merged} wordings={wordings} />
      <Settling merged={merged} conflicts={conflicts} />
    </section>
  );
}

/** What is known of where both copies begin, and what follows from it. */
function origin({ base }: Offered): string {
  if (!base) {
    return 'Nobody knows what state both copies come from. So wherever both say something and it differs, you choose; what only one of them has is kept.';
  }
  const changed = lastChanged(base);
  return `Both copies come from one state that is kept here${changed && `, ${changed}`}. What only one of you changed since is taken as it is.`;
}
