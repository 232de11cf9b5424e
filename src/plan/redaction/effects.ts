import { anchor, type Sheet } from '../../sheets/finding.ts';
import { effectsOn } from '../document/redacted.ts';
import type { Plan } from '../document/schema.ts';
import { SHEET_TABLES, SHEETS } from '../../sheets/index.ts';
import type { Field, Fields, Kind } from '../../sheets/fields.ts';

/**
 * The fields of a copy at which a finding would be an effect of redacting: the amounts of a worksheet that had any, what
 * else is read for what it says and says something else now, and the lists in which others look for words that are gone.
 */
export function effectsIn(
  plan: Plan,
  copy: Plan,
  { money, texts }: { money: boolean; texts: boolean },
): string[] {
  const known = effectsOn(plan) ?? [];
  const changed = SHEETS.flatMap((sheet) => {
    const [before, after] = [readIn(sheet, plan), readIn(sheet, copy)];
    const hadAmounts = before.some(
      ({ is, value, field }) => is === 'money' && ((money && value.trim() !== '') || known.includes(field)),
    );
    return after.filter(({ is, value }, at) =>
      is === 'money' ? hadAmounts : value !== before[at]?.value.trim(),
    );
  });
  const lists = LISTS.filter(({ field, rows }) => known.includes(field) || (texts && rows(plan).length > 0));
  return [...changed, ...lists].map(({ field }) => field);
}

const LISTS = [
  { field: anchor('steering', 'decisions'), rows: (plan: Plan) => plan.steering.decisions },
  { field: anchor('lead', 'authorities'), rows: (plan: Plan) => plan.lead.authorities },
  { field: anchor('lead', 'slices'), rows: (plan: Plan) => plan.lead.slices },
];

/** A field as findings name it, and what it holds. */
type Read = { is: Kind; field: string; value: string };

const READ: readonly Kind[] = ['money', 'number', 'date', 'currency'];

/** Every field of a worksheet that is read for what it says, in the order of its table; rows stand as they did. */
function readIn(sheet: Sheet, plan: Plan): Read[] {
  return readAmong(SHEET_TABLES[sheet].table.fields, plan[sheet], [sheet]);
}

function readAmong(fields: Fields, value: unknown, path: string[]): Read[] {
  const group = value as Record<string, unknown>;
  return Object.entries(fields).flatMap(([name, field]) => readAt(field, group[name], [...path, name]));
}

function readAt(field: Field, value: unknown, path: string[]): Read[] {
  if (field.is === 'group') return readAmong(field.fields, value, path);
  if (field.is === 'rows') {
    const rows = value as readonly { id: string }[];
    return rows.flatMap((row) => readAmong(field.fields, row, [path[0] ?? '', row.id]));
  }
  return READ.includes(field.is) ? [{ is: field.is, field: path.join('-'), value: String(value) }] : [];
}
