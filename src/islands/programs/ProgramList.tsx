import { showDate } from '../../language/dates.ts';
import { phrase } from '../../language/directions.ts';
import { dayOf } from '../../stores/clock.ts';
import {
  $deletions,
  chooseNewProgram,
  type Deleted,
  type Listed,
  type Programs,
} from '../../stores/programs/programs.ts';
import { ActButton, at } from './ActButton.tsx';
import { deletion } from './deletion.ts';
import { ProgramItem } from './ProgramItem.tsx';
import { type Act, useActs } from './useActs.ts';
import { Press } from '../Press.tsx';
import { goTo } from '../goTo.ts';
import { useStore } from '../useStore.ts';

type Props = { state: Extract<Programs, { kind: 'listed' }>; begin: string };

/** The programs in use, those put away, those deleted, and what can be done with each. Stays on the screen. */
export function ProgramList({ state, begin }: Props) {
  const { said, say, act } = useActs();
  const { programs, deleted, open, durable } = state;
  const inUse = programs.filter(({ archived }) => !archived);
  const archived = programs.filter(({ archived }) => archived);
  const startNew = () => {
    if (chooseNewProgram()) goTo(begin);
    else say('This browser does not remember which program is open, so a second one can’t be begun in it.');
  };
  return (
    <div class="plan-acts">
      <div class="said-last">
        <p role="status">{said}</p>
        <Undo act={act} />
      </div>
      {programs.length > 0 && (
        <>
          <h2>In use</h2>
          {inUse.length === 0 && <p>None: all of them are archived.</p>}
          <ul>
            {inUse.map((program) => (
              <ProgramItem
                key={program.id}
                program={program}
                open={program.id === open}
                durable={durable}
                act={act}
                say={say}
              />
            ))}
          </ul>
          <p>
            <button type="button" data-act="new" onClick={startNew}>
              New program
            </button>
          </p>
          {!durable && (
            <p>
              This browser gives this site no database. Programs can’t be archived here, and one that you
              delete is gone once you leave this page.
            </p>
          )}
        </>
      )}
      <Archived programs={archived} act={act} />
      <RecentlyDeleted deleted={deleted} act={act} />
    </div>
  );
}

/** Takes the latest deletion back, for as long as the page is open. */
function Undo({ act }: { act: (act: Act) => Promise<void> }) {
  const last = useStore($deletions).at(-1);
  if (!last) return null;
  const undo = () =>
    act({
      does: (acts) => acts.undoDeletion(),
      says: (id) =>
        id === last.id
          ? phrase`“${last.name}” is back, whole.`
          : phrase`“${last.name}” is back, whole, as a program of its own: another state of it had its place by now, and was left alone.`,
      focus: (id) => [at(id, 'open'), at(id, 'back'), at(id, 'download')],
    });
  return (
    <Press data-undo act={undo}>
      Undo: bring “<bdi>{last.name}</bdi>” back
    </Press>
  );
}

function Archived({ programs, act }: { programs: readonly Listed[]; act: (act: Act) => Promise<void> }) {
  if (programs.length === 0) return null;
  return (
    <>
      <h2>Archived</h2>
      <p>They stay as they are, and are left out of the table.</p>
      <ul>
        {programs.map(({ id, name }) => (
          <li key={id} data-program={id}>
            <h3>{name}</h3>
            <p class="buttons">
              <ActButton
                what="back"
                name={name}
                press={() =>
                  act({
                    does: (acts) => acts.archiveProgram(id, false),
                    says: () => phrase`“${name}” is in use again.`,
                    focus: () => [at(id, 'open')],
                  })
                }
              >
                Bring back
              </ActButton>{' '}
              <ActButton what="delete" name={name} press={() => act(deletion(id, name))}>
                Delete
              </ActButton>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function RecentlyDeleted({
  deleted,
  act,
}: {
  deleted: readonly Deleted[];
  act: (act: Act) => Promise<void>;
}) {
  if (deleted.length === 0) return null;
  return (
    <>
      <h2>Recently deleted</h2>
      <p>A copy of each is kept in this browser until you erase everything, on the plan.</p>
      <ul>
        {deleted.map((program) => (
          <li key={program.id} data-program={program.id}>
            <h3>{program.name}</h3>
            <p class="quiet">As it was on {showDate(dayOf(program.taken))}</p>
            <p class="buttons">
              <ActButton
                what="restore"
                name={program.name}
                press={() =>
                  act({
                    does: (acts) => acts.restoreProgram(program),
                    says: () => phrase`“${program.name}” is restored.`,
                    focus: (id) => [at(id, 'open'), at(id, 'download')],
                  })
                }
              >
                Restore
              </ActButton>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
