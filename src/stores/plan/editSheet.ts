import type { Group } from '../../sheets/fields.ts';
import type { SheetTables } from '../../sheets/index.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { editPlan } from './plan.ts';

type FieldsOf<Name extends keyof SheetTables> = SheetTables[Name]['table']['fields'];
type GroupsOf<Name extends keyof SheetTables> = {
  [Key in keyof FieldsOf<Name> & keyof Plan[Name]]: FieldsOf<Name>[Key] extends Group ? Key : never;
}[keyof FieldsOf<Name> & keyof Plan[Name]];

/** Changes fields of a worksheet, or of the program. */
export function editSheet<Name extends keyof SheetTables | 'program'>(
  sheet: Name,
  patch: Partial<Plan[Name]>,
): void {
  editPlan((plan) => ({ ...plan, [sheet]: { ...plan[sheet], ...patch } }));
}

/** Changes fields of a group on a worksheet. */
export function editGroup<Name extends keyof SheetTables, Key extends GroupsOf<Name>>(
  sheet: Name,
  group: Key,
  patch: Partial<Plan[Name][Key]>,
): void {
  editPlan((plan) => {
    const held = { ...(plan[sheet][group] as object), ...patch };
    return { ...plan, [sheet]: { ...plan[sheet], [group]: held } };
  });
}
