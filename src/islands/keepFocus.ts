/** So long something else may take the focus after what had it went, in milliseconds. */
const MEANWHILE = 50;

/** What has the focus, and what it stands in, from the inside out. */
let held: { control: Element; around: HTMLElement[] } | undefined;

let kept = false;

/**
 * Sees to it that the focus is never lost: where what has it goes, or is closed, and nothing else takes it, it stays
 * at the nearest place around that is still there. A page that has begun to goes on.
 */
export function keepFocus(): void {
  if (kept) return;
  kept = true;
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    held = { control: target, around: [] };
    for (let at = target.parentElement; at; at = at.parentElement) held.around.push(at);
  });
  document.addEventListener('focusout', ({ target }) => {
    if (!(target instanceof Element)) return;
    // Whoever leaves a control that stays wants to leave it, unless they are back by then.
    setTimeout(() => {
      if (held?.control === target && document.activeElement !== target && isThere(target)) held = undefined;
    });
  });
  const watched = { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden'] };
  new MutationObserver((records) => {
    if (!held) return;
    if (!isThere(held.control)) setTimeout(handOn, MEANWHILE);
    else if (isMoved(held.control, records)) (held.control as HTMLElement).focus({ preventScroll: true });
  }).observe(document.body, watched);
}

/** Whether something lost the focus only because it, or what it stands in, was put elsewhere in the page. */
function isMoved(control: Element, records: readonly MutationRecord[]): boolean {
  if (document.activeElement !== document.body) return false;
  return records.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(control)));
}

function isThere(control: Element): boolean {
  return control.isConnected && !control.matches(':disabled');
}

function handOn(): void {
  const { activeElement, body } = document;
  if (!held || isThere(held.control)) return;
  if (activeElement !== body && activeElement !== held.control) return;
  const place = held.around.find((at) => at.isConnected && at.getClientRects().length > 0 && at !== body);
  held = undefined;
  if (!place) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  const { top, bottom } = place.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) place.scrollIntoView({ block: 'nearest' });
}
