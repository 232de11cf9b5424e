import { useEffect, useState } from 'preact/hooks';
import { anchor } from '../../sheets/finding.ts';
import type { Scope } from '../../sheets/scope/fields.ts';
import { LatePart } from '../LatePart.tsx';

/** A line of work that can follow others. `key` is what its fields are named with. */
export type NamedLine = { id: string; key: string; name: string; follows: readonly string[] };

const loadTicks = () => import('./FollowsTicks.tsx');

/** What the line waits for, as words; the ticks come when they are asked for. A circle is refused by name. */
export function Follows({
  line,
  lines,
  scope,
  label,
  onChange,
}: {
  line: NamedLine;
  lines: readonly NamedLine[];
  scope: Scope;
  label: string;
  onChange: (follows: string[]) => void;
}) {
  const [open, setOpen] = useState(false);
  const [refused, refuse] = useState('');
  // Without scripts there is nothing to open: the paper form says what the work follows, and no more.
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);

  const before = lines.filter(({ id }) => line.follows.includes(id)).map(({ name }) => name);
  const says = `${label}: ${before.join(', ') || 'nothing, begins at once'}`;
  if (!alive) return <p>{says}</p>;
  return (
    <>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary id={anchor('scope', line.key, 'follows')}>{says}</summary>
        <LatePart wanted={open} load={loadTicks}>
          {({ FollowsTicks }) => <FollowsTicks {...{ line, lines, scope, label, refuse, onChange }} />}
        </LatePart>
      </details>
      {refused && (
        <p class="error" role="alert">
          {refused}
        </p>
      )}
    </>
  );
}
