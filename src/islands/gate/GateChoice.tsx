import { useLayoutEffect, useRef } from 'preact/hooks';
import { anchor } from '../../sheets/finding.ts';
import { type GateField, type Gates, MOST_GATES } from '../../sheets/gate/fields.ts';
import { gateName, picksWithoutGate } from '../../sheets/gate/read.ts';
import type { Triage } from '../../sheets/triage/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { startGate } from '../../stores/sheets/gate.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { SwitchField } from '../fields/fields.tsx';
import { Headed } from '../Headed.tsx';
import { Press } from '../Press.tsx';

type Props = {
  gates: Gates;
  triage: Triage;
  words: Wording<GateField>['fields'];
  shown: string;
  show: (id: string) => void;
  another: () => void;
};

/** So many gates are chosen from in sight. */
const MOST_IN_SIGHT = 9;

/** Which gate is shown, and what another can be started from: a pick that has none, or nothing. */
export function GateChoice({ gates: { gates }, triage, words, shown, show, another }: Props) {
  const started = useRef('');
  const picks = picksWithoutGate(gates, triage);
  const names = Object.fromEntries(gates.map((gate) => [gate.id, gateName(gate, triage)]));
  const full = gates.length >= MOST_GATES;
  // A file may hold more gates than the method works on: too many to be all in sight.
  const Choice = gates.length > MOST_IN_SIGHT ? SwitchField<string> : ChoiceField<string>;
  useLayoutEffect(() => {
    // The button that was pressed is gone: on to the first field of what it started.
    if (started.current !== shown) return;
    started.current = '';
    document.getElementById(anchor('gate', shown, 'whose'))?.focus();
  }, [shown]);
  return (
    <>
      <Headed id={anchor('gate', 'gates')} words={words.gates} />
      {gates.length > 1 && (
        <Choice
          id={anchor('gate', 'shown')}
          words={{ label: 'Gate shown' }}
          options={gates.map((gate) => gate.id)}
          names={names}
          value={shown}
          onChange={show}
        />
      )}
      {full && picks.length > 0 && (
        <p class="quiet">
          {picks.length === 1 ? 'One pick has' : 'Both picks have'} no gate here. To make room, remove a gate
          at the foot of this sheet.
        </p>
      )}
      {!full &&
        picks.map((pick) => (
          <p key={pick.id}>
            <Press
              act={() => {
                started.current = startGate(pick.id);
                show(started.current);
              }}
            >
              Start from the pick “<bdi>{pick.text.trim()}</bdi>”
            </Press>
          </p>
        ))}
      {!full && shown in names && (
        <p>
          <button type="button" class="plain" onClick={another}>
            Start another by hand
          </button>
        </p>
      )}
    </>
  );
}
