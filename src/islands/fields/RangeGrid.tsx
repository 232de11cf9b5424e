import type { Fields } from '../../sheets/fields.ts';
import { anchor, type Sheet } from '../../sheets/finding.ts';
import { SHEET_TABLES } from '../../sheets/index.ts';
import { type FieldError, RANGE, type RangePart, type TypedRange } from '../../sheets/ranges.ts';
import type { FieldWording } from '../../sheets/wording.ts';
import { NumberCell } from './NumberCell.tsx';

/** A range of a sheet: its key there, what it is of, in which unit. */
export type RangeIn = {
  id: string;
  name: FieldWording;
  unit: string;
  errors: Record<RangePart, FieldError> | undefined;
  range: TypedRange;
  edit: (patch: Partial<TypedRange>) => void;
};
type Words = Readonly<Record<RangePart, FieldWording>>;

/** Ranges below one another: what each is of, low, likely, high, and its unit. */
export function RangeGrid({ sheet, words, ranges }: { sheet: Sheet; words: Words; ranges: RangeIn[] }) {
  return (
    <div class="grid">
      <p class="grid-head" aria-hidden="true">
        <span>What</span>
        {RANGE.map((part) => (
          <span key={part}>{words[part].label}</span>
        ))}
        <span>Unit</span>
      </p>
      {ranges.map((range) => (
        <RangeRow key={range.id} sheet={sheet} words={words} {...range} />
      ))}
    </div>
  );
}

function RangeRow({
  sheet,
  words,
  id,
  name,
  unit,
  errors,
  range,
  edit,
}: RangeIn & { sheet: Sheet; words: Words }) {
  const table: Fields = SHEET_TABLES[sheet].table.fields;
  return (
    <div class={table[id]?.private ? 'grid-row private' : 'grid-row'}>
      <div>
        <b>{name.label}</b>
        {name.hint && <p class="hint">{name.hint}</p>}
      </div>
      {RANGE.map((part) => (
        <NumberCell
          key={part}
          id={anchor(sheet, id, part)}
          label={`${name.label}, ${unit}: ${words[part].label}`}
          head={words[part].label}
          value={range[part]}
          error={errors?.[part]}
          onChange={(value) => edit({ [part]: value })}
        />
      ))}
      <small class="unit">{unit}</small>
    </div>
  );
}
