import { POWERS, STEERING, type Steering, type SteeringField } from '../../sheets/steering/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editGroup } from '../../stores/plan/editSheet.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { fieldsOf, sheetFields } from '../fields/fieldsOf.tsx';
import { Headed } from '../Headed.tsx';

const IN_SIGHT = { inSight: ChoiceField };

/** What the committee is: its sponsor, its chair, its three powers, and when it meets. */
export function CharterFields({
  steering,
  words,
}: {
  steering: Steering;
  words: Wording<SteeringField>['fields'];
}) {
  const powers = fieldsOf({
    id: 'steering',
    table: STEERING.fields.powers.fields,
    words,
    values: steering.powers,
    edit: (patch) => editGroup('steering', 'powers', patch),
    owns: { disputes: IN_SIGHT, scopeChanges: IN_SIGHT, commitments: IN_SIGHT },
  });
  return (
    <>
      <div class="fields">
        {sheetFields('steering', steering, { words })('sponsor', 'chair', 'cadence', 'next')}
      </div>
      <Headed words={words.powers} />
      {powers(...POWERS)}
    </>
  );
}
