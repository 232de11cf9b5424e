import type { Gate } from '../../sheets/gate/fields.ts';
import { gateName } from '../../sheets/gate/read.ts';
import type { Triage } from '../../sheets/triage/fields.ts';
import { tell } from '../../stores/plan/told.ts';
import { removeGate } from '../../stores/sheets/questionLog.ts';
import { focusUndo } from '../fields/Undo.tsx';
import { Press } from '../Press.tsx';

/** Takes a gate off the sheet with all that belongs to it. */
export function RemoveGate({ gate, triage }: { gate: Gate | undefined; triage: Triage }) {
  if (!gate) return null;
  const remove = () => {
    removeGate(gate.id);
    tell('', 'A gate was removed, with its questions and activities.');
    focusUndo();
  };
  return (
    <p class="rows-foot">
      <Press class="plain" act={remove}>
        Remove the gate “<bdi>{gateName(gate, triage)}</bdi>” with its log
      </Press>
    </p>
  );
}
