import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { milestones } from '../../sheets/program.ts';
import { contractName } from '../../sheets/recovery/contracts.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import { blockersOf } from './gates.ts';
import type { Plan } from '../document/schema.ts';

/** A day that is still to come, and what it is for. */
export type ComingDate = { date: IsoDate; what: string };

/**
 * The days the plan knows of from today on, the nearest first; of the same day, what binds the whole program
 * before what binds a part. What has happened already has no day to come: a gate that opened, a promise kept.
 */
export function comingDates(plan: Plan, today: IsoDate): ComingDate[] {
  return [...ofProgram(plan), ...ofContracts(plan), ...ofCommittee(plan, today), ...ofParts(plan, today)]
    .filter(({ date }) => daysBetween(today, date) >= 0)
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

function ofProgram({ milestone, lead, scope, program }: Plan): ComingDate[] {
  const { day30, day90 } = milestones(program);
  return [
    { date: milestone.date, what: 'Milestone' },
    { date: lead.productionDate, what: 'Production date' },
    { date: scope.committed, what: 'Date promised' },
    { date: day30, what: 'Day 30' },
    { date: day90, what: 'Day 90' },
  ];
}

function ofContracts({ stalled }: Plan): ComingDate[] {
  return [
    ...stalled.vendors.map((row) => ({
      date: row.notice,
      what: `Last day for notice: ${contractName(row)}`,
    })),
    ...stalled.vendors.map((row) => ({ date: row.renewal, what: `Contract renews: ${contractName(row)}` })),
  ];
}

function ofCommittee({ steering }: Plan, today: IsoDate): ComingDate[] {
  return [
    { date: steering.next, what: 'Next steering committee' },
    ...nextAgenda(steering, today).open.map(({ date, question }) => ({
      date,
      what: `To decide: ${question.trim()}`,
    })),
    ...steering.commitments
      .filter(({ kept }) => kept === '')
      .map((row) => ({ date: row.due, what: named(row.function, row.promise, 'A commitment') })),
  ];
}

function ofParts(plan: Plan, today: IsoDate): ComingDate[] {
  const { governance, handover, lead, milestone, recovery, sponsor, stalled } = plan;
  return [
    ...blockersOf(plan)
      .filter(({ gate }) => !gate || !isOpen(gate, today))
      .map(({ due, owner, text }) => ({ date: due, what: named(owner, text, 'A blocker') })),
    { date: milestone.shownOn, what: 'Milestone is shown' },
    { date: sponsor.askBy, what: named('To ask of the sponsor', sponsor.ask, '') },
    { date: governance.validationStarts, what: 'Validation starts' },
    { date: handover.date, what: 'Handover' },
    ...lead.slices.map(({ date, owner, slice }) => ({ date, what: named(owner, slice, 'A slice') })),
    ...recovery.kill.map(({ by, signal }) => ({ date: by, what: named('Kill criterion', signal, '') })),
    { date: recovery.resetOn, what: named('What stops', recovery.reset, '') },
    ...stalled.stale.map(({ on, what }) => ({ date: on, what: named('Goes stale', what, '') })),
    { date: lead.lapses, what: 'The lead’s charter lapses' },
  ];
}

/** `Owen Tighe: Integration`; what there is of the two, or else `nameless`. */
function named(who: string, what: string, nameless: string): string {
  return [who.trim(), what.trim()].filter(Boolean).join(': ') || nameless;
}
