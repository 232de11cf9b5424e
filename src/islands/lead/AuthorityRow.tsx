import { anchor } from '../../sheets/finding.ts';
import { WRITTEN_NAMES } from '../../sheets/lead/en/choices.ts';
import type { Authority, LeadField } from '../../sheets/lead/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { DateField, LongField, SelectField, TextField } from '../fields/fields.tsx';
import { FUNCTION_NAMES } from './names.ts';

/** What the rows of this sheet get. */
export type LeadRow<Row> = {
  row: Row;
  context: Wording<LeadField>['fields'];
  edit: (patch: Partial<Row>) => void;
};

/** What the lead may do in one function, and who granted it. */
export function AuthorityRow({ row, context: words, edit }: LeadRow<Authority>) {
  const id = (field: string) => anchor('lead', row.id, field);
  return (
    <div class="fields">
      <TextField
        id={id('function')}
        words={words.function}
        value={row.function}
        list={FUNCTION_NAMES}
        onChange={(value) => edit({ function: value })}
      />
      <LongField id={id('may')} words={words.may} value={row.may} onChange={(may) => edit({ may })} />
      <TextField id={id('by')} words={words.by} value={row.by} onChange={(by) => edit({ by })} />
      <SelectField
        id={id('written')}
        words={words.written}
        names={WRITTEN_NAMES}
        value={row.written}
        onChange={(written) => edit({ written })}
      />
      <DateField id={id('on')} words={words.on} value={row.on} onChange={(on) => edit({ on })} />
    </div>
  );
}
