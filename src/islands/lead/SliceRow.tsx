import { anchor } from '../../sheets/finding.ts';
import type { Slice } from '../../sheets/lead/fields.ts';
import { DateField, TextField } from '../fields/fields.tsx';
import type { LeadRow } from './AuthorityRow.tsx';
import { SLICE_NAMES } from './names.ts';

/** A part of the program, who answers for it, and the date they gave. */
export function SliceRow({ row, context: words, edit }: LeadRow<Slice>) {
  const id = (field: string) => anchor('lead', row.id, field);
  return (
    <div class="fields">
      <TextField
        id={id('slice')}
        words={words.slice}
        value={row.slice}
        list={SLICE_NAMES}
        onChange={(slice) => edit({ slice })}
      />
      <TextField
        id={id('owner')}
        words={words.owner}
        value={row.owner}
        onChange={(owner) => edit({ owner })}
      />
      <DateField id={id('date')} words={words.date} value={row.date} onChange={(date) => edit({ date })} />
    </div>
  );
}
