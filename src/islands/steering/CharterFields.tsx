import { anchor } from '../../sheets/finding.ts';
import { CADENCE_NAMES, CHAIR_NAMES } from '../../sheets/steering/en/choices.ts';
import { YES_NO } from '../../sheets/en/choices.ts';
import { POWERS, type Steering, type SteeringField } from '../../sheets/steering/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editGroup, editSheet } from '../../stores/plan/editSheet.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField, SelectField, TextField } from '../fields/fields.tsx';

/** What the committee is: its sponsor, its chair, its three powers, and when it meets. */
export function CharterFields({
  steering,
  words,
}: {
  steering: Steering;
  words: Wording<SteeringField>['fields'];
}) {
  return (
    <>
      <div class="fields">
        <TextField
          id={anchor('steering', 'sponsor')}
          words={words.sponsor}
          value={steering.sponsor}
          onChange={(sponsor) => editSheet('steering', { sponsor })}
        />
        <SelectField
          id={anchor('steering', 'chair')}
          words={words.chair}
          names={CHAIR_NAMES}
          value={steering.chair}
          onChange={(chair) => editSheet('steering', { chair })}
        />
        <SelectField
          id={anchor('steering', 'cadence')}
          words={words.cadence}
          names={CADENCE_NAMES}
          value={steering.cadence}
          onChange={(cadence) => editSheet('steering', { cadence })}
        />
        <DateField
          id={anchor('steering', 'next')}
          words={words.next}
          value={steering.next}
          onChange={(next) => editSheet('steering', { next })}
        />
      </div>
      <h3>{words.powers.label}</h3>
      {words.powers.hint && <p class="hint">{words.powers.hint}</p>}
      {POWERS.map((power) => (
        <ChoiceField
          key={power}
          id={anchor('steering', power)}
          words={words[power]}
          names={YES_NO}
          value={steering.powers[power]}
          onChange={(held) => editGroup('steering', 'powers', { [power]: held })}
          clear={() => editGroup('steering', 'powers', { [power]: '' })}
        />
      ))}
    </>
  );
}
