import triageChapter from '../../../content/worksheets/triage.yaml?chapter';
import { showDate } from '../../language/dates.ts';
import { anchor } from '../../sheets/finding.ts';
import { OPENERS } from '../../sheets/gate/en/fields.ts';
import { DRIVER_NAMES } from '../../sheets/gate/en/choices.ts';
import type { Gate, GateField } from '../../sheets/gate/fields.ts';
import { dayErrors, driverOf, gateKind, pickOf, waitedText } from '../../sheets/gate/read.ts';
import { GATE_NAMES } from '../../sheets/triage/en/choices.ts';
import type { Answer, Triage } from '../../sheets/triage/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editGateKind } from '../../stores/sheets/gate.ts';
import { editRow } from '../../stores/plan/editRow.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField, LongField, SelectField, TextField } from '../fields/fields.tsx';

type Props = { gate: Gate; triage: Triage; words: Wording<GateField>['fields']; day: string };

/** What a gate is: its kind, whose it is, since when it waits, who drives it, what opens it. */
export function GateFields({ gate, triage, words, day }: Props) {
  const id = (field: string) => anchor('gate', gate.id, field);
  const edit = (patch: Partial<Gate>) => editRow('gates', gate.id, patch);
  const pick = pickOf(gate, triage);
  const kind = gateKind(gate, triage);
  const errors = dayErrors(gate, day);
  return (
    <>
      {pick && <Origin pick={pick} />}
      <div class="fields">
        {!pick && (
          <LongField
            id={id('name')}
            words={words.name}
            value={gate.name}
            onChange={(name) => edit({ name })}
          />
        )}
        <SelectField
          id={id('kind')}
          words={words.kind}
          names={GATE_NAMES}
          value={kind}
          onChange={(kind) => editGateKind(gate, kind)}
        />
        <TextField
          id={id('whose')}
          words={words.whose}
          value={gate.whose}
          onChange={(whose) => edit({ whose })}
        />
        <DateField
          id={id('since')}
          words={words.since}
          value={gate.since}
          error={errors.since}
          onChange={(since) => edit({ since })}
        />
        <DateField
          id={id('opened')}
          words={words.opened}
          value={gate.opened}
          error={errors.opened}
          onChange={(opened) => edit({ opened })}
        />
      </div>
      <p class="aside">{day && waitedText(gate, day)}</p>
      <DriverFields gate={gate} triage={triage} words={words} />
      <LongField
        id={id('opens')}
        words={kind ? { ...words.opens, hint: OPENERS[kind] } : words.opens}
        value={gate.opens}
        onChange={(opens) => edit({ opens })}
      />
    </>
  );
}

/** What triage knows of this gate, and where to change it. */
function Origin({ pick }: { pick: Answer }) {
  const due = pick.due && `, due ${showDate(pick.due)}`;
  return (
    <p>
      <b>{pick.text.trim() || 'A pick without words'}</b>{' '}
      <span class="hint">
        From triage{pick.owner.trim() && `, owned by ${pick.owner.trim()}`}
        {due}. Its words and its kind are kept there:{' '}
        <a href={`/chapters/${triageChapter}/#${anchor('triage', pick.id, 'text')}`}>change them</a>.
      </span>
    </p>
  );
}

/** Whether anybody drives it, and who; typing a name says that somebody does. */
function DriverFields({ gate, triage, words }: Omit<Props, 'day'>) {
  const edit = (patch: Partial<Gate>) => editRow('gates', gate.id, patch);
  const driver = driverOf(gate, triage);
  const owner = pickOf(gate, triage)?.owner.trim();
  return (
    <>
      <ChoiceField
        id={anchor('gate', gate.id, 'driverIs')}
        words={words.driverIs}
        names={DRIVER_NAMES}
        value={gate.driverIs}
        onChange={(driverIs) => edit({ driverIs })}
        clear={() => edit({ driverIs: '' })}
      />
      {driver.kind === 'nobody' ? (
        <p class="warning" role="status">
          Nobody is an answer, and easily mended: name one person today, and tell the holder in writing.
        </p>
      ) : (
        <TextField
          id={anchor('gate', gate.id, 'driver')}
          words={owner ? { ...words.driver, hint: `Blank means ${owner}, who owns the pick.` } : words.driver}
          value={gate.driver}
          onChange={(name) => edit({ driver: name, driverIs: name.trim() ? 'somebody' : gate.driverIs })}
        />
      )}
    </>
  );
}
