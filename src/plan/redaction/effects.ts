import { anchor, type Sheet } from '../../sheets/finding.ts';
import { effectsOn } from '../document/redacted.ts';
import type { Plan } from '../document/schema.ts';
import { FIELDS } from '../document/fields.ts';
import type { Fields } from '../document/walk.ts';

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
  const emptied = (['scope', 'stalled'] as const).filter((sheet) =>
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

/** A field as findings name it, and what it holds. */
type Field = { field: string; value: string };

function amountsOf(sheet: Sheet, plan: Plan): Field[] {
  return amountsIn(FIELDS[sheet], plan[sheet], [sheet]);
}

function amountsIn(fields: Fields, value: unknown, path: string[]): Field[] {
  if (fields === 'money') return [{ field: path.join('-'), value: String(value) }];
  if (typeof fields === 'string') return [];
  if (Array.isArray(value)) {
    return value.flatMap((row: { id: string }) => amountsIn(fields, row, [path[0] ?? '', row.id]));
  }
  const group = value as Record<string, unknown>;
  return Object.entries(fields).flatMap(([name, inner]) => amountsIn(inner, group[name], [...path, name]));
}
