import type { Gate } from '../../sheets/gate/fields.ts';
import { gateName } from '../../sheets/gate/read.ts';
import type { Triage } from '../../sheets/triage/fields.ts';
import { removeGate } from '../../stores/sheets/questionLog.ts';
import { $undoable } from '../../stores/plan/editRow.ts';
import { undo } from '../../stores/plan/rows.ts';
import { useStore } from '../useStore.ts';
import { Press } from '../Press.tsx';

/** Takes a gate off the sheet with all that belongs to it, and brings the latest one back. */
export function RemoveGate({ gate, triage }: { gate: Gate | undefined; triage: Triage }) {
  const undoable = useStore($undoable).some((entry) => entry.list === 'gates');
  return (
    <p class="rows-foot">
      {gate && (
        <Press class="plain" act={() => removeGate(gate.id)}>
          Remove the gate “{gateName(gate, triage)}” with its log
        </Press>
      )}
      {undoable && <Press act={() => undo('gates')}>Bring the removed gate back</Press>}
      <span class="said" role="status">
        {undoable && 'A gate was removed, with its questions and activities.'}
      </span>
    </p>
  );
}
