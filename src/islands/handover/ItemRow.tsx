import type { ComponentType } from 'preact';
import { anchor } from '../../sheets/finding.ts';
import { AREA_NAMES, ITEM_STATE_NAMES } from '../../sheets/handover/en/choices.ts';
import type { HandoverField, HandoverItem } from '../../sheets/handover/fields.ts';
import { RANGE, rangeErrors } from '../../sheets/ranges.ts';
import type { ExtraWork } from '../../sheets/scope/fields.ts';
import type { StreamNames } from '../../sheets/scope/names.ts';
import type { Wording } from '../../sheets/wording.ts';
import { DateField, LongField, SelectField, TextField } from '../fields/fields.tsx';

/** What every row of the sheet shows beside its own values. */
export type HandoverContext = {
  words: Wording<HandoverField>['fields'];
  streams: StreamNames;
  extra: readonly ExtraWork[];
  unit: string;
  /** What says whether the scope counts the item; it comes late. */
  InScope: ComponentType<{ item: HandoverItem; extra: readonly ExtraWork[] }> | undefined;
};

/** A line of the list: what the pilot had, what production needs, how much it is, and who has taken it. */
export function ItemRow({
  row,
  context: { words, streams, extra, unit, InScope },
  edit,
}: {
  row: HandoverItem;
  context: HandoverContext;
  edit: (patch: Partial<HandoverItem>) => void;
}) {
  const id = (field: string) => anchor('handover', row.id, field);
  const errors = rangeErrors(row);
  return (
    <>
      <div class="fields">
        <LongField
          id={id('pilot')}
          words={words.pilot}
          value={row.pilot}
          onChange={(pilot) => edit({ pilot })}
        />
        <LongField
          id={id('production')}
          words={words.production}
          value={row.production}
          onChange={(production) => edit({ production })}
        />
        <SelectField
          id={id('area')}
          words={words.area}
          names={AREA_NAMES}
          value={row.area}
          onChange={(area) => edit({ area })}
        />
        {/* Rows have no head over columns, so each of the three says in full what it is. */}
        {RANGE.map((part) => (
          <TextField
            key={part}
            id={id(part)}
            words={{ label: `${words[part].label}, ${unit}` }}
            value={row[part]}
            error={errors[part]}
            numeric
            onChange={(value) => edit({ [part]: value })}
          />
        ))}
        <TextField
          id={id('owner')}
          words={words.owner}
          value={row.owner}
          onChange={(owner) => edit({ owner })}
        />
        <SelectField
          id={id('within')}
          words={words.within}
          names={streams}
          none="No workstream"
          value={row.within}
          onChange={(within) => edit({ within })}
        />
        <SelectField
          id={id('state')}
          words={words.state}
          names={ITEM_STATE_NAMES}
          value={row.state}
          onChange={(state) => edit({ state })}
        />
        <DateField id={id('on')} words={words.on} value={row.on} onChange={(on) => edit({ on })} />
        <LongField id={id('why')} words={words.why} value={row.why} onChange={(why) => edit({ why })} />
      </div>
      {InScope && <InScope item={row} extra={extra} />}
    </>
  );
}
