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
 * under way, and so is the second click of a double click: it was never meant for what came of the first.
 */
export function Press({ act, comesFocused, ...attributes }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const once = useOneAtATime();
  useLayoutEffect(() => {
    if (comesFocused) button.current?.focus();
  }, []);
  return (
    <button {...attributes} ref={button} type="button" onClick={({ detail }) => detail < 2 && once(act)} />
  );
}
