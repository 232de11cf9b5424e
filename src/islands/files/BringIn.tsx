import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { phrase } from '../../language/directions.ts';
import { programName } from '../../sheets/program.ts';
import type { Plan } from '../../plan/document/schema.ts';
import {
  $bringIn,
  type BringIn as State,
  bringThemIn,
  findBroken,
  forgetBringIn,
  takeThemAway,
} from '../../stores/files/bringIn.ts';
import { lastChanged } from '../lastChanged.ts';
import { useStore } from '../useStore.ts';
import { Press } from '../Press.tsx';

/** What became of a file with programs in it: refused and why, waiting for a word, or brought in. */
export function BringIn() {
  const state = useStore($bringIn);
  useEffect(findBroken, []);
  return <div>{shown(state)}</div>;
}

function shown(state: State) {
  switch (state.kind) {
    case 'none':
      return null;
    case 'reading':
      return <p role="status">Reading the file …</p>;
    case 'bringing':
      return <p role="status">Bringing the programs in …</p>;
    case 'takingAway':
      return <p role="status">Taking them away again …</p>;
    case 'refused':
      return <Said stop>That file was not brought in. {state.why} Your programs are as they were.</Said>;
    case 'failed':
      return (
        <Said stop>
          {WHY[state.why]} None of the programs in the file was brought in; yours are as they were.
        </Said>
      );
    case 'ready':
      return <Ready state={state} />;
    case 'done':
      return <Done state={state} />;
    case 'undone':
      return (
        <Said>
          {state.left.length === 0
            ? 'Taken away again. Your programs are as they were before.'
            : `Taken away again, apart from what was changed since: ${quoted(state.left)}.`}
        </Said>
      );
    case 'broken':
      return <Said stop>{sayBroken(state)}</Said>;
  }
}

const WHY = {
  full: 'This browser’s storage is full.',
  blocked: 'This browser did not let the page store them.',
  large: 'One of them is larger than a plan can be (20 MB).',
};

function sayBroken({ came, missing }: Extract<State, { kind: 'broken' }>): string {
  const here = came.length === 0 ? 'None of them is here.' : `Here are ${quoted(came)}.`;
  return `The browser was stopped while programs came in from a file. ${here} Missing are ${quoted(missing)}: bring the file in again, and delete what is then here twice.`;
}

function Said({ stop = false, children }: { stop?: boolean; children: ComponentChildren }) {
  return (
    <div class={stop ? 'ask stop' : 'ask'} role={stop ? 'alert' : 'status'}>
      <p>{children}</p>
      <Press act={forgetBringIn}>Close</Press>
    </div>
  );
}

function Ready({ state: { programs, unread } }: { state: Extract<State, { kind: 'ready' }> }) {
  const count = programs.length === 1 ? '1 program' : `${programs.length} programs`;
  return (
    <div class="ask" role="alert">
      <p>The file holds {count}. Each is opened beside what is here; nothing is written over.</p>
      <ul>
        {programs.map(({ plan, archived }, index) => (
          <li key={index}>{sayProgram(plan, archived)}</li>
        ))}
      </ul>
      {unread.length > 0 && (
        <>
          <p>What can’t be read stays in the file, and is left out:</p>
          <ul>
            {unread.map(({ name, why }, index) => (
              <li key={index}>
                “<bdi>{name}</bdi>”: {why}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="buttons">
        <Press class="strong" act={bringThemIn}>
          Bring {programs.length === 1 ? 'it' : 'them'} in
        </Press>{' '}
        <Press act={forgetBringIn}>Leave things as they are</Press>
      </p>
    </div>
  );
}

function Done({ state: { brought, refused } }: { state: Extract<State, { kind: 'done' }> }) {
  return (
    <div class="ask" role="status">
      <p>Brought in: {quoted(brought.map(({ program }) => programName(program)))}.</p>
      {refused && <p>This browser did not let the page take them away again. They are as they were.</p>}
      <p class="buttons">
        <Press act={takeThemAway}>Undo: take {brought.length === 1 ? 'it' : 'them'} away again</Press>{' '}
        <Press act={forgetBringIn}>Close</Press>
      </p>
    </div>
  );
}

function sayProgram(plan: Plan, archived: boolean): string {
  const parts = [phrase`“${programName(plan.program)}”`, lastChanged(plan), archived && 'archived'];
  return parts.filter(Boolean).join(', ');
}

function quoted(names: readonly string[]): string {
  return names.map((name) => phrase`“${name}”`).join(', ');
}
