import { nameKey, wordsKey } from '../../language/names.ts';
import { LISTS, type ListName } from '../document/lists.ts';
import type { Plan } from '../document/schema.ts';
import { type Named, registerOf } from './register.ts';
import { functionOf, personOf } from './seats.ts';

/** The fields of a list that is one of people or functions: its rows are called by a name first of all. */
export function namedBy(list: ListName): { field: string; is: Named['as'] } | undefined {
  const { table } = LISTS[list];
  const [field = ''] = table.named;
  const { is } = (table.fields as Record<string, { is: string }>)[field] ?? { is: '' };
  return is === 'person' || is === 'function' ? { field, is } : undefined;
}

/** A row for somebody whom the plan names elsewhere. */
export type MissingRow = { name: string; values: Record<string, string> };

/**
 * Whom the plan names and a list of people, or of functions, has not, with what the plan knows of each that the list asks
 * for too. Who is named in private alone is no row of a list that everybody reads.
 */
export function missingIn(list: ListName, plan: Plan): MissingRow[] {
  const of = namedBy(list);
  if (!of) return [];
  const { table, read } = LISTS[list];
  const rows = read(plan) as unknown as Record<string, string>[];
  const here = new Set(rows.flatMap((row) => [nameKey(row[of.field] ?? ''), wordsKey(row[of.field] ?? '')]));
  const knows = [functionOf(plan), personOf(plan)] as const;
  return [...registerOf(plan).all.values()]
    .filter(({ as, key, forms, places }) => {
      const told = table.private === true || places.some((place) => !place.private);
      return as === of.is && told && !here.has(key) && !forms.some((form) => here.has(wordsKey(form)));
    })
    .map(({ name }) => ({ name, values: { [of.field]: name, ...beside(knows, table.fields, name) } }));
}

type Knows = (name: string) => string | undefined;

/** What else is known of somebody, where the list has a field for it. */
function beside(
  [part, somebody]: readonly [Knows, Knows],
  fields: object,
  name: string,
): Record<string, string> {
  if (!('function' in fields)) return {};
  const [of, who] = [part(name), somebody(name)];
  return {
    ...('name' in fields && of && { function: of }),
    ...('person' in fields && who && { person: who }),
  };
}
