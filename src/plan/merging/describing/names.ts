import { isIsoDate, showDate } from '../../../language/dates.ts';
import { streamNames } from '../../../sheets/scope/names.ts';
import type { Rows } from '../../../sheets/fields.ts';
import { fieldAt } from '../../document/fields.ts';
import { LISTS } from '../../document/lists.ts';
import type { Plan } from '../../document/schema.ts';
import { fieldOf, type Row } from '../../document/values.ts';
import type { Wordings } from '../../../sheets/sheet.ts';
import { quoted, rowNumber } from '../en.ts';
import { cut } from './excerpt.ts';

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
  for (const { table, read } of Object.values(LISTS)) {
    const rows: readonly Row[] = read(plan);
    for (const [index, row] of rows.entries()) {
      const typed = table.named.map((field) => nameIn(row, field, table, names)).find(Boolean);
      names.set(row.id, typed ?? { text: rowNumber(index + 1), typed: false });
    }
  }
  return names;
}

/** A name as it stands in a sentence: somebody’s own words are quoted. */
export function asNamed({ text, typed }: Name): string {
  return typed ? quoted(text) : text;
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
