import { blankRow } from '../../sheets/fields.ts';
import { fullPlan } from './edits.fixture.ts';
import { LISTS, type ListName } from './lists.ts';
import type { Plan } from './schema.ts';
import type { Row } from './values.ts';

export const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** Fields that take any text: what stands there is made unlike all else. */
const FREE = ['text', 'person', 'function', 'firm'];

/** A plan with so many rows in some lists, or in each, no two of which say the same. */
export function manyRows(count: number, lists: readonly ListName[] = LIST_NAMES): Plan {
  return lists.reduce((plan, list) => {
    const some: readonly Row[] = LISTS[list].read(plan);
    const rows = Array.from({ length: count }, (_, index) =>
      numbered(
        some[index % some.length] ?? (blankRow(LISTS[list].table, list) as Row),
        `${list}-${index}`,
        index,
        kindsOf(list),
      ),
    );
    return LISTS[list].write(plan, rows as never);
  }, fullPlan());
}

function numbered(row: Row, id: string, index: number, kinds: Readonly<Record<string, unknown>>): Row {
  const fields = Object.entries(row).map(([key, value]) => [
    key,
    FREE.includes(String(kinds[key])) ? `${index}th ${value}` : value,
  ]);
  return { ...Object.fromEntries(fields), id };
}

/** What the fields of a list hold. */
function kindsOf(list: ListName): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(LISTS[list].table.fields).map(([key, { is }]) => [key, is]));
}

/** Counts how often a field of a row is asked for, in the plans it is told to watch. */
export class Reads {
  count = 0;

  /** The same plan, watched. */
  of(plan: Plan): Plan {
    const watch = (row: Row): Row =>
      new Proxy(row, {
        get: (target, key) => {
          this.count++;
          return Reflect.get(target, key);
        },
      });
    return LIST_NAMES.reduce(
      (now, list) => LISTS[list].write(now, LISTS[list].read(now).map(watch as never) as never),
      plan,
    );
  }
}
