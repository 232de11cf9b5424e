import type { JSX } from 'preact';
import type { Fields, Leaf } from '../../sheets/fields.ts';
import type { Sheet } from '../../sheets/finding.ts';
import { SHEET_TABLES } from '../../sheets/index.ts';
import { isPrivate } from '../../sheets/private.ts';
import type { FieldWording } from '../../sheets/wording.ts';
import { LISTS, type ListName, type Lists } from '../../plan/document/lists.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { editRow } from '../../stores/plan/editRow.ts';
import { editSheet } from '../../stores/plan/editSheet.ts';
import type { ChoiceField } from './ChoiceField.tsx';
import type { FieldProps } from './Field.tsx';
import { DateField, LongField, SelectField, SwitchField, TextField, TickField } from './fields.tsx';

/** The words of a sheet, by the keys that its table gives. */
export type Words = Readonly<Record<string, FieldWording>>;

type Key<Values> = keyof Values & string;

/** What a field has that its table does not tell. */
type Own = {
  words?: FieldWording;
  /** What its id ends with, where that is not its key. */
  at?: string;
  /** What the options are called, where they have no names of their own. */
  names?: Readonly<Record<string, string>>;
  /** What it means to choose none of them. */
  none?: string;
  /** What shows all options in sight, with a way to take the choice back. */
  inSight?: typeof ChoiceField;
  /** The id of a list of words that are offered. */
  list?: string;
  /** Whether it may run over several lines, where its table says otherwise. */
  long?: boolean;
};
/** What fields of some values have of their own, by their keys. */
export type Owns<Values> = { readonly [One in Key<Values>]?: Own };
/** What is wrong with fields of some values, by their keys. */
export type Errors<Values> = { readonly [One in Key<Values>]?: string | undefined };

/** Some fields: where they stand in the page and in the tables, what they hold, and what becomes of what is typed. */
type Place<Values> = {
  /** What the ids of the fields begin with, see `anchor`. */
  id: string;
  table: Fields;
  words: Words;
  values: Values;
  edit: (patch: Partial<Values>) => void;
  errors?: Errors<Values> | undefined;
  owns?: Owns<Values> | undefined;
};

/** Draws fields by their keys, in the order in which they are named. */
export type Draw<Values> = (...keys: Key<Values>[]) => JSX.Element[];

/** Draws fields of a place. What a field is its table tells: from that follow its control, its words and its options. */
export function fieldsOf<Values extends object>(place: Place<Values>): Draw<Values> {
  const { id, table, words, values, edit, errors, owns } = place;
  return (...keys) =>
    keys.map((key) => {
      const leaf = table[key] as Leaf;
      const has: Own = owns?.[key] ?? {};
      return (
        <Control
          key={key}
          id={`${id}-${has.at ?? key}`}
          // The build sees to it that there are words for every field.
          words={has.words ?? (words[leaf.word ?? key] as FieldWording)}
          error={errors?.[key]}
          own={isPrivate(leaf, values as Record<string, unknown>)}
          leaf={leaf}
          has={has}
          value={values[key]}
          onChange={(value) => edit({ [key]: value } as Partial<Values>)}
        />
      );
    });
}

type ControlProps = FieldProps & {
  leaf: Leaf;
  has: Own;
  value: unknown;
  onChange: (value: string | boolean) => void;
};

function Control({ leaf: { is, always, long, names = {} }, has, value, ...field }: ControlProps) {
  if (typeof value === 'boolean') return <TickField {...field} checked={value} />;
  const typed = { ...field, value: value as string };
  if (is === 'date') return <DateField {...typed} />;
  if (is === 'choice') {
    const choice = { ...typed, names: has.names ?? names };
    if (has.inSight) return <has.inSight {...choice} clear={() => field.onChange('')} />;
    if (always) return <SwitchField {...choice} />;
    return <SelectField {...choice} none={has.none} />;
  }
  if (has.long ?? long ?? (is === 'text' && !has.list)) return <LongField {...typed} />;
  return <TextField {...typed} numeric={is === 'number' || is === 'money'} list={has.list} />;
}

/** Draws fields of a row. */
export function rowFields<Name extends ListName>(
  list: Name,
  values: Lists[Name],
  more: { words: Words } & Partial<Place<Lists[Name]>>,
): Draw<Lists[Name]> {
  const { sheet, table } = LISTS[list];
  return fieldsOf<Lists[Name]>({
    id: `${sheet}-${values.id}`,
    table: table.fields,
    values,
    edit: (patch) => editRow(list, values.id, patch),
    ...more,
  });
}

/** Draws fields of a sheet. */
export function sheetFields<Name extends Sheet>(
  sheet: Name,
  values: Plan[Name],
  more: { words: Words } & Partial<Place<Plan[Name]>>,
): Draw<Plan[Name]> {
  return fieldsOf<Plan[Name]>({
    id: sheet,
    table: SHEET_TABLES[sheet].table.fields,
    values,
    edit: (patch) => editSheet(sheet, patch),
    ...more,
  });
}
