import { phrase } from '../language/directions.ts';
import { atHand } from '../stores/plan/history.ts';

const LONGEST = 50;

/** Keeps which control the hand is at, so that undo can say what was done there, and lead back to it. */
export function followHand(): () => void {
  const events = ['click', 'input', 'keydown'] as const;
  // Before the control itself hears of it, and so before what it does is done.
  for (const event of events) document.addEventListener(event, note, true);
  return () => {
    for (const event of events) document.removeEventListener(event, note, true);
  };
}

function note(event: Event): void {
  const { target, timeStamp: when } = event;
  const control = target instanceof Element && target.closest<HTMLElement>('input, textarea, select, button');
  if (!control) return;
  const row = control.closest<HTMLElement>('[data-row]')?.dataset;
  const list = control.closest<HTMLElement>('[data-list]')?.dataset.list ?? '';
  // Of a choice, the first option has its id.
  const field = control.id || control.getAttribute('name') || '';
  const typing = event instanceof InputEvent;
  atHand({ field, row: row?.row ?? '', list, says: nameOf(control, row?.name), typing, when });
}

/** What a control is called, and of which row it is. */
function nameOf(control: HTMLElement, row = ''): string {
  const { labels, type } = control as HTMLInputElement;
  const label =
    type === 'radio' ? control.closest('fieldset')?.querySelector('legend')?.firstChild : labels?.[0];
  const name = (control.ariaLabel ?? (label ?? control).textContent ?? '').trim();
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST)} …` : name;
  const alone = !row || name.toLowerCase().includes(row);
  return alone ? phrase`“${short}”` : phrase`“${short}” of ${row}`;
}
