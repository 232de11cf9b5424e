import { phrase } from '../../language/directions.ts';
import { programName } from '../../sheets/program.ts';
import { readPlan } from '../../plan/document/read.ts';
import { dayOf } from '../../stores/clock.ts';
import { deleteSnapshot, type EarlierState, restore } from '../../stores/history/snapshots.ts';
import { download, fileName } from '../download.ts';
import { ActButton } from '../programs/ActButton.tsx';
import { stateName, stateTime } from './says.ts';
import type { HistoryActs } from './useHistoryActs.ts';

type Props = { snapshot: EarlierState; acts: HistoryActs; unreadable: boolean };

/** One state: when and why it was kept, and what can be done with it. */
export function SnapshotItem({ snapshot, acts, unreadable }: Props) {
  const name = stateName(snapshot);
  const time = stateTime(snapshot);
  const called = `${name}, ${time}`;
  return (
    <li data-snapshot={snapshot.id}>
      <h3>{name}</h3>
      <p class="quiet">{time}</p>
      <p class="buttons">
        <ActButton
          what="restore"
          name={called}
          press={() =>
            acts.act(
              () => restore(snapshot),
              unreadable
                ? 'Opened as a program of its own. What could not be read is left where it was.'
                : phrase`The plan is as it was in “${name}”. What it said before is kept below.`,
              unreadable ? '#kept' : '[data-undo]',
            )
          }
        >
          {unreadable ? 'Open as a program of its own' : 'Restore'}
        </ActButton>{' '}
        <ActButton what="download" name={called} press={() => downloadState(snapshot)}>
          Download
        </ActButton>{' '}
        <ActButton
          what="delete"
          name={called}
          press={() => acts.act(() => deleteSnapshot(snapshot), phrase`Deleted “${name}”.`, '[data-undo]')}
        >
          Delete
        </ActButton>
      </p>
    </li>
  );
}

/** Hands out a state exactly as it is kept, whether or not this version can read it. */
function downloadState({ text, taken }: EarlierState): void {
  const read = readPlan(text);
  const program = read.kind === 'plan' ? programName(read.plan.program) : 'program';
  download(fileName(program, dayOf(taken), 'json'), 'application/json', text);
}
