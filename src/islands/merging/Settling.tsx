import { useMemo, useRef, useState } from 'preact/hooks';
import type { DescribedConflict } from '../../plan/merging/describeConflicts.ts';
import type { Choice, People } from '../../plan/merging/resolveAll.ts';
import { forgetImport } from '../../stores/files/file.ts';
import { type Confirmed, confirmMerge, type Merged } from '../../stores/merging/merging.ts';
import { drawAtOnce } from '../drawAtOnce.ts';
import { usePaged } from '../paging/Paged.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import { Names } from './Names.tsx';
import { Press } from '../Press.tsx';
import { useOneAtATime } from '../useOneAtATime.ts';

type Props = { merged: Merged; conflicts: readonly DescribedConflict[] };

/** What is known of a conflict by its place and by what both say: chosen once, it stays chosen while that is so. */
function keyOf({ conflict: { path, mine, theirs } }: DescribedConflict): string {
  return JSON.stringify([path, mine, theirs]);
}

/** Lets the reader settle what both changed, then merge or leave things as they are. */
export function Settling({ merged, conflicts }: Props) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [people, setPeople] = useState(() => peopleIn(merged));
  const [said, say] = useState<Exclude<Confirmed, { kind: 'merged' }> | { kind: 'open'; count: number }>();
  const form = useRef<HTMLFormElement>(null);
  const once = useOneAtATime();
  const items = useMemo(
    () => conflicts.map((described, index) => ({ id: keyOf(described), described, index })),
    [conflicts],
  );
  const { shown, pager, turn } = usePaged(items);
  const choices = items.map(({ id }) => chosen.get(id));
  const choose = (settled: readonly { id: string }[], choice: Choice) =>
    setChosen(new Map([...chosen, ...settled.map(({ id }) => [id, choice] as const)]));
  const unsettled = items.filter((_, index) => choices[index] === undefined);
  const confirm = async (withoutSnapshot: boolean) => {
    const open = choices.indexOf(undefined);
    if (open >= 0) {
      say({ kind: 'open', count: unsettled.length });
      drawAtOnce(() => turn(open));
      form.current?.querySelector<HTMLElement>(`[data-conflict="${open}"] input`)?.focus();
      return;
    }
    const confirmed = await confirmMerge(merged, { conflicts, choices, people, withoutSnapshot });
    if (confirmed.kind !== 'merged') say(confirmed);
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        once(() => confirm(false));
      }}
    >
      {conflicts.length > 0 && (
        <>
          <h3>Both of you changed: {conflicts.length}</h3>
          <Names people={people} change={setPeople} />
          {pager('above')}
          {shown.map((item) => (
            <ConflictChoice
              key={item.id}
              place={item.index}
              described={item.described}
              people={people}
              choice={chosen.get(item.id)}
              choose={(choice) => choose([item], choice)}
            />
          ))}
          {pager('below')}
          {unsettled.length > 1 && (
            <TheRest
              choose={(choice) => {
                choose(unsettled, choice);
                // The buttons go with what was open: on to what is left to do.
                form.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
              }}
            />
          )}
        </>
      )}
      <div role="alert">{said && <Refusal said={said} goOn={() => confirm(true)} />}</div>
      <p class="buttons">
        <button type="submit" class="strong">
          Merge
        </button>{' '}
        <Press act={forgetImport}>Leave things as they are</Press>
      </p>
    </form>
  );
}

function TheRest({ choose }: { choose: (choice: Choice) => void }) {
  return (
    <p class="buttons">
      Wherever you have not chosen yet:{' '}
      <button type="button" onClick={() => choose('mine')}>
        Keep mine
      </button>{' '}
      <button type="button" onClick={() => choose('theirs')}>
        Take theirs
      </button>{' '}
      <button type="button" onClick={() => choose('both')}>
        Show that we disagree
      </button>
    </p>
  );
}

type Said = Exclude<Confirmed, { kind: 'merged' }> | { kind: 'open'; count: number };

function Refusal({ said, goOn }: { said: Said; goOn: () => unknown }) {
  switch (said.kind) {
    case 'open':
      return (
        <p class="stop">
          {said.count === 1 ? 'One place is' : `${said.count} places are`} not settled yet. Nothing was
          merged.
        </p>
      );
    case 'changed':
      return (
        <p class="stop">
          Your plan was changed in another tab just now, so nothing was merged. What you see here takes that
          in: look again, then merge.
        </p>
      );
    case 'invalid':
      return (
        <p class="stop">
          Nothing was merged: both together are more than a plan can hold. {said.why} Your plan is as it was.
        </p>
      );
    case 'unkept':
      return (
        <>
          <p class="stop">
            Nothing was merged: this browser has no room to keep your plan as it is now. Download it first.
          </p>
          <Press act={goOn}>I have a copy: merge without keeping one here</Press>
        </>
      );
  }
}

/** The names of the two as they stand in the last disagreement that the plan shows, so that they are typed once. */
function peopleIn({ mine }: Merged): People {
  const last = mine.disagreements.at(-1);
  return { mine: last?.by ?? '', theirs: last?.theirsBy ?? '' };
}
