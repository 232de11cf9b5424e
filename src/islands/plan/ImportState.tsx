import { useEffect, useRef } from 'preact/hooks';
import { programName } from '../../method/program.ts';
import type { Plan } from '../../plan/schema.ts';
import type { Wordings } from '../../plan/wordings.ts';
import {
  $import,
  beginMerge,
  confirmImport,
  forgetImport,
  isCopy,
  type Offered,
  undoImport,
} from '../../stores/file.ts';
import { lastChanged } from '../lastChanged.ts';
import { LatePart } from '../LatePart.tsx';
import { useStore } from '../useStore.ts';

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
          <button type="button" onClick={forgetImport}>
            Close
          </button>
        </div>
      );
    case 'done':
      return (
        <div class="ask" role="status">
          <p>Imported “{programName(plan.program)}”.</p>
          <button type="button" onClick={() => void undoImport()}>
            Undo the import
          </button>
        </div>
      );
    case 'undone':
      return <Undone what={state.what} />;
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

/** Takes the focus from the button that is gone. */
function Undone({ what }: { what: string }) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <div class="ask" role="status">
      <p>The {what} is undone.</p>
      <button ref={close} type="button" onClick={forgetImport}>
        Close
      </button>
    </div>
  );
}

/** What can be done with a file that was checked. What is most likely meant comes first. */
function Choices({ plan, untouched, offered }: Props & { offered: Offered }) {
  const copy = !untouched && isCopy(plan, offered);
  const open = programName(plan.program);
  const changed = lastChanged(offered.plan);
  const merge = (
    <button type="button" class={copy ? 'strong' : undefined} onClick={beginMerge}>
      Merge it into “{open}”
    </button>
  );
  return (
    <div class="ask" role="alert">
      <p>
        The file holds “{programName(offered.plan.program)}”{changed && `, ${changed}`}.{' '}
        {untouched ? 'Nothing here will be lost.' : about(open, copy)}
      </p>
      <p class="buttons">
        {copy && merge}{' '}
        <button type="button" class={copy ? undefined : 'strong'} onClick={() => void confirmImport()}>
          Open it as a program of its own
        </button>{' '}
        {!copy && !untouched && merge}{' '}
        <button type="button" onClick={forgetImport}>
          Leave things as they are
        </button>
      </p>
    </div>
  );
}

function about(open: string, copy: boolean): string {
  return copy
    ? `It is a copy of “${open}”, which is open. Merging shows you first what would change.`
    : `Opened as a program of its own it stands beside “${open}”, which stays as it is. Merge it only if it is about the same program.`;
}
