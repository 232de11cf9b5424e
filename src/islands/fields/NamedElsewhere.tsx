import { useMemo, useState } from 'preact/hooks';
import { LISTS, type ListName, type Lists } from '../../plan/document/lists.ts';
import { missingIn, namedBy } from '../../plan/people/missingIn.ts';
import { addRows } from '../../stores/plan/rows.ts';
import { tell } from '../../stores/plan/told.ts';
import { Press } from '../Press.tsx';
import { usePlanAsTyped } from '../usePlanAsTyped.ts';
import { TickField } from './fields.tsx';
import { focusUndo } from './Undo.tsx';

const NONE: ReadonlySet<string> = new Set();
const NOUNS = { person: ['person', 'people'], function: ['function', 'functions'] } as const;

/** Whom the plan names elsewhere and this list does not: added in one press, without those that are unticked. */
export function NamedElsewhere({ list }: { list: ListName }) {
  const plan = usePlanAsTyped();
  const missing = useMemo(() => missingIn(list, plan), [list, plan]);
  const [unticked, untick] = useState(NONE);
  const of = namedBy(list);
  if (!of || missing.length === 0) return null;
  const { read, table } = LISTS[list];
  const room = Math.max(0, table.most - read(plan).length);
  const chosen = missing.filter(({ name }) => !unticked.has(name)).slice(0, room);
  const counted = (count: number) => `${count} ${NOUNS[of.is][count === 1 ? 0 : 1]}`;
  const add = () => {
    if (chosen.length === 0) return tell(list, 'Nobody is ticked.');
    focusUndo();
    addRows(
      list,
      chosen.map(({ values }) => values as Partial<Lists[ListName]>),
      `added ${counted(chosen.length)}`,
    );
    tell(list, `Added ${counted(chosen.length)}.`);
  };
  const tick = (name: string, on: boolean) =>
    untick(new Set(on ? [...unticked].filter((other) => other !== name) : [...unticked, name]));
  return (
    <details class="paste own">
      <summary>Named elsewhere in the plan, and not here: {counted(missing.length)}</summary>
      <fieldset class="choice">
        <legend class="hidden">Whom to add</legend>
        {missing.map(({ name, values }, index) => (
          <TickField
            key={name}
            id={`${list}-add-${index}`}
            words={{ label: Object.values(values).join(', ') }}
            checked={!unticked.has(name)}
            onChange={(on) => tick(name, on)}
          />
        ))}
      </fieldset>
      <Press act={add}>Add {chosen.length === missing.length ? `all ${chosen.length}` : chosen.length}</Press>
    </details>
  );
}
