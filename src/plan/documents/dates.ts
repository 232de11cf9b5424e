import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import type { Dated } from '../../report/document.ts';
import { anchor, type Sheet } from '../../sheets/finding.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { milestones } from '../../sheets/program.ts';
import { contractName } from '../../sheets/recovery/contracts.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import { blockersOf } from './gates.ts';
import type { Plan } from '../document/schema.ts';

/**
 * Every day that the plan works towards, past ones and what is done among them; what binds the whole program before
 * what binds a part. A record of what happened, such as a meeting that was held, is none of them.
 */
export function datesOf(plan: Plan, today: IsoDate): Dated[] {
  return [
    ...ofProgram(plan),
    ...ofContracts(plan),
    ...ofCommittee(plan, today),
    ...ofParts(plan, today),
  ].filter(({ date }) => isIsoDate(date));
}

/** What is still to come from today on, the nearest first. What is done has no day to come. */
export function comingDates(plan: Plan, today: IsoDate): Dated[] {
  return datesOf(plan, today)
    .filter(({ date, done }) => !done && daysBetween(today, date) >= 0)
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** How it is said in a line: `Owen Tighe: Integration` of what somebody owes. */
export function sayDated({ kind, who, what }: Dated): string {
  return kind === 'due' && who ? `${who}: ${what}` : what;
}

/** Where a day stands: the field of a worksheet, which is told by its name and that of its row. */
function at(
  sheet: Sheet,
  ...path: string[]
): Pick<Dated, 'id' | 'sheet' | 'field' | 'kind' | 'done' | 'who'> {
  const field = anchor(sheet, ...path);
  return { id: field, sheet, field, kind: 'day', done: false, who: '' };
}

function ofProgram({ milestone, lead, scope, program }: Plan): Dated[] {
  const { day30, day90 } = milestones(program);
  const counted = at('triage', 'dayZero');
  return [
    { ...at('milestone', 'date'), date: milestone.date, what: 'Milestone' },
    {
      ...at('lead', 'productionDate'),
      date: lead.productionDate,
      what: 'Production date',
      who: lead.name.trim(),
    },
    { ...at('scope', 'committed'), date: scope.committed, what: 'Date promised' },
    { ...counted, id: 'day-30', date: day30, what: 'Day 30' },
    { ...counted, id: 'day-90', date: day90, what: 'Day 90' },
  ];
}

function ofContracts({ stalled }: Plan): Dated[] {
  return [
    ...stalled.vendors.map((row) => ({
      ...at('stalled', row.id, 'notice'),
      date: row.notice,
      what: `Last day for notice: ${contractName(row)}`,
    })),
    ...stalled.vendors.map((row) => ({
      ...at('stalled', row.id, 'renewal'),
      date: row.renewal,
      what: `Contract renews: ${contractName(row)}`,
    })),
  ];
}

function ofCommittee({ steering }: Plan, today: IsoDate): Dated[] {
  const { open } = nextAgenda(steering, today);
  const decided = steering.decisions.filter((row) => row.decision.trim() !== '');
  const decision = ({ id, date, decider }: Decision) => ({
    ...at('steering', id, 'date'),
    date,
    who: decider.trim(),
  });
  return [
    { ...at('steering', 'next'), date: steering.next, what: 'Next steering committee' },
    ...open.map((row) => ({ ...decision(row), what: titled('To decide', row.question) })),
    ...decided.map((row) => ({ ...decision(row), what: titled('Decided', row.question), done: true })),
    ...steering.commitments.map((row): Dated => ({
      ...at('steering', row.id, 'due'),
      kind: 'due',
      date: row.due,
      what: row.promise.trim() || 'A commitment',
      who: row.function.trim(),
      done: row.kept !== '',
    })),
  ];
}

function ofParts(plan: Plan, today: IsoDate): Dated[] {
  const { governance, handover, lead, milestone, recovery, sponsor, stalled } = plan;
  return [
    ...blockersDue(plan, today),
    {
      ...at('milestone', 'shownOn'),
      date: milestone.shownOn,
      what: 'Milestone is shown',
      who: milestone.shownBy.trim(),
    },
    {
      ...at('sponsor', 'askBy'),
      date: sponsor.askBy,
      what: titled('To ask of the sponsor', sponsor.ask),
    },
    {
      ...at('governance', 'validationStarts'),
      date: governance.validationStarts,
      what: 'Validation starts',
    },
    { ...at('handover', 'date'), date: handover.date, what: 'Handover', who: handover.to.trim() },
    ...lead.slices.map(({ id, date, owner, slice }): Dated => ({
      ...at('lead', id, 'date'),
      kind: 'due',
      date,
      what: slice.trim() || 'A slice',
      who: owner.trim(),
    })),
    ...recovery.kill.map(({ id, by, signal, who }) => ({
      ...at('recovery', id, 'by'),
      date: by,
      what: titled('Kill criterion', signal),
      who: who.trim(),
    })),
    { ...at('recovery', 'resetOn'), date: recovery.resetOn, what: titled('What stops', recovery.reset) },
    ...stalled.stale.map(({ id, on, what }) => ({
      ...at('stalled', id, 'on'),
      date: on,
      what: titled('Goes stale', what),
    })),
    { ...at('lead', 'lapses'), date: lead.lapses, what: 'The lead’s charter lapses', who: lead.name.trim() },
  ];
}

/** True for what stands in the way, by the day on which it is to be resolved. */
export function isBlocker({ sheet, kind }: Dated): boolean {
  return sheet === 'triage' && kind === 'due';
}

/** A blocker is done once its gate has opened. */
function blockersDue(plan: Plan, today: IsoDate): Dated[] {
  return blockersOf(plan).map(({ id, due, owner, text, gate }): Dated => ({
    ...at('triage', id, 'due'),
    kind: 'due',
    date: due,
    what: text.trim() || 'A blocker',
    who: owner.trim(),
    done: gate !== undefined && isOpen(gate, today),
  }));
}

/** `To decide: who owns it?`; what it is alone, where nobody has said more. */
function titled(title: string, text: string): string {
  return [title, text.trim()].filter(Boolean).join(': ');
}
