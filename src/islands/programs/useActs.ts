import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { phrase } from '../../language/directions.ts';
import type { Outcome } from '../../stores/programs/programActs.ts';
import { $programs } from '../../stores/programs/programs.ts';
import { fetchAhead } from '../useLate.ts';

/** What can be done with a program: loaded after the list, since most who open it want to see or to open one. */
type Acts = typeof import('../../stores/programs/programActs.ts');
const loadActs = () => Promise.all([import('../../stores/programs/programActs.ts'), import('./notDone.ts')]);

/** Something done with a program: what to say once it is done, and where the focus goes on. */
export type Act = {
  does: (acts: Acts) => Promise<Outcome>;
  /** A sentence, asked for once it is done; `id` is that of the program it left. */
  says: (id: string) => string;
  /** The first of these that is on the page then takes the focus. */
  focus: (id: string) => readonly string[];
};

/** Carries acts out, one after another, and says what came of each. `act` is over when its act is. */
export function useActs(): { said: string; say: (says: string) => void; act: (act: Act) => Promise<void> } {
  const [said, say] = useState('');
  const focusNext = useRef<readonly string[]>([]);
  const queue = useRef(Promise.resolve());

  // After every drawing: what is to take the focus may come a drawing later than what is said.
  useLayoutEffect(() => {
    const find = (selector: string) => document.querySelector<HTMLElement>(selector) ?? [];
    const [target] = focusNext.current.flatMap(find);
    if (!target) return;
    focusNext.current = [];
    target.focus();
  });

  useEffect(() => {
    fetchAhead(loadActs);
  }, []);

  const carryOut = async ({ does, says, focus }: Act) => {
    say('');
    const before = openName();
    const [acts, { NOT_DONE }] = await loadActs();
    const outcome = await does(acts);
    if (outcome.kind === 'failed') return say(NOT_DONE[outcome.why]);
    focusNext.current = focus(outcome.id);
    say([says(outcome.id), nowOpen(before)].filter(Boolean).join(' '));
  };
  const act = (next: Act) => {
    queue.current = queue.current.then(() => carryOut(next)).catch(() => say(FAILED));
    return queue.current;
  };
  return { said, say, act };
}

const FAILED =
  'Not done: a part of this page could not be loaded. What is stored is safe. Reload, and try again.';
type OpenProgram = { id: string; name: string } | undefined;

function openName(): OpenProgram {
  const state = $programs.get();
  return state.kind === 'listed' ? state.programs.find(({ id }) => id === state.open) : undefined;
}

/** What is open now, if the act has changed that. */
function nowOpen(before: OpenProgram): string {
  const after = openName();
  if (after?.id === before?.id) return '';
  return after ? phrase`“${after.name}” is open now.` : 'A blank program is open now.';
}
