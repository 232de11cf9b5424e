import { daysBetween, type IsoDate } from '../../language/dates.ts';
import type { Dated } from '../../report/document.ts';
import { dateOf, dueBy, person, type Said, say } from '../../report/values.ts';
import { anchor, type Finding, type Sheet } from '../../sheets/finding.ts';
import { saidToBlock } from '../../sheets/gate/conditions.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { rowsByGate } from '../../sheets/gate/rows.ts';
import { datesOf, isBlocker } from './dates.ts';
import { finding } from './en/documents.ts';
import * as words from './en/plan.ts';
import type { Plan } from '../document/schema.ts';
import { whoIsWho } from '../people/seats.ts';
import type { Task } from './tasks.ts';
import { standsIn } from './told.ts';
import type { Line } from './week.ts';

/** The one thing to do next, in words, where it is done, and whether its day is past. */
export type Next = { sheet: Sheet; field: string; says: Said; late: boolean };

const SITTING = 'steering-next';

/** Findings that stand, in their order, and what is to be done this week. */
type Known = { findings: readonly Finding[]; lines: readonly Line[] };

/**
 * What comes next, wherever that is told: a promise that will be broken; what is late; what a day binds or is missing; of all
 * that can break the milestone what is due first; what else is owed or to be asked this week; then the next sitting.
 */
export function nextOf(
  plan: Plan,
  today: IsoDate,
  { findings, lines }: Known,
  tells: (dated: Dated) => boolean = () => true,
): Next {
  const found = (...weights: Finding['weight'][]) =>
    findings.filter(({ weight }) => weights.includes(weight)).map(ofFinding);
  const named = whoIsWho(plan);
  const of = (task: Omit<Task, 'owed'>) =>
    ofTask({ ...task, who: named(task.who) || plan.lead.name.trim() }, today);
  const blocking = fieldsThatBlock(plan, today);
  const late = lines.filter(({ group }) => group === 'overdue');
  const others = lines.filter(({ owed, group }) => owed && group !== 'overdue');
  const isNeeded = neededIn(plan);
  const breaking = others.filter((task) => blocking.has(task.field) || isNeeded(task));
  const [next] = [
    ...found('first'),
    ...late.filter(({ field }) => blocking.has(field)).map(of),
    ...late.filter(isBlocking).map(of),
    ...late.map(of),
    ...found('due', 'missing'),
    ...nearestFirst([...blockersAhead(plan, today).filter(tells), ...breaking]).map(of),
    ...others.map((task) => (task.field === SITTING ? bringAgenda(task) : of(task))),
  ];
  return next ?? sitting(plan, today);
}

/** The same for everybody to read: nothing that is private or was left out. */
export function nextToTell(plan: Plan, today: IsoDate, { findings, lines }: Known): Next {
  const told = { findings: findings.filter(isTold), lines: lines.filter(isTold) };
  const next = nextOf(plan, today, told, ({ sheet, part }) => standsIn(plan.parts, sheet, part));
  const lead = plan.lead.name.trim();
  const isNamed = told.findings.every(({ field }) => field !== next.field);
  // What was found is for whoever leads to mend.
  return isNamed || lead === '' ? next : { ...next, says: say`${person(lead)}: ${next.says}` };
}

function isTold(one: { private?: boolean }): boolean {
  return !one.private;
}

function ofFinding({ sheet, field, says, mend }: Finding): Next {
  return { sheet, field, says: finding(says, mend), late: false };
}

function ofTask({ sheet, field, who, what, date }: Omit<Task, 'owed'>, today: IsoDate): Next {
  return {
    ...{ sheet, field, late: daysBetween(date, today) > 0 },
    says: words.doBy(person(who), what.replace(/\.$/, ''), dueBy(date, today)),
  };
}

/** The fields of answers that keep a gate shut, as its holder said: whoever owes one comes before whoever drives the gate. */
function fieldsThatBlock({ gate: { gates, questions } }: Plan, today: IsoDate): ReadonlySet<string> {
  const logOf = rowsByGate(gates, questions);
  const shut = gates.filter((gate) => !isOpen(gate, today));
  const rows = shut.flatMap((gate) => saidToBlock(logOf(gate), gate, today).unsettled);
  return new Set(
    rows.flatMap(({ question: { id } }) =>
      ['answer', 'date', 'state'].map((field) => anchor('gate', id, field)),
    ),
  );
}

function blockersAhead(plan: Plan, today: IsoDate) {
  return datesOf(plan, today)
    .filter((one) => isBlocker(one) && !one.done && daysBetween(today, one.date) >= 0)
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Tells what was promised, or is somebody’s work, by the day of the milestone or before it: late, it breaks that. */
function neededIn({ milestone, steering, lead }: Plan): (task: Task) => boolean {
  const fields = new Set([
    ...steering.commitments.map(({ id }) => anchor('steering', id, 'due')),
    ...lead.slices.map(({ id }) => anchor('lead', id, 'date')),
  ]);
  return ({ field, date }) => fields.has(field) && daysBetween(date, milestone.date) >= 0;
}

/** By their days; what is due on one day in the order given. */
function nearestFirst<Of extends { date: string }>(tasks: readonly Of[]): Of[] {
  return tasks.toSorted((a, b) => a.date.localeCompare(b.date));
}

function sitting({ steering: { next } }: Plan, today: IsoDate): Next {
  if (daysBetween(today, next) >= 0) return bringAgenda({ date: next });
  return { sheet: 'steering', field: SITTING, says: words.setSitting, late: false };
}

function bringAgenda({ date }: Pick<Task, 'date'>): Next {
  return { sheet: 'steering', field: SITTING, says: words.bringAgenda(dateOf(date)), late: false };
}

/** What stands in the way comes before all that is as late. */
function isBlocking({ sheet }: Task): boolean {
  return sheet === 'triage';
}
