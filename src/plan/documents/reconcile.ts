import type { IsoDate } from '../../language/dates.ts';
import { anchor } from '../../sheets/finding.ts';
import { driverOf } from '../../sheets/gate/read.ts';
import type { Plan } from '../document/schema.ts';
import { type Asked, askedIn } from './asked.ts';
import { BRIEF, toReconcile } from './en/team.ts';
import { type Disagreement, disagreements, tellingsOf } from './matters.ts';
import { askDay } from './askDay.ts';
import type { Task } from './tasks.ts';

/** What one place tells as done and another does not, with whoever says which of them holds, and by when. */
type Reconciled = Disagreement & { who: string; date: IsoDate };

/** Before the next sitting it is of whoever drives the gate that asks, or else leads: none of the places is to decide it alone. */
export function reconciledIn(plan: Plan, all: readonly Asked[], today: IsoDate): Reconciled[] {
  const gateOf = new Map(all.map(({ question, gate }) => [question.id, gate]));
  return disagreements(tellingsOf(plan, all, today)).map((one) => {
    const gate = gateOf.get(one.id);
    const driver = gate && driverOf(gate, plan.triage);
    const drives = driver?.kind === 'somebody' ? driver.name : '';
    return { ...one, who: drives || plan.lead.name.trim(), date: askDay(plan, today) };
  });
}

/** The same as something to do. */
export function reconciling(plan: Plan, today: IsoDate): Task[] {
  return reconciledIn(plan, askedIn(plan, today), today).map(({ at, id, name, says, who, date }) => ({
    ...PLACES[at](id),
    ...{ owed: true, who, date, what: toReconcile(says), brief: BRIEF.holds(name) },
  }));
}

/** Where the row stands that is told first. */
const PLACES = {
  answer: (id: string) => ({ sheet: 'gate', field: anchor('gate', id, 'answer') }) as const,
  design: (id: string) => ({ sheet: 'governance', field: anchor('governance', id, 'state') }) as const,
  list: (id: string) => ({ sheet: 'handover', field: anchor('handover', id, 'state') }) as const,
};
