import { anchor } from '../../sheets/finding.ts';
import { RIGHT_NAMES } from '../../sheets/steering/en/choices.ts';
import type { Member, SteeringField } from '../../sheets/steering/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { SelectField, TextField } from '../fields/fields.tsx';

/** What the rows of this sheet get. */
export type SteeringRow<Row> = {
  row: Row;
  context: Wording<SteeringField>['fields'];
  edit: (patch: Partial<Row>) => void;
};

/** A member, the function they speak for, and their right in a decision. */
export function MemberRow({ row, context: words, edit }: SteeringRow<Member>) {
  const id = (field: string) => anchor('steering', row.id, field);
  return (
    <div class="fields">
      <TextField id={id('name')} words={words.name} value={row.name} onChange={(name) => edit({ name })} />
      <TextField
        id={id('function')}
        words={words.function}
        value={row.function}
        onChange={(value) => edit({ function: value })}
      />
      <SelectField
        id={id('right')}
        words={words.right}
        names={RIGHT_NAMES}
        value={row.right}
        onChange={(right) => edit({ right })}
      />
    </div>
  );
}
