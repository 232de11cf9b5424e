import { useEffect, useState } from 'preact/hooks';
import { anchor } from '../../sheets/finding.ts';
import { LongList } from '../LongList.tsx';
import { circleText } from '../../sheets/scope/en/fields.ts';
import { type Node, orderOf } from '../../sheets/scope/network.ts';

/** A line of work that can follow others. `key` is what its fields are named with. */
type NamedLine = { id: string; key: string; name: string; follows: readonly string[] };

/** What the line waits for, as words; the ticks come when they are asked for. A circle is refused by name. */
export function Follows({
  line,
  lines,
  network,
  label,
  onChange,
}: {
  line: NamedLine;
  lines: readonly NamedLine[];
  network: readonly Node[];
  label: string;
  onChange: (follows: string[]) => void;
}) {
  const [open, setOpen] = useState(false);
  const [refused, refuse] = useState('');
  // Without scripts there is nothing to open: the paper form says what the work follows, and no more.
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);

  const tick = (id: string, box: HTMLInputElement) => {
    const next = box.checked ? [...line.follows, id] : line.follows.filter((other) => other !== id);
    const order = orderOf(network.map((node) => (node.id === line.id ? { ...node, follows: next } : node)));
    if (order.kind === 'order') {
      refuse('');
      onChange(next);
      return;
    }
    box.checked = false;
    const names = order.ids.map((one) => lines.find((other) => other.id === one)?.name ?? one);
    refuse(`Not ticked. ${circleText(names)}`);
  };

  const follows = new Set(line.follows);
  const before = lines.filter(({ id }) => follows.has(id)).map(({ name }) => name);
  const says = `${label}: ${before.join(', ') || 'nothing, begins at once'}`;
  if (!alive) return <p>{says}</p>;
  return (
    <>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary id={anchor('scope', line.key, 'follows')}>{says}</summary>
        {open && (
          <fieldset>
            <legend class="hidden">{`${line.name}: ${label}`}</legend>
            <LongList items={lines.filter(({ id }) => id !== line.id)} onPaper={({ id }) => follows.has(id)}>
              {({ id, name }) => (
                <label class="tick" key={id}>
                  <input
                    type="checkbox"
                    checked={follows.has(id)}
                    onChange={(event) => tick(id, event.currentTarget)}
                  />
                  <span>{name}</span>
                </label>
              )}
            </LongList>
          </fieldset>
        )}
      </details>
      {refused && (
        <p class="error" role="alert">
          {refused}
        </p>
      )}
    </>
  );
}
