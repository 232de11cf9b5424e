/** What keys do in the log beside typing; `field` is the id of the control that has the focus. */
export type KeyActs = {
  open: (id: string, field: string) => void;
  close: (id: string, field: string) => void;
  tick: (id: string) => void;
  /** Sorts on from a question. */
  sort: (id: string) => void;
};

const CONTROLS = 'input, select, textarea, button';
const TEXTS = 'textarea, input[type=text]';

/** Hears the keys of the log. What a box, a choice or a day does with a key by itself, it goes on doing. */
export function onLogKey(event: KeyboardEvent, acts: KeyActs): void {
  const { target } = event;
  const control = target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : undefined;
  const row = control?.closest<HTMLElement>('[data-row]');
  if (!control || !row || event.isComposing || event.altKey) return;
  const act = actOf(event, control, row.dataset.row ?? '', acts);
  if (!act) return;
  event.preventDefault();
  act();
}

function actOf(
  { key, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  control: HTMLElement,
  id: string,
  { open, close, tick, sort }: KeyActs,
): (() => void) | undefined {
  const inDetails = control.closest('.details') !== null;
  if (key === 'Enter' && (ctrlKey || metaKey)) return () => sort(id);
  if (ctrlKey || metaKey || shiftKey) return undefined;
  if (inDetails) return key === 'Escape' ? () => close(id, control.id) : undefined;
  if (key === 'Enter' && control.localName !== 'button') return () => open(id, control.id);
  // A letter acts only where none can be typed, and no option be found by it.
  if (key === 'x' && control.matches('button, [type=checkbox]')) return () => tick(id);
  const next = stepFrom(control, key);
  return next && (() => enter(next, key));
}

const BACK = ['ArrowLeft', 'ArrowUp'];

/** Where an arrow leads: along the row, or to the same place in the next; nowhere while the control itself needs it. */
function stepFrom(control: HTMLElement, key: string): HTMLElement | undefined {
  if (!/^Arrow/.test(key) || isKept(control, key)) return undefined;
  const row = control.closest('[data-row]');
  const by = BACK.includes(key) ? -1 : 1;
  const along = controlsIn(row);
  const at = along.indexOf(control);
  if (key === 'ArrowLeft' || key === 'ArrowRight') return along[at + by];
  const beside = controlsIn(by < 0 ? row?.previousElementSibling : row?.nextElementSibling);
  const place = placeOf(control);
  return beside.find((other) => placeOf(other) === place) ?? beside[0];
}

function controlsIn(row: Element | null | undefined): HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>(`.cells :is(${CONTROLS})`) ?? [])];
}

/** What tells a control's column: how its id ends. */
function placeOf({ id }: HTMLElement): string {
  return id.slice(id.lastIndexOf('-'));
}

/** In a text an arrow goes on by letters until its end, at a choice it chooses, in a day it goes on by parts. */
function isKept(control: HTMLElement, key: string): boolean {
  if (control.matches('[type=date]')) return true;
  if (control.localName === 'select') return key === 'ArrowUp' || key === 'ArrowDown';
  if (!control.matches(TEXTS)) return false;
  const { selectionStart, selectionEnd, value } = control as HTMLTextAreaElement;
  const turned = getComputedStyle(control).direction === 'rtl';
  const back = BACK.includes(key) !== (turned && (key === 'ArrowLeft' || key === 'ArrowRight'));
  return selectionStart !== selectionEnd || selectionStart !== (back ? 0 : value.length);
}

/** Goes into a control, in a text to the end that the next such arrow leaves it by. */
function enter(control: HTMLElement, key: string): void {
  control.focus();
  if (!control.matches(TEXTS)) return;
  const box = control as HTMLTextAreaElement;
  const end = BACK.includes(key) ? 0 : box.value.length;
  box.setSelectionRange(end, end);
}
