import { circleText } from '../../sheets/scope/en/fields.ts';
import type { Scope } from '../../sheets/scope/fields.ts';
import { networkOf, orderOf } from '../../sheets/scope/network.ts';
import { LongList } from '../LongList.tsx';
import type { NamedLine } from './Follows.tsx';

/** A tick for each line that this one can follow. */
export function FollowsTicks({
  line,
  lines,
  scope,
  label,
  refuse,
  onChange,
}: {
  line: NamedLine;
  lines: readonly NamedLine[];
  scope: Scope;
  label: string;
  refuse: (says: string) => void;
  onChange: (follows: string[]) => void;
}) {
  const follows = new Set(line.follows);
  const tick = (id: string, box: HTMLInputElement) => {
    const next = box.checked ? [...line.follows, id] : line.follows.filter((other) => other !== id);
    const network = networkOf(scope);
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
  return (
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
  );
}
