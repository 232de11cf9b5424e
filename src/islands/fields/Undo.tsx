import { useLayoutEffect, useRef } from 'preact/hooks';
import { $history, $part, type Act } from '../../stores/plan/history.ts';
import { $told } from '../../stores/plan/told.ts';
import { latest, nameOf, redo, undo } from '../../stores/plan/undo.ts';
import { arriveAt, drawField } from '../arrive.ts';
import { useStore } from '../useStore.ts';
import { unfold } from './row.ts';

/** Set while the buttons are drawn anew, perhaps in another place, and the focus goes along. */
let wanted = false;

/** Gives the focus to the way back, once what was just done is drawn. */
export function focusUndo(): void {
  wanted = true;
  setTimeout(() => (wanted = false), 1_000);
}

/** Takes back what was done last on what is in view, and does it again. */
export function Undo() {
  useStore($history);
  useStore($part);
  const place = useRef<HTMLSpanElement>(null);
  const back = latest('done');
  const forth = latest('undone');
  useLayoutEffect(() => {
    const { current } = place;
    if (!wanted || !current || listOf(current) !== $told.get().list) return;
    wanted = false;
    if (!current.contains(document.activeElement)) current.querySelector('button')?.focus();
    // What is drawn late above it, or goes, may move it out of the window.
    arriveAt(() => {
      const here = document.activeElement;
      if (!(here instanceof HTMLElement) || !current.contains(here)) return null;
      const { top, bottom } = here.getBoundingClientRect();
      return top < 0 || bottom > innerHeight ? here : null;
    });
  });
  const press = (turn: () => Act | undefined, side: 'done' | 'undone') => {
    const row = rowOf(latest(side));
    const wasThere = row() !== null;
    const act = turn();
    if (act) drawRow(act);
    // The button goes with the last thing that it was about: on to a row that came back.
    if (act?.row && !wasThere && !latest(side)) arriveAt(() => row()?.querySelector<HTMLElement>(FIELD));
    else focusUndo();
  };
  if (!back && !forth) return null;
  return (
    <span ref={place} class="buttons">
      {back && (
        <button type="button" data-undo onClick={() => press(undo, 'done')}>
          Undo: {nameOf(back)}
        </button>
      )}{' '}
      {forth && (
        <button type="button" data-redo onClick={() => press(redo, 'undone')}>
          Redo: {nameOf(forth)}
        </button>
      )}
    </span>
  );
}

const FIELD = 'input, textarea, select';

/** Finds the row that an act was about. */
function rowOf(act: Act | undefined): () => HTMLElement | null {
  return () => document.querySelector(`[data-row="${act?.row ?? ''}"]`);
}

/** Has the row drawn that an act was about, and open. */
export function drawRow(act: Act): void {
  if (act.row) drawField(`-${act.row}-`, rowOf(act));
  unfold(rowOf(act)()?.querySelector('.row-body'));
}

function listOf(place: HTMLElement): string {
  return place.closest<HTMLElement>('[data-list]')?.dataset.list ?? '';
}
