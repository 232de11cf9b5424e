import type { Gate } from '../../method/gate/model.ts';
import { gateName } from '../../method/gate/read.ts';
import type { Triage } from '../../method/triage/model.ts';
import { removeGate } from '../../stores/questionLog.ts';
import { $undoable } from '../../stores/editRow.ts';
import { undo } from '../../stores/rows.ts';
import { useStore } from '../useStore.ts';

/** Takes a gate off the sheet with all that belongs to it, and brings the latest one back. */
export function RemoveGate({ gate, triage }: { gate: Gate | undefined; triage: Triage }) {
  const undoable = useStore($undoable).some((entry) => entry.list === 'gates');
  return (
    <p class="rows-foot">
      {gate && (
        <button type="button" class="plain" onClick={() => removeGate(gate.id)}>
          Remove the gate “{gateName(gate, triage)}” with its log
        </button>
      )}
      {undoable && (
        <button type="button" onClick={() => undo('gates')}>
          Bring the removed gate back
        </button>
      )}
      <span class="said" role="status">
        {undoable && 'A gate was removed, with its questions and activities.'}
      </span>
    </p>
  );
}
