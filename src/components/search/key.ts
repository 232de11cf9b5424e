import { slashOpens } from '../../storage/slash.ts';

/*
 * The keys that open the search from every page: “/” outside of fields, unless it was turned off, and Ctrl+K, on a Mac ⌘K,
 * everywhere. There Ctrl+K deletes to the end of a line.
 */

/** Where a letter is typed, chooses something, or acts by itself. */
const TAKES_LETTERS =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=application]';

function opens({ key, target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  if (altKey || isComposing) return false;
  if (key.toLowerCase() === 'k')
    return /^(?:Mac|iP)/.test(navigator.platform) ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  const typing = target instanceof Element && target.closest(TAKES_LETTERS);
  return key === '/' && !ctrlKey && !metaKey && !typing && slashOpens();
}

addEventListener('keydown', (event) => {
  if (event.defaultPrevented || !opens(event)) return;
  event.preventDefault();
  const box = document.querySelector<HTMLInputElement>('#asked');
  if (box) box.select();
  else document.querySelector<HTMLElement>('.site [href$="/search/"]')?.click();
});
