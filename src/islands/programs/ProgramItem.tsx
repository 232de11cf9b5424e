import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { phrase } from '../../language/directions.ts';
import { MOST_TEXT } from '../../sheets/fields.ts';
import { STAGE_NAMES } from '../../sheets/en/choices.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { today } from '../../stores/clock.ts';
import { chooseProgram, type Listed } from '../../stores/programs/programs.ts';
import { goTo } from '../goTo.ts';
import { download, fileName } from '../download.ts';
import { useOneAtATime } from '../useOneAtATime.ts';
import { lastChanged } from '../lastChanged.ts';
import { ActButton, at } from './ActButton.tsx';
import { deletion } from './deletion.ts';
import type { Act } from './useActs.ts';

type Acting = { act: (act: Act) => Promise<void>; say: (says: string) => void };
type Props = Acting & { program: Listed; open: boolean; durable: boolean };

/** A program in use and what can be done with it. */
export function ProgramItem({ program, open, durable, act, say }: Props) {
  return (
    <li data-program={program.id} aria-current={open ? 'true' : undefined}>
      {program.kind === 'plan' ? (
        <Readable program={program} open={open} durable={durable} act={act} say={say} />
      ) : (
        <Unreadable program={program} act={act} />
      )}
    </li>
  );
}

function Readable({
  program: { id, name, plan },
  open,
  durable,
  act,
  say,
}: Acting & { program: Extract<Listed, { kind: 'plan' }>; open: boolean; durable: boolean }) {
  const [renaming, setRenaming] = useState(false);
  const go = () => {
    if (chooseProgram(id)) goTo('/plan/');
    else say('This browser does not remember which program is open, so this one can’t be opened from here.');
  };
  const rename = (to: string) =>
    act({
      does: async (acts) => {
        const outcome = await acts.renameProgram(id, to);
        if (outcome.kind === 'done') setRenaming(false);
        return outcome;
      },
      says: () => phrase`Renamed to “${to.trim() || 'Untitled program'}”.`,
      focus: () => [at(id, 'rename')],
    });
  return (
    <>
      <h3>{name}</h3>
      <p class="quiet">{[open && 'Open in this tab', ...standing(plan)].filter(Boolean).join(' · ')}</p>
      {renaming && (
        <Rename id={id} before={plan.program.name} rename={rename} cancel={() => setRenaming(false)} />
      )}
      <p class="buttons">
        <ActButton what="open" name={name} strong press={go}>
          {open ? 'See its plan' : 'Open'}
        </ActButton>{' '}
        <ActButton what="rename" name={name} press={() => setRenaming(true)}>
          Rename
        </ActButton>{' '}
        <ActButton
          what="duplicate"
          name={name}
          press={() =>
            act({
              does: (acts) => acts.duplicateProgram(id),
              says: () => phrase`“${name}” has a copy beside it.`,
              focus: (copy) => [at(copy, 'open')],
            })
          }
        >
          Duplicate
        </ActButton>{' '}
        {durable && (
          <>
            <ActButton
              what="archive"
              name={name}
              press={() =>
                act({
                  does: (acts) => acts.archiveProgram(id, true),
                  says: () => phrase`“${name}” is archived.`,
                  focus: () => [at(id, 'back')],
                })
              }
            >
              Archive
            </ActButton>{' '}
          </>
        )}
        <ActButton what="delete" name={name} press={() => act(deletion(id, name))}>
          Delete
        </ActButton>
      </p>
    </>
  );
}

/** Where the program stands and when it was last touched, as far as that is known. */
function standing(plan: Plan): (string | false)[] {
  const { stage } = plan.program;
  return [stage !== '' && STAGE_NAMES[stage], lastChanged(plan)];
}

/** A field for another name: Enter keeps it, Escape leaves the old one. */
function Rename({
  id,
  before,
  rename,
  cancel,
}: {
  id: string;
  before: string;
  rename: (to: string) => unknown;
  cancel: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const once = useOneAtATime();
  useLayoutEffect(() => field.current?.select(), []);
  const leave = () => {
    cancel();
    document.querySelector<HTMLElement>(at(id, 'rename'))?.focus();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        once(() => rename(field.current?.value ?? before));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <label for={`name-${id}`}>
        New name of “<bdi>{before.trim() || 'Untitled program'}</bdi>”
      </label>
      <input
        id={`name-${id}`}
        class="box"
        ref={field}
        defaultValue={before}
        maxLength={MOST_TEXT}
        autocomplete="off"
      />
      <p class="buttons">
        <button type="submit" class="strong">
          Keep this name
        </button>{' '}
        <button type="button" onClick={leave}>
          Leave it as it was
        </button>
      </p>
    </form>
  );
}

/** A program that this build can’t read: it is handed out as it is, and nothing is written over it. */
function Unreadable({
  program: { id, name, text, why },
  act,
}: {
  program: Extract<Listed, { kind: 'unreadable' }>;
  act: (act: Act) => Promise<void>;
}) {
  return (
    <>
      <h3>{name}</h3>
      <p>It can’t be opened. {why} It is left exactly as it is.</p>
      <p class="buttons">
        <ActButton
          what="download"
          name={name}
          press={() => download(fileName(name, today(), 'json'), 'application/json', text)}
        >
          Download what is stored
        </ActButton>{' '}
        <ActButton what="delete" name={name} press={() => act(deletion(id, name))}>
          Delete
        </ActButton>
      </p>
    </>
  );
}
