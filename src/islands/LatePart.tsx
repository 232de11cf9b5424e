import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { NotLoaded } from './NotLoaded.tsx';
import { useLate } from './useLate.ts';

type Loads<Part> = {
  /** An import that stays the same. */
  load: () => Promise<Part>;
  /** What is said while it loads, and what could not be loaded. */
  doing?: string;
  what?: string;
  children: (part: Part) => ComponentChildren;
};

/** A part of a sheet that comes once its fields are open and there is something to show. */
export function LatePart<Part>({
  wanted,
  doing = 'Loading …',
  what,
  load,
  children,
}: Loads<Part> & { wanted: boolean }) {
  const late = useLate(wanted, load);
  if (!wanted) return null;
  switch (late.kind) {
    case 'loading':
      return <p role="status">{doing}</p>;
    case 'failed':
      return <NotLoaded what={what} />;
    case 'ready':
      return <>{children(late.part)}</>;
  }
}

/** The same, folded away until somebody opens it; folded again, it keeps what was done in it. */
export function LateDetails<Part>({ summary, ...part }: Loads<Part> & { summary: string }) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="paste" onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
      <summary>{summary}</summary>
      <LatePart wanted={opened} {...part} />
    </details>
  );
}
