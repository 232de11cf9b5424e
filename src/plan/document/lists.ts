import { blankRow, type Fields, type RowOf, type Rows } from '../../sheets/fields.ts';
import { SHEET_TABLES, type SheetTables } from '../../sheets/index.ts';
import { DISAGREEMENTS, type Disagreement } from './disagreements.ts';
import type { Plan } from './schema.ts';
import { SET_ASIDE, type SetAside } from './setAside.ts';

type RowsIn<All extends Fields> = {
  [Key in keyof All as All[Key] extends Rows ? Key : never]: All[Key] extends Rows ? RowOf<All[Key]> : never;
};
type EachSheet = { [Sheet in keyof SheetTables]: RowsIn<SheetTables[Sheet]['table']['fields']> };
type Together<Each> = (Each extends unknown ? (each: Each) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** Every list of rows in the plan, by its key, which is no other list's, and what its rows are. */
export type Lists = Together<EachSheet[keyof EachSheet]> & {
  disagreements: Disagreement;
  setAside: SetAside;
};
export type ListName = keyof Lists;

/** Where a list lives in the plan, what a blank row of it is, and the table that tells what its rows hold. */
type ListPlace<Row> = {
  /** The worksheet that holds it, if one does. */
  sheet: keyof SheetTables | undefined;
  table: Rows;
  read: (plan: Plan) => Row[];
  write: (plan: Plan, rows: Row[]) => Plan;
  blank: (id: string) => Row;
};

export const LISTS = Object.fromEntries([
  ...Object.entries(SHEET_TABLES).flatMap(([sheet, { table }]) =>
    Object.entries<Fields[string]>(table.fields).flatMap(([key, field]) =>
      field.is === 'rows' ? [placeOf(key, field, sheet as keyof SheetTables)] : [],
    ),
  ),
  placeOf('disagreements', DISAGREEMENTS),
  placeOf('setAside', SET_ASIDE),
]) as unknown as { [Name in ListName]: ListPlace<Lists[Name]> };

function placeOf(key: string, table: Rows, sheet?: keyof SheetTables): [string, ListPlace<unknown>] {
  type Holder = Record<string, unknown[]>;
  return [
    key,
    {
      sheet,
      table,
      read: (plan) => ((sheet ? plan[sheet] : plan) as Holder)[key] ?? [],
      write: (plan, rows) =>
        sheet ? { ...plan, [sheet]: { ...plan[sheet], [key]: rows } } : { ...plan, [key]: rows },
      blank: (id) => blankRow(table, id),
    },
  ];
}
