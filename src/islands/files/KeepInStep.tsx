import { useEffect, useState } from 'preact/hooks';
import { programName } from '../../sheets/program.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { today } from '../../stores/clock.ts';
import { type Chosen, keepInNewFile, KEEPS_IN_STEP, openFileInStep } from '../../stores/files/chooseFile.ts';
import {
  $inStep,
  askAgain,
  type InStep,
  letGo,
  mergeFile,
  watchFile,
  writeOver,
} from '../../stores/files/inStep.ts';
import { fileName } from '../download.ts';
import { needsReader, sayStanding } from './sayStanding.ts';
import { useStore } from '../useStore.ts';
import { Press } from '../Press.tsx';

/** A file outside the browser that is written after every change, where the browser can do that. */
export function KeepInStep({ plan }: { plan: Plan }) {
  const state = useStore($inStep);
  const [refused, setRefused] = useState('');
  useEffect(watchFile, []);
  const choose = (chosen: Promise<Chosen>) => {
    setRefused('');
    return chosen.then((came) => setRefused(sayChosen(came)));
  };
  const create = () => choose(keepInNewFile(fileName(programName(plan.program), today(), 'json')));
  const open = () => choose(openFileInStep());
  const linked = state.kind === 'linked';
  return (
    <div>
      {linked && <Linked state={state} create={create} />}
      {!linked && (
        <details>
          <summary>Keep a file in step</summary>
          {KEEPS_IN_STEP === 'yes' ? <Offer create={create} open={open} /> : <p>{CANNOT[KEEPS_IN_STEP]}</p>}
        </details>
      )}
      <p role="alert" class="stop">
        {refused}
      </p>
    </div>
  );
}

/** Why a chosen file is not used; blank where it is. */
function sayChosen(chosen: Chosen): string {
  if (chosen.kind === 'refused') return `That file was not opened. ${chosen.why} Nothing has changed.`;
  return chosen.kind === 'trouble' ? NOT_CHOSEN[chosen.why] : '';
}

const INSTEAD =
  'Here, “Download the plan” makes a new file each time, and you are reminded when the last one is old.';

const CANNOT = {
  no: `This browser can’t save to a file in place; Chrome and Edge on a computer can. ${INSTEAD}`,
  plainHttp: `This address begins with http, and there browsers let no page save to a file in place; at an https address Chrome and Edge on a computer do. ${INSTEAD}`,
};

const NOT_CHOSEN = {
  refused: 'The browser did not let this page choose a file. Nothing has changed; “Download the plan” works.',
  gone: 'That file is not there any more. Nothing has changed.',
  full: 'There is no room for that file. Nothing has changed.',
  failed: 'That file could not be used. Nothing has changed; choose another.',
};

function Offer({ create, open }: { create: () => unknown; open: () => unknown }) {
  return (
    <>
      <p>
        Choose a file once, in a company folder that is backed up or synced, say. From then on it is written a
        moment after every change, so that there is always a copy outside this browser. A file that somebody
        else has changed is never written over: you are shown what they changed.
      </p>
      <p class="buttons">
        <Press act={create}>Keep this program in a new file</Press>{' '}
        <Press act={open}>Open a file there is</Press>
      </p>
    </>
  );
}

/** The file by name, how it stands, and what can be done about that. */
function Linked({ state, create }: { state: Extract<InStep, { kind: 'linked' }>; create: () => unknown }) {
  const { standing, lasts, file } = state;
  const trouble = needsReader(standing);
  return (
    <div class={trouble ? 'ask' : 'in-step'} data-standing={standing.kind}>
      <p role="status">
        {sayStanding(state)}
        {!lasts && ' This browser will have forgotten the file once you leave this page.'}
      </p>
      <p class="buttons">
        {standing.kind === 'asks' && (
          <Press class="strong" act={askAgain}>
            Let this page write “<bdi>{file}</bdi>”
          </Press>
        )}
        {standing.kind === 'changed' && (
          <>
            <Press class="strong" act={mergeFile}>
              See what they changed, and merge
            </Press>{' '}
            <Press act={writeOver}>Write over it, and keep theirs among the earlier states</Press>
          </>
        )}
        {(standing.kind === 'trouble' || standing.kind === 'unreadable' || standing.kind === 'other') && (
          <Press act={askAgain}>Try again</Press>
        )}{' '}
        {trouble && standing.kind !== 'asks' && <Press act={create}>Keep it in another file</Press>}{' '}
        <Press act={letGo}>Stop writing it</Press>
      </p>
    </div>
  );
}
