import { unfold } from './fields/row.ts';

/** How long what is drawn late is waited for, and how often it is looked for, in milliseconds. */
const PATIENCE = 10_000;
const EVERY = 50;
/** What may lie over the head and the foot of the window, in pixels. */
const EDGES = { top: 112, bottom: 96 };

type Find = () => HTMLElement | null | undefined;

/** Who goes somewhere; another who sets out, or the reader's own act, ends it. */
let going = new AbortController();

/** Goes to the field that the address names, wherever and whenever it is drawn, now and when it names another. */
export function followAddress(): () => void {
  const named = () => location.hash.slice(1);
  const follow = () => named() && arriveAtField(named());
  // Whoever has begun to type meanwhile is left where they are.
  const { activeElement, body } = document;
  if (activeElement === body || activeElement?.id === named()) follow();
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}

function arriveAtField(id: string): void {
  // What the browser remembers of an earlier visit would be taken for the reader's own scrolling.
  history.scrollRestoration = 'manual';
  const find = () => {
    const field = document.getElementById(id);
    return field?.closest('.sheet') ? field : null;
  };
  drawField(id, find);
  arriveAt(find);
}

/** Has lists turn to the page a field is on, until it is found. */
export function drawField(id: string, find: Find): void {
  let left = PATIENCE / EVERY;
  const ask = () => {
    if (find() || left-- === 0) return;
    dispatchEvent(new CustomEvent('field-wanted', { detail: id }));
    setTimeout(ask, EVERY);
  };
  setTimeout(ask);
}

/**
 * Brings what is found into sight with the focus, and back there as long as what is drawn around it moves it away and
 * the reader does nothing.
 */
export function arriveAt(find: Find): void {
  going.abort();
  going = new AbortController();
  const mine = going;
  const options = { signal: mine.signal, capture: true, passive: true };
  for (const act of ['keydown', 'pointerdown', 'click', 'wheel', 'touchmove'])
    addEventListener(act, () => mine.abort(), options);
  // Screen readers and voice control move on with neither a key nor a pointer. What is drawn anew loses the focus by itself.
  let arrived: HTMLElement | undefined;
  const onFocus = ({ target }: FocusEvent) => {
    if (arrived?.isConnected && !arrived.contains(target as Node)) mine.abort();
  };
  addEventListener('focusin', onFocus, options);
  let stood: { top: number; scrolled: number } | undefined;
  const wentBy = (top: number) => stood?.top === top + scrollY && stood.scrolled !== scrollY;
  const stay = (place: HTMLElement, top: number) => {
    if (!stood || (stood.top !== top + scrollY && !isInSight(top))) enter(place);
    if (place !== document.activeElement) return;
    arrived = place;
    stood = { top: place.getBoundingClientRect().top + scrollY, scrolled: scrollY };
  };
  let strayed = false;
  let left = PATIENCE / EVERY;
  const look = () => {
    if (mine.signal.aborted || left-- === 0) return mine.abort();
    setTimeout(look, EVERY);
    const place = find();
    if (!place) return;
    const { top } = place.getBoundingClientRect();
    if (wentBy(top)) {
      // The browser goes to what the address names by itself, once, and may be late; whoever drags the bar goes on.
      if (strayed) return mine.abort();
      strayed = true;
      stood = undefined;
    }
    stay(place, top);
  };
  look();
}

function isInSight(top: number): boolean {
  return top >= EDGES.top && top < innerHeight - EDGES.bottom;
}

/** Opens what a place is folded away in, and gives it the focus in the middle of the window. */
function enter(place: HTMLElement): void {
  unfold(place);
  for (let at = place.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
  if (!isInSight(place.getBoundingClientRect().top)) place.scrollIntoView({ block: 'center' });
  place.focus({ preventScroll: true });
  if (place === document.activeElement || place.matches(':disabled')) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
