import { anchor } from '../../sheets/finding.ts';
import { RANGE } from '../../sheets/ranges.ts';
import { staleErrors } from '../../sheets/stalled/errors.ts';
import type { StaleWork } from '../../sheets/stalled/fields.ts';
import { moneyUnit } from '../../sheets/moneyUnit.ts';
import { DateField, LongField, TextField } from '../fields/fields.tsx';
import type { StalledContext } from './VendorRow.tsx';

/** Work that goes stale: on which day, and what it costs to do it again. */
export function StaleRow({
  row,
  context: { words, currency },
  edit,
}: {
  row: StaleWork;
  context: StalledContext;
  edit: (patch: Partial<StaleWork>) => void;
}) {
  const id = (field: string) => anchor('stalled', row.id, field);
  const errors = staleErrors(row);
  return (
    <>
      <div class="fields">
        <LongField id={id('what')} words={words.work} value={row.what} onChange={(what) => edit({ what })} />
        <DateField
          id={id('on')}
          words={words.on}
          value={row.on}
          error={errors.on}
          onChange={(on) => edit({ on })}
        />
      </div>
      <div class="fields">
        {/* Rows have no head over columns, so each of the three says in full what it is. */}
        {RANGE.map((part) => (
          <TextField
            key={part}
            id={id(part)}
            words={{
              label: `${words.redo.label}, ${words[part].label.toLowerCase()}, ${moneyUnit(currency)}`,
            }}
            value={row[part]}
            error={errors[part]}
            numeric
            onChange={(value) => edit({ [part]: value })}
          />
        ))}
      </div>
    </>
  );
}
