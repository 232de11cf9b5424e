import type { ComponentChildren } from 'preact';
import { phrase } from '../../language/directions.ts';
import { programName } from '../../sheets/program.ts';
import type { Plan } from '../../plan/document/schema.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import {
  $import,
  beginMerge,
  confirmImport,
  forgetImport,
  isCopy,
  type Offered,
  undoImport,
} from '../../stores/files/file.ts';
import { lastChanged } from '../lastChanged.ts';
import { LatePart } from '../LatePart.tsx';
import { useStore } from '../useStore.ts';
import { Press } from '../Press.tsx';

const loadMerging = () => import('../merging/Merging.tsx');

type Props = { plan: Plan; untouched: boolean };

/** What became of a file: refused and why, waiting for a word, or taken up and still to be undone. */
export function ImportState({ plan, untouched, wordings }: Props & { wordings: Wordings }) {
  const state = useStore($import);
  switch (state.kind) {
    case 'none':
      return null;
    case 'refused':
      return (
        <div class="ask stop" role="alert">
          <p>That file was not imported. {state.why} Your plan is as it was.</p>
          <Press act={forgetImport}>Close</Press>
        </div>
      );
    case 'done':
      return (
        <div class="ask" role="status">
          <p>
            Imported “<bdi>{programName(plan.program)}</bdi>”.
          </p>
          <Press comesFocused act={undoImport}>
            Undo the import
          </Press>
        </div>
      );
    case 'undone':
      return (
        <Ended>
          The {state.what} is undone.{state.what === 'merge' && ' What was typed since stays.'}
        </Ended>
      );
    case 'stays':
      return <Ended>{STAYS[state.what]}</Ended>;
    case 'failed':
      return <Ended>Not undone: this browser did not let the page do it. Everything is as it was.</Ended>;
    default:
      return (
        <>
          {state.kind === 'ready' && <Choices plan={plan} untouched={untouched} offered={state} />}
          <LatePart wanted={state.kind !== 'ready'} what="What compares both" load={loadMerging}>
            {({ Merging }) =>
              state.kind !== 'ready' && <Merging plan={plan} state={state} wordings={wordings} />
            }
          </LatePart>
        </>
      );
  }
}

const STAYS = {
  import:
    'Not undone: what was imported was changed since, here or in another tab, and that would be lost. It stays, and what was open before is as it was, among your programs. If you don’t want what was imported, delete it there; that can be taken back.',
  merge:
    'Not undone: with what was typed since, your plan would be more than a plan can hold. It stays as it is now; go back to the state before the merge among the earlier states.',
};

function Ended({ children }: { children: ComponentChildren }) {
  return (
    <div class="ask" role="status">
      <p>{children}</p>
      <Press comesFocused act={forgetImport}>
        Close
      </Press>
    </div>
  );
}

/** What can be done with a file that was checked. What is most likely meant comes first. */
function Choices({ plan, untouched, offered }: Props & { offered: Offered }) {
  const link = offered.from !== undefined;
  const copy = !untouched && (link || isCopy(plan, offered));
  const open = programName(plan.program);
  const changed = lastChanged(offered.plan);
  const merge = (
    <Press class={copy ? 'strong' : undefined} act={beginMerge}>
      Merge it into “<bdi>{open}</bdi>”
    </Press>
  );
  return (
    <div class="ask" role="alert">
      <p>
        The {link ? 'link holds a worksheet of' : 'file holds'} “
        <bdi>{programName(offered.plan.program)}</bdi>”{changed && `, ${changed}`}.{' '}
        {untouched ? 'Nothing here will be lost.' : link ? ONE_SHEET : about(open, copy)}
      </p>
      <p class="buttons">
        {copy && merge}{' '}
        <Press class={copy ? undefined : 'strong'} act={confirmImport}>
          Open it as a program of its own
        </Press>{' '}
        {!copy && !untouched && merge} <Press act={forgetImport}>Leave things as they are</Press>
      </p>
    </div>
  );
}

const ONE_SHEET =
  'Merging changes nothing but that worksheet, takes nothing away for a blank, and shows you first what would change.';

function about(open: string, copy: boolean): string {
  return copy
    ? phrase`It is a copy of “${open}”, which is open. Merging shows you first what would change.`
    : phrase`Opened as a program of its own it stands beside “${open}”, which stays as it is. Merge it only if it is about the same program.`;
}
