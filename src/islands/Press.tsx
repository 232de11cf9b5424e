import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useOneAtATime } from './useOneAtATime.ts';

type Props = Omit<JSX.IntrinsicElements['button'], 'ref' | 'type' | 'onClick'> & {
  act: () => unknown;
  /** Whether it takes the focus once it is there, as what follows a button that is gone. */
  comesFocused?: boolean;
};

/**
 * A button for what must not be done twice, or that goes with what it did. A second press is ignored while the first is
 * under way, and so is the second click of a double click: it was never meant for what came of the first. Where the
 * button goes while it has the focus, the focus goes on to what it stood in.
 */
export function Press({ act, comesFocused, ...attributes }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const once = useOneAtATime();
  useLayoutEffect(() => {
    const { current } = button;
    if (comesFocused) current?.focus();
    return () => {
      if (current === document.activeElement) handOn(current);
    };
  }, []);
  return (
    <button {...attributes} ref={button} type="button" onClick={({ detail }) => detail < 2 && once(act)} />
  );
}

/** Gives the focus to the nearest place around a button that is still there without it, and takes the focus. */
function handOn(button: Element | null): void {
  const places: HTMLElement[] = [];
  for (let at = button?.parentElement; at; at = at.parentElement) places.push(at);
  queueMicrotask(() => {
    for (const place of places) {
      // Something else may have taken it by then.
      if (document.activeElement !== document.body) return;
      if (!place.isConnected) continue;
      place.tabIndex = -1;
      place.focus();
    }
  });
}
