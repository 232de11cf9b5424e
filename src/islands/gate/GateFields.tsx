import triageChapter from '../../../content/worksheets/triage.yaml?chapter';
import { showDate } from '../../language/dates.ts';
import { anchor } from '../../sheets/finding.ts';
import { OPENERS } from '../../sheets/gate/en/fields.ts';
import type { Gate, GateField } from '../../sheets/gate/fields.ts';
import { dayErrors, driverOf, gateKind, pickOf, waitedText } from '../../sheets/gate/read.ts';
import { GATE_NAMES } from '../../sheets/triage/en/choices.ts';
import type { Answer, Triage } from '../../sheets/triage/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editGateKind } from '../../stores/sheets/gate.ts';
import { editRow } from '../../stores/plan/editRow.ts';
import { SelectField } from '../fields/fields.tsx';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { rowFields } from '../fields/fieldsOf.tsx';

type Props = { gate: Gate; triage: Triage; words: Wording<GateField>['fields']; day: string };

/** What a gate is: its kind, whose it is, since when it waits, who drives it, what opens it. */
export function GateFields({ gate, triage, words, day }: Props) {
  const pick = pickOf(gate, triage);
  const kind = gateKind(gate, triage);
  const fields = rowFields('gates', gate, {
    words,
    errors: dayErrors(gate, day),
    owns: kind ? { opens: { words: { ...words.opens, hint: OPENERS[kind] } } } : {},
  });
  return (
    <>
      {pick && <Origin pick={pick} />}
      <div class="fields">
        {!pick && fields('name')}
        <SelectField
          id={anchor('gate', gate.id, 'kind')}
          words={words.kind}
          names={GATE_NAMES}
          value={kind}
          onChange={(kind) => editGateKind(gate, kind)}
        />
        {fields('whose', 'since', 'opened')}
      </div>
      <p class="aside">{day && waitedText(gate, day)}</p>
      <DriverFields gate={gate} triage={triage} words={words} />
      {fields('opens')}
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
  const driver = driverOf(gate, triage);
  const owner = pickOf(gate, triage)?.owner.trim();
  const fields = rowFields('gates', gate, {
    words,
    edit: (patch) => {
      const says: Partial<Gate> = patch.driver?.trim() ? { driverIs: 'somebody' } : {};
      editRow('gates', gate.id, { ...patch, ...says });
    },
    owns: {
      driverIs: { inSight: ChoiceField },
      ...(owner && {
        driver: { words: { ...words.driver, hint: `Blank means ${owner}, who owns the pick.` } },
      }),
    },
  });
  return (
    <>
      {fields('driverIs')}
      {driver.kind === 'nobody' ? (
        <p class="warning" role="status">
          Nobody is an answer, and easily mended: name one person today, and tell the holder in writing.
        </p>
      ) : (
        fields('driver')
      )}
    </>
  );
}
