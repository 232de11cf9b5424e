import { useEffect } from 'preact/hooks';
import { redo, undo } from '../../stores/plan/undo.ts';
import { followAddress } from '../arrive.ts';
import { followHand } from '../hand.ts';
import { followDates } from './DayBeside.tsx';
import { followPastes } from './pasting.ts';
import { suggestNames } from './suggest.ts';
import { drawRow } from './Undo.tsx';

/** What every sheet does with hands: it follows them and the address, offers days, names and rows for what is pasted, and undoes and redoes by key. */
export function Hands(): null {
  useEffect(followAddress, []);
  useEffect(followHand, []);
  useEffect(followDates, []);
  useEffect(suggestNames, []);
  useEffect(followPastes, []);
  useEffect(() => {
    document.addEventListener('keydown', undoByKey);
    return () => document.removeEventListener('keydown', undoByKey);
  }, []);
  return null;
}

/** What is typed in these is the browser's own to take back. */
const TEXT_BOX = 'textarea, input:not([type=checkbox], [type=radio], [type=file])';

function undoByKey(event: KeyboardEvent): void {
  const { ctrlKey, metaKey, shiftKey, altKey, target } = event;
  const key = event.key.toLowerCase();
  if (!(ctrlKey || metaKey) || altKey || (key !== 'z' && key !== 'y')) return;
  if (target instanceof Element && target.matches(TEXT_BOX)) return;
  event.preventDefault();
  const act = key === 'y' || shiftKey ? redo() : undo();
  if (act) drawRow(act);
}
