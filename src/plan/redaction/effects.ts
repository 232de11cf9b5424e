import { anchor, type Sheet } from '../../sheets/finding.ts';
import { effectsOn } from '../document/redacted.ts';
import type { Plan } from '../document/schema.ts';
import { SHEET_TABLES, SHEETS } from '../../sheets/index.ts';
import type { Field, Fields } from '../../sheets/fields.ts';

/**
 * The fields of a copy at which a finding would be an effect of redacting: the amounts of a worksheet that had any,
 * and the log of decisions, where others look for words that are not there any more.
 */
export function effectsIn(
  plan: Plan,
  copy: Plan,
  { money, texts }: { money: boolean; texts: boolean },
): string[] {
  const known = effectsOn(plan);
  const emptied = SHEETS.filter((sheet) =>
    amountsOf(sheet, plan).some(
      ({ value, field }) => (money && value.trim() !== '') || known.includes(field),
    ),
  );
  const log = known.includes(LOG) || (texts && plan.steering.decisions.length > 0);
  return [
    ...emptied.flatMap((sheet) => amountsOf(sheet, copy).map(({ field }) => field)),
    ...(log ? [LOG] : []),
  ];
}

const LOG = anchor('steering', 'decisions');

/** A field as findings name it, and the amount that it holds. */
type Amount = { field: string; value: string };

function amountsOf(sheet: Sheet, plan: Plan): Amount[] {
  return amountsIn(SHEET_TABLES[sheet].table.fields, plan[sheet], [sheet]);
}

function amountsIn(fields: Fields, value: unknown, path: string[]): Amount[] {
  const group = value as Record<string, unknown>;
  return Object.entries(fields).flatMap(([name, field]) => amountsAt(field, group[name], [...path, name]));
}

function amountsAt(field: Field, value: unknown, path: string[]): Amount[] {
  if (field.is === 'money') return [{ field: path.join('-'), value: String(value) }];
  if (field.is === 'group') return amountsIn(field.fields, value, path);
  if (field.is !== 'rows') return [];
  const rows = value as readonly { id: string }[];
  return rows.flatMap((row) => amountsIn(field.fields, row, [path[0] ?? '', row.id]));
}
