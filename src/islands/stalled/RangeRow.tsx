import { anchor } from '../../sheets/finding.ts';
import { RANGE, rangeErrors, type TypedRange } from '../../sheets/ranges.ts';
import type { StalledField } from '../../sheets/stalled/fields.ts';
import type { FieldWording, Wording } from '../../sheets/wording.ts';
import { NumberCell } from '../fields/NumberCell.tsx';

/** A range with its unit beside it: what it is of, low, likely, high. */
export function RangeRow({
  id,
  name,
  unit,
  range,
  words,
  edit,
}: {
  /** A field of the sheet or the id of a row: the field ids are made from it. */
  id: string;
  name: FieldWording;
  unit: string;
  range: TypedRange;
  words: Wording<StalledField>['fields'];
  edit: (patch: Partial<TypedRange>) => void;
}) {
  const errors = rangeErrors(range);
  return (
    <div class="grid-row">
      <div>
        <b>{name.label}</b>
        {name.hint && <p class="hint">{name.hint}</p>}
      </div>
      {RANGE.map((part) => (
        <NumberCell
          key={part}
          id={anchor('stalled', id, part)}
          label={`${name.label}, ${unit}: ${words[part].label}`}
          head={words[part].label}
          value={range[part]}
          error={errors[part]}
          onChange={(value) => edit({ [part]: value })}
        />
      ))}
      <small class="unit">{unit}</small>
    </div>
  );
}
