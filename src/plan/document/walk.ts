/**
 * What a field holds, which is what a redacted copy does with it. Names: `person`, `firm`, `program`. Texts:
 * `text`, and `function`, a part of the organisation. `choice` is one of the options or a tick; `date`, `number`
 * and `currency` are kept where they can be read as one. `source` is the id of a source of ours. `row`, `link`
 * and `links` are ids, which every copy has anew.
 */
export type Kind =
  | 'person'
  | 'firm'
  | 'program'
  | 'money'
  | 'text'
  | 'function'
  | 'choice'
  | 'date'
  | 'number'
  | 'currency'
  | 'source'
  | 'row'
  | 'link'
  | 'links';

/** The fields of a group by name, without those that nobody knows. */
type Known<Group> = keyof { [Key in keyof Group as string extends Key ? never : Key]: true };

/** What each field of a group holds; of a list, what each field of its rows does. */
export type FieldsOf<Group> = { readonly [Key in Known<Group>]: FieldOf<Group[Key & keyof Group]> };
type FieldOf<Value> = Value extends readonly (infer Row)[]
  ? Row extends object
    ? FieldsOf<Row>
    : 'links'
  : Value extends object
    ? FieldsOf<Value>
    : Kind;

/** Any part of the table, for those who walk it. */
export type Fields = Kind | { readonly [field: string]: Fields };

/** Hands every field of a part of the plan to `visit`, in the order of the table, with what it holds. */
export function visitFields(
  fields: Fields,
  value: unknown,
  visit: (kind: Kind, value: unknown) => void,
): void {
  copyFields(fields, value, (kind, field) => {
    visit(kind, field);
    return field;
  });
}

/** A part of the plan with every field as `copy` gives it back. Fields that the table does not know are left out. */
export function copyFields(
  fields: Fields,
  value: unknown,
  copy: (kind: Kind, value: unknown) => unknown,
): unknown {
  if (typeof fields === 'string') return copy(fields, value);
  if (Array.isArray(value)) return value.map((row) => copyFields(fields, row, copy));
  const group = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return Object.fromEntries(
    Object.entries(fields).map(([name, inner]) => [name, copyFields(inner, group[name], copy)]),
  );
}
