import { options } from 'preact';

/** Draws a change before this returns. Preact draws a moment after one; a page is printed before that. */
export function drawAtOnce(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (draw) => draw();
  change();
  if (debounceRendering) options.debounceRendering = debounceRendering;
  else delete options.debounceRendering;
}
