import type { Mark } from '../../sheets/sheet.ts';
import { LISTS } from '../document/lists.ts';
import type { Plan } from '../document/schema.ts';
import type { Row } from '../document/values.ts';

/** The plan with what a tick writes down; the same where the row is gone. */
export function markDone(plan: Plan, { at: [sheet, list, row], values }: Mark): Plan {
  if (!list) return { ...plan, [sheet]: { ...plan[sheet], ...values } };
  const { read, write } = LISTS[list as keyof typeof LISTS] as unknown as {
    read: (plan: Plan) => Row[];
    write: (plan: Plan, rows: Row[]) => Plan;
  };
  const rows = read(plan);
  if (!rows.some(({ id }) => id === row)) return plan;
  return write(
    plan,
    rows.map((one) => (one.id === row ? { ...one, ...values } : one)),
  );
}
