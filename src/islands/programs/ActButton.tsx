import type { ComponentChildren } from 'preact';

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
  press: () => void;
  strong?: boolean;
  children: ComponentChildren;
}) {
  return (
    <button type="button" class={strong ? 'strong' : undefined} data-act={what} onClick={press}>
      {children}
      <span class="hidden"> “{name}”</span>
    </button>
  );
}
