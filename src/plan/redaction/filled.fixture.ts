import { type Plan, PlanSchema } from '../document/schema.ts';
import type { Fields, Kind } from '../../sheets/fields.ts';
import { FIELDS } from '../document/fields.ts';

/** What these tests know of a schema, whatever library it is of. */
export type Shape = {
  type: string;
  wrapped?: Shape;
  item?: Shape;
  entries?: Record<string, Shape>;
  options?: string[];
  literal?: unknown;
};
const PLAN = PlanSchema as unknown as Shape;

/** What stands in an optional field. */
export function bare(shape: Shape): Shape {
  return shape.wrapped ? bare(shape.wrapped) : shape;
}

/** The fields of the document and what each takes. */
export function planFields(): [string, Shape][] {
  return Object.entries(PLAN.entries ?? {}).map(([name, shape]) => [name, bare(shape)]);
}

/** What a generated plan is filled with. */
export type Filling = {
  /** A text for a field that takes any, by the names that lead to it. */
  text: (path: readonly string[]) => string;
  id: () => string;
  choose: (options: readonly string[]) => string;
  rows: () => number;
};

/** A plan with something in every field of every sheet, and in fields that nobody knows. */
export function filledPlan(filling: Filling): Plan {
  return filled(PLAN, [], filling) as Plan;
}

/** What takes an id and no other text; `row` is an id in a list of ids. */
const IDS = ['id', 'row', 'saved'];

function filled(shape: Shape, path: readonly string[], filling: Filling): unknown {
  const { type, entries, item, options, literal } = bare(shape);
  switch (type) {
    case 'loose_object': {
      const fields = Object.entries(entries ?? {});
      const known = fields.map(([name, inner]) => [name, filled(inner, [...path, name], filling)]);
      return { ...Object.fromEntries(known), stray: filling.text([...path, 'stray']) };
    }
    case 'array':
      return Array.from({ length: filling.rows() }, () => item && filled(item, [...path, 'row'], filling));
    case 'picklist':
      return filling.choose(options ?? []);
    case 'boolean':
      return filling.choose(['yes', 'no']) === 'yes';
    case 'literal':
      return literal;
    case 'number':
      return 7;
    case 'string':
      return IDS.includes(path.at(-1) ?? '') ? filling.id() : filling.text(path);
    default:
      throw new Error(`${path.join('.')}: nobody has said how to fill a ${type}.`);
  }
}

/** What the table says of a field, by the names that lead to it. */
export function kindOf(path: readonly string[]): Kind | undefined {
  let fields: Fields = FIELDS;
  for (const name of path) {
    const field = name === 'row' ? undefined : fields[name];
    if (name !== 'row' && !field) return undefined;
    if (!field) continue;
    if (!('fields' in field)) return field.is;
    fields = field.fields;
  }
  return undefined;
}
