import { useEffect } from 'preact/hooks';
import { $inStep, askAgain, watchFile } from '../../stores/files/inStep.ts';
import { needsReader, sayStanding } from './sayStanding.ts';
import { useStore } from '../useStore.ts';
import { Press } from '../Press.tsx';

/** On a worksheet: says when the file that the program is kept in step with is not, and what to do. */
export function FileState() {
  const state = useStore($inStep);
  useEffect(watchFile, []);
  if (state.kind !== 'linked' || !needsReader(state.standing)) return null;
  return (
    <div class="ask" role="status" data-standing={state.standing.kind}>
      <p>{sayStanding(state)}</p>
      {state.standing.kind === 'asks' ? (
        <Press act={askAgain}>
          Let this page write “<bdi>{state.file}</bdi>”
        </Press>
      ) : (
        <a href="/plan/">See to it on the plan</a>
      )}
    </div>
  );
}
