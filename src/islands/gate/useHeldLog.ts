import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { followLog, type HeldLog, holdLog, type LogView } from '../../sheets/gate/log.ts';
import type { Question } from '../../sheets/gate/fields.ts';
import { newId } from '../../stores/newId.ts';

/**
 * The log as the view shows it, held still while it is edited; and the id of the blank line at its end. A
 * line that is typed in becomes a row under its own id, so that whoever types in it keeps the focus. `again`
 * carries the view out anew: `once`, or `and after` what was just changed is here too, since the page hears
 * of a change a moment after the plan does.
 */
export function useHeldLog(
  questions: readonly Question[],
  view: LogView,
): { held: HeldLog; spare: string; again: (when: 'once' | 'and after') => void } {
  const [spare, setSpare] = useState(newId);
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const typed = useRef(new Set<string>());
  const kept = useRef<HeldLog>();
  const waiting = useRef<readonly Question[]>();
  typed.current.add(spare);
  if (waiting.current && waiting.current !== questions) {
    waiting.current = undefined;
    kept.current = undefined;
  }
  kept.current = kept.current
    ? followLog(kept.current, questions, view, typed.current)
    : holdLog(questions, view);
  const used = kept.current.added.includes(spare) || kept.current.known.has(spare);
  useEffect(() => {
    if (used) setSpare(newId());
  }, [used]);
  const again = (when: 'once' | 'and after') => {
    kept.current = undefined;
    waiting.current = when === 'once' ? undefined : questions;
    draw(undefined);
  };
  return { held: kept.current, spare: used ? '' : spare, again };
}
