import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { tell } from '../stores/plan/told.ts';
import { TickField } from './fields/fields.tsx';
import { focusUndo } from './fields/Undo.tsx';

/** Something to choose: the id of the row it becomes, whether the list holds it, what to know of it. */
export type Offer = { id: string; label: string; here: boolean; about: ComponentChildren };

/** What can be added to a list, each chosen by hand. `add` is told which, and says how many it added. */
export function Starters({
  legend,
  offers,
  one,
  add,
}: {
  legend: string;
  offers: readonly Offer[];
  /** What one row is called, such as "question". */
  one: string;
  add: (ids: ReadonlySet<string>) => number;
}) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const free = offers.filter(({ here }) => !here).map(({ id }) => id);
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const addTicked = () => {
    const chosen = new Set(free.filter((id) => ticked.has(id)));
    if (chosen.size === 0) return tell('', `Nothing is ticked. Tick at least one ${one}.`);
    const added = add(chosen);
    // What was ticked goes, and what stood above grows: the button may be out of sight by now.
    if (added > 0) focusUndo();
    setTicked(new Set());
    tell(
      '',
      added === 0
        ? 'Nothing was added: the list is full.'
        : `Added ${added} ${one}${added === 1 ? '' : 's'} to the list above.`,
    );
  };
  return (
    <>
      <fieldset class="choice">
        <legend>{legend}</legend>
        {offers.map(({ id, label, here, about }) => (
          <div key={id}>
            {here ? (
              <p>
                {label} <i class="quiet">Already on the list.</i>
              </p>
            ) : (
              <TickField
                id={`choose-${id}`}
                words={{ label }}
                checked={ticked.has(id)}
                onChange={(on) => tick(id, on)}
              />
            )}
            {about}
          </div>
        ))}
      </fieldset>
      <p class="rows-foot">
        <button type="button" onClick={addTicked}>
          Add what is ticked
        </button>
        <button type="button" class="plain" onClick={() => setTicked(new Set(free))}>
          Tick all
        </button>
      </p>
    </>
  );
}
