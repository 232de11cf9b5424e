import type { Section } from '../../report/document.ts';
import { shown } from '../../report/shown.fixture.ts';
import { blankRow } from '../../sheets/fields.ts';
import { LEAD } from '../../sheets/lead/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { yoursAndWhen } from './yoursAndWhen.ts';

export const TODAY = '2026-11-20';
export const slice = (id: string, owner: string, date: string) => ({
  ...blankRow(LEAD.fields.slices, id),
  ...{ slice: `Slice ${id}`, owner, date },
});
export function planned(change: (plan: Plan) => void): Plan {
  const plan = blankPlan('p');
  change(plan);
  return plan;
}
/** The tables by their captions, with what is in them. */
export const tables = (plan: Plan, today = TODAY) => tablesIn(yoursAndWhen(plan, today));
export const tablesIn = (sections: Section[]) =>
  shown(sections).flatMap((block) =>
    block.kind === 'table' ? [[block.table.caption, ...block.table.rows]] : [],
  );

export const byPerson = (plan: Plan) => peopleIn(tables(plan));
export const peopleIn = (all: ReturnType<typeof tables>) => rowsOf(all, /^Whoever is first/);
/** What is soon, then what comes later. */
export const daysIn = (all: ReturnType<typeof tables>) => rowsOf(all, /^Day by day/);
const rowsOf = (all: ReturnType<typeof tables>, caption: RegExp) =>
  all.flatMap(([name, ...rows]) => (caption.test(String(name)) ? rows : []));
