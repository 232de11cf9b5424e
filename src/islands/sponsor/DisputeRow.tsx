import { anchor } from '../../sheets/finding.ts';
import { disputeErrors } from '../../sheets/sponsor/errors.ts';
import type { Dispute, SponsorField } from '../../sheets/sponsor/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { DateField, LongField } from '../fields/fields.tsx';

/** What the rows of this sheet get. */
export type SponsorRow<Row> = {
  row: Row;
  context: Wording<SponsorField>['fields'];
  edit: (patch: Partial<Row>) => void;
};

/** A dispute: what it is about, whose, since when, and how it ended. */
export function DisputeRow({ row, context: words, edit }: SponsorRow<Dispute>) {
  const id = (field: string) => anchor('sponsor', row.id, field);
  const errors = disputeErrors(row);
  return (
    <div class="fields">
      <LongField id={id('what')} words={words.what} value={row.what} onChange={(what) => edit({ what })} />
      <LongField
        id={id('between')}
        words={words.between}
        value={row.between}
        onChange={(between) => edit({ between })}
      />
      <DateField
        id={id('raised')}
        words={words.raised}
        value={row.raised}
        error={errors.raised}
        onChange={(raised) => edit({ raised })}
      />
      <DateField
        id={id('settled')}
        words={words.settled}
        value={row.settled}
        error={errors.settled}
        onChange={(settled) => edit({ settled })}
      />
      <LongField id={id('how')} words={words.how} value={row.how} onChange={(how) => edit({ how })} />
    </div>
  );
}
