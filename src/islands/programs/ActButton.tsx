import type { ComponentChildren } from 'preact';
import { Press } from '../Press.tsx';

/** Where the button for an act with a program is. */
export function at(id: string, what: string): string {
  return `[data-program="${CSS.escape(id)}"] [data-act="${what}"]`;
}

/** A button that names its program for whoever hears it without seeing where it stands. */
export function ActButton({
  what,
  name,
  press,
  strong = false,
  children,
}: {
  what: string;
  name: string;
  press: () => unknown;
  strong?: boolean;
  children: ComponentChildren;
}) {
  return (
    <Press class={strong ? 'strong' : undefined} data-act={what} act={press}>
      {children}
      <span class="hidden">
        {' '}
        “<bdi>{name}</bdi>”
      </span>
    </Press>
  );
}
