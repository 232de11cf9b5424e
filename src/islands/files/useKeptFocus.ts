import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Keeps the focus in a part of the page whose buttons are gone once they are pressed: the part itself takes it. */
export function useKeptFocus<Part extends HTMLElement>(): RefObject<Part> {
  const part = useRef<Part>(null);
  const within = useRef(false);
  useEffect(() => {
    const note = ({ target }: Event) => {
      within.current = part.current?.contains(target as Node) ?? false;
    };
    const events = ['focusin', 'pointerdown'] as const;
    for (const event of events) document.addEventListener(event, note);
    return () => {
      for (const event of events) document.removeEventListener(event, note);
    };
  }, []);
  // After every drawing.
  useLayoutEffect(() => {
    if (within.current && document.activeElement === document.body) part.current?.focus();
  });
  return part;
}
