import { isIsoDate, showDate } from '../../../language/dates.ts';
import { streamNames } from '../../../sheets/scope/names.ts';
import type { Field, Rows } from '../../../sheets/fields.ts';
import { fieldAt } from '../../document/fields.ts';
import type { Plan } from '../../document/schema.ts';
import { fieldOf, isRows, type Row } from '../../document/values.ts';
import type { Wordings } from '../../document/wordings.ts';
import { cut } from './excerpt.ts';
import { PLAN_FIELDS } from './places.ts';

/** The longest name of a row, in characters. */
const MOST_NAME = 80;

/** What something is called, and whether those are somebody’s own words. */
type Name = { text: string; typed: boolean };

/** The names of the workstreams and of every row of a plan, by their ids. */
export type Names = ReadonlyMap<string, Name>;

/** What every row is called: by what was typed in its main field, or by its number where that is blank. */
export function namesOf(plan: Plan, wordings: Wordings): Names {
  const names = new Map<string, Name>();
  for (const [stream, text] of Object.entries(streamNames(wordings.scope.fields))) {
    names.set(stream, { text, typed: false });
  }
  for (const { keys, rows } of LISTED) {
    for (const [index, row] of rowsAt(plan, keys).entries()) {
      const typed = rows.named.map((field) => nameIn(row, field, rows, names)).find(Boolean);
      names.set(row.id, typed ?? { text: `no. ${index + 1}`, typed: false });
    }
  }
  return names;
}

/** A name as it stands in a sentence: somebody’s own words are quoted. */
export function quoted(name: Name): string {
  return name.typed ? `“${name.text}”` : name.text;
}

function nameIn(row: Row, field: string, { fields }: Rows, names: Names): Name | undefined {
  const typed = String(fieldOf(row, field) ?? '').trim();
  const holds = fieldAt(fields, field)?.is;
  if (holds === 'link') return names.get(typed);
  if (typed === '') return undefined;
  return holds === 'date' && isIsoDate(typed)
    ? { text: showDate(typed), typed: false }
    : { text: cut(typed, MOST_NAME), typed: true };
}

function rowsAt(plan: Plan, keys: readonly string[]): readonly Row[] {
  let at: unknown = plan;
  for (const key of keys) at = at ? fieldOf(at as Record<string, unknown>, key) : undefined;
  return isRows(at) ? at : [];
}

/** Every list of the plan, and the keys that lead to it. */
const LISTED: readonly { keys: readonly string[]; rows: Rows }[] = Object.entries(PLAN_FIELDS).flatMap(
  ([part, field]) => (field.is === 'rows' ? [{ keys: [part], rows: field }] : listsIn(field, part)),
);

function listsIn(field: Field, part: string): { keys: string[]; rows: Rows }[] {
  if (!('fields' in field)) return [];
  return Object.entries(field.fields).flatMap(([key, inner]) =>
    inner.is === 'rows' ? [{ keys: [part, key], rows: inner }] : [],
  );
}
