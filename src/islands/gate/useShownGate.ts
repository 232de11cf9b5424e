import { useEffect, useRef, useState } from 'preact/hooks';
import type { Gates } from '../../sheets/gate/fields.ts';
import { gateOfField } from '../../sheets/gate/read.ts';
import { newId } from '../../stores/newId.ts';

/**
 * Which gate the sheet shows: the one that was chosen, the one whose field the address names, or the first.
 * While there is none, a form stands ready under an id of its own; typing into it makes it a gate. `another`
 * asks for such a form beside the gates there are.
 */
export function useShownGate(
  gates: Gates,
  opening: boolean,
): { shown: string; show: (id: string) => void; another: () => void } {
  // On the server and in the first render the id has to be the same; afterwards no two plans may share it.
  const [spare, setSpare] = useState('gates-1');
  const [chosen, show] = useState('');
  const named = useRef<string>();
  useEffect(() => setSpare(newId()), []);
  // Read once, in the render in which the sheet opens: right after it, the sheet goes to that field.
  if (!opening) named.current ??= location.hash.slice(1);
  const here = (id: string | undefined) => (gates.gates.some((gate) => gate.id === id) ? id : undefined);
  const shown =
    here(chosen) ??
    (chosen === spare ? spare : undefined) ??
    here(gateOfField(gates, named.current ?? '')) ??
    gates.gates[0]?.id ??
    spare;
  const another = () => {
    const id = newId();
    setSpare(id);
    show(id);
  };
  return { shown, show, another };
}
