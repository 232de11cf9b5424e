import { useLayoutEffect } from 'preact/hooks';
import type { Gates } from '../../sheets/gate/fields.ts';
import { gateOfField } from '../../sheets/gate/read.ts';
import { $part } from '../../stores/plan/history.ts';
import { useFieldWanted } from '../useFieldWanted.ts';

/** What is done under the gate that is shown is undone there and under no other; a field that is gone to shows its own. */
export function ShownGate({
  gates,
  shown,
  show,
}: {
  gates: Gates;
  shown: string;
  show: (id: string) => void;
}): null {
  useLayoutEffect(() => $part.set(shown), [shown]);
  useFieldWanted((field) => {
    const gate = gateOfField(gates, field);
    if (gate && gate !== shown) show(gate);
  });
  return null;
}
