import { SHEET_TABLES, wordsOf } from '../index.ts';
import * as v from 'valibot';
import type { FieldWording, Wording } from '../wording.ts';
import { type Stalled, type StalledField, STALLED } from './fields.ts';
import { type Elsewhere, readStalled, type StalledInputs } from './read.ts';

/** Words that name each field by its own id. */
export const WORDING: Wording<StalledField> = {
  id: 'stalled',
  title: 'Stalled',
  purpose: '',
  chapter: 'stalled',
  fields: Object.fromEntries(
    wordsOf(SHEET_TABLES.stalled).map((field) => [field, { label: `the ${field}` }]),
  ) as Record<StalledField, FieldWording>,
};

/** A range as typed, from numbers; one number is a point. */
export function typed(low: number, likely = low, high = likely) {
  return { low: String(low), likely: String(likely), high: String(high) };
}

/** A sheet from the fields given. Where it is not said otherwise, acting delivers at once and spares every minimum. */
export function sheet(fields: object): Stalled {
  if (Object.keys(fields).length === 0) return v.parse(STALLED.schema, {});
  const { vendors, ...rest }: { vendors?: object[] } = fields;
  const rows = vendors?.map((row) => ({ spared: 'both', ...row }));
  return v.parse(STALLED.schema, { finishIn: '0', restructureIn: '0', ...rest, vendors: rows });
}

/** The inputs of a sheet that can be counted. */
export function inputsOf(fields: object, elsewhere: Elsewhere = {}): StalledInputs {
  const read = readStalled(sheet(fields), elsewhere);
  if (read.kind !== 'ready') throw new Error(JSON.stringify(read));
  return read.inputs;
}
