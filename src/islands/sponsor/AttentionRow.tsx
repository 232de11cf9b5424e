import { anchor } from '../../sheets/finding.ts';
import { hoursError } from '../../sheets/sponsor/errors.ts';
import type { Attention } from '../../sheets/sponsor/fields.ts';
import { DateField, LongField, TextField } from '../fields/fields.tsx';
import type { SponsorRow } from './DisputeRow.tsx';

/** A week: what the sponsor did in person, how long it took, and what else asked for that time. */
export function AttentionRow({ row, context: words, edit }: SponsorRow<Attention>) {
  const id = (field: string) => anchor('sponsor', row.id, field);
  return (
    <div class="fields">
      <DateField id={id('week')} words={words.week} value={row.week} onChange={(week) => edit({ week })} />
      <LongField id={id('did')} words={words.did} value={row.did} onChange={(did) => edit({ did })} />
      <TextField
        id={id('hours')}
        words={words.hours}
        value={row.hours}
        error={hoursError(row.hours)}
        numeric
        onChange={(hours) => edit({ hours })}
      />
      <LongField
        id={id('rivals')}
        words={words.rivals}
        value={row.rivals}
        onChange={(rivals) => edit({ rivals })}
      />
    </div>
  );
}
