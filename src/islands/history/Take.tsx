import { useState } from 'preact/hooks';
import { phrase } from '../../language/directions.ts';
import { takeNamed } from '../../stores/history/snapshots.ts';
import { useOneAtATime } from '../useOneAtATime.ts';
import type { HistoryActs } from './useHistoryActs.ts';

/** The longest name of a state. */
const MOST_NAME = 200;

/** Keeps the plan as it is now under a name of the reader's. */
export function Take({ acts }: { acts: HistoryActs }) {
  const [name, setName] = useState('');
  const once = useOneAtATime();
  const take = () => {
    const kept = name.trim() || 'State without a name';
    return acts.act(
      async () => {
        const done = await takeNamed(kept);
        if (done.kind === 'done') setName('');
        return done;
      },
      phrase`Kept as “${kept}”.`,
      '#state-name',
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        once(take);
      }}
    >
      <label for="state-name">Keep the plan as it is now. What is this state called?</label>
      <p class="quiet" id="state-hint">
        Such as “before the March committee”.
      </p>
      <input
        id="state-name"
        class="box"
        value={name}
        maxLength={MOST_NAME}
        autocomplete="off"
        aria-describedby="state-hint"
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <p>
        <button type="submit" class="strong">
          Keep this state
        </button>
      </p>
    </form>
  );
}
