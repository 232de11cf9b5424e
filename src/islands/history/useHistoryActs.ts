import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Done } from '../../stores/history/snapshots.ts';

/** Carries acts out one after another, says what came of each, and takes the focus on to where it goes on. */
export type HistoryActs = {
  said: string;
  /** Over when the act is. */
  act: (does: () => Promise<Done>, says: string, focus: string) => Promise<void>;
};

const WHY: Record<Extract<Done, { kind: 'failed' }>['why'], string> = {
  unreadable:
    'Not done: what was kept can’t be read by this version. It is left as it is; download it instead.',
  unkept:
    'Not done: this browser has no room to keep your plan as it is now. Delete a state that you no longer need, and try again.',
  refused: 'Not done: this browser did not let the page do it. What is kept is as it was.',
  gone: 'Not done: this program was deleted or erased in another tab, and nothing of it is brought back by this.',
  crowded:
    'Not done: as many newer states are kept by themselves as there is room for. What is kept is as it was.',
  invalid:
    'Not done: with what was typed since, your plan would be more than a plan can hold. It is as it was; the state before is kept below.',
};

/** `focus` is a selector: the first element it finds once the act is done. */
export function useHistoryActs(): HistoryActs {
  const [said, say] = useState('');
  const next = useRef<string | undefined>(undefined);
  const queue = useRef(Promise.resolve());

  // After every drawing: what is to take the focus may come a drawing later than what is said.
  useLayoutEffect(() => {
    const target = next.current === undefined ? null : document.querySelector<HTMLElement>(next.current);
    if (!target) return;
    next.current = undefined;
    target.focus();
  });

  const carryOut = async (does: () => Promise<Done>, says: string, focus: string) => {
    say('');
    const done = await does();
    if (done.kind === 'done') next.current = focus;
    say(done.kind === 'done' ? says : WHY[done.why]);
  };
  const act: HistoryActs['act'] = (does, says, focus) => {
    queue.current = queue.current.then(() => carryOut(does, says, focus)).catch(() => say(WHY.refused));
    return queue.current;
  };
  return { said, act };
}
