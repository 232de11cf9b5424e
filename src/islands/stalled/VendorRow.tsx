import { anchor } from '../../sheets/finding.ts';
import { vendorErrors } from '../../sheets/stalled/errors.ts';
import { SPARED_NAMES } from '../../sheets/stalled/en/choices.ts';
import type { StalledField, Vendor } from '../../sheets/stalled/fields.ts';
import { moneyUnit } from '../../sheets/moneyUnit.ts';
import type { Wording } from '../../sheets/wording.ts';
import { DateField, LongField, SelectField, TextField } from '../fields/fields.tsx';

/** What every row of the sheet shows beside its own values. */
export type StalledContext = { words: Wording<StalledField>['fields']; currency: string };

/** A contract: its two dates, and what is owed once the first has passed. */
export function VendorRow({
  row,
  context: { words, currency },
  edit,
}: {
  row: Vendor;
  context: StalledContext;
  edit: (patch: Partial<Vendor>) => void;
}) {
  const id = (field: string) => anchor('stalled', row.id, field);
  const errors = vendorErrors(row);
  return (
    <div class="fields">
      <LongField
        id={id('what')}
        words={words.contract}
        value={row.what}
        onChange={(what) => edit({ what })}
      />
      <DateField
        id={id('notice')}
        words={words.notice}
        value={row.notice}
        error={errors.notice}
        onChange={(notice) => edit({ notice })}
      />
      <DateField
        id={id('renewal')}
        words={words.renewal}
        value={row.renewal}
        error={errors.renewal}
        onChange={(renewal) => edit({ renewal })}
      />
      <TextField
        id={id('minimum')}
        words={{ ...words.minimum, label: `${words.minimum.label}, ${moneyUnit(currency)}` }}
        value={row.minimum}
        error={errors.minimum}
        numeric
        onChange={(minimum) => edit({ minimum })}
      />
      <SelectField
        id={id('spared')}
        words={words.spared}
        names={SPARED_NAMES}
        value={row.spared}
        onChange={(spared) => edit({ spared })}
      />
    </div>
  );
}
