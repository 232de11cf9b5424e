import type { Section } from '../../report/document.ts';
import { blankRow } from '../../sheets/fields.ts';
import { LEAD } from '../../sheets/lead/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { dayRows, peopleRows } from './teamTables.fixture.ts';
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
const told = (plan: Plan, today = TODAY) => yoursAndWhen(plan, today);
/** What each person is told: who, by when and what. */
export const byPerson = (plan: Plan) => peopleIn(told(plan));
export const peopleIn = (sections: Section[]) => peopleRows(sections).map((row) => row.slice(0, 3));
/** What is soon, then what comes later: when, what and who. */
export const daysIn = (plan: Plan) => dayRows(told(plan));
