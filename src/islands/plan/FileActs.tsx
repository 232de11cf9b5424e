import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { showDate } from '../../method/dates.ts';
import { programName } from '../../method/program.ts';
import type { Plan } from '../../plan/schema.ts';
import { $import, confirmImport, forgetImport, offerFile, undoImport } from '../../stores/file.ts';
import { eraseEverything } from '../../stores/plan.ts';
import { DownloadPlan } from '../SaveState.tsx';

/** What can be done with the plan as a file: take it away, bring one in, erase what is here. */
export function FileActs({
  plan,
  closed,
  readable,
  untouched,
}: {
  plan: Plan;
  closed: boolean;
  /** False while what is stored cannot be read: then there is no plan to take away. */
  readable: boolean;
  untouched: boolean;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <fieldset class="acts" disabled={closed}>
      <legend class="hidden">The plan as a file</legend>
      <p>
        {readable && <DownloadPlan plan={plan} />}{' '}
        <button type="button" onClick={() => chooser.current?.click()}>
          Import a plan
        </button>
        <input
          ref={chooser}
          class="hidden"
          type="file"
          accept=".json,application/json"
          aria-label="The plan file to import"
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void offerFile(file);
            // The same file can be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />{' '}
        <Erase untouched={untouched} />
      </p>
      <ImportState plan={plan} untouched={untouched} />
    </fieldset>
  );
}

/** What became of a file: refused and why, waiting for a word, or taken up and still to be undone. */
function ImportState({ plan, untouched }: { plan: Plan; untouched: boolean }) {
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
    case 'ready':
      return (
        <div class="ask" role="alert">
          <p>
            The file holds “{programName(state.plan.program)}”
            {state.plan.changed && `, last changed ${showDate(state.plan.changed.slice(0, 10))}`}.{' '}
            {untouched
              ? 'Nothing here will be lost.'
              : `It is opened beside “${programName(plan.program)}”, which stays as it is.`}
          </p>
          <button type="button" class="strong" onClick={() => void confirmImport()}>
            Import it
          </button>{' '}
          <button type="button" onClick={forgetImport}>
            Leave things as they are
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
  }
}

/** Erases everything after asking once, and says whether it is gone. */
function Erase({ untouched }: { untouched: boolean }) {
  const [state, set] = useState<'idle' | 'asking' | 'erased' | 'failed'>('idle');
  if (state === 'asking') {
    return (
      <span class="ask" role="alert">
        Everything this site keeps in this browser will be gone, and only a downloaded file can bring it back.{' '}
        <button
          type="button"
          class="danger"
          onClick={() => {
            forgetImport();
            void eraseEverything().then((erased) => set(erased ? 'erased' : 'failed'));
          }}
        >
          Erase it
        </button>{' '}
        <button type="button" onClick={() => set('idle')}>
          Keep it
        </button>
      </span>
    );
  }
  return (
    <>
      <button type="button" onClick={() => set('asking')}>
        Erase everything here
      </button>{' '}
      <span role="status">
        {state === 'erased' && untouched && 'Erased.'}
        {state === 'failed' && 'This browser refused to erase it. Use its site-data settings instead.'}
      </span>
    </>
  );
}
