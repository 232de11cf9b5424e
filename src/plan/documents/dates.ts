import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import type { Dated } from '../../report/document.ts';
import { anchor, type Sheet } from '../../sheets/finding.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { milestones } from '../../sheets/program.ts';
import { contractName } from '../../sheets/recovery/contracts.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import * as words from './en/dates.ts';
import { titled } from './en/documents.ts';
import { milestone as milestoneDue, owes } from './en/plan.ts';
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
  return kind === 'due' && who ? owes(who, what) : what;
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
    { ...at('milestone', 'date'), date: milestone.date, what: milestoneDue },
    {
      ...at('lead', 'productionDate'),
      date: lead.productionDate,
      what: words.productionDate,
      who: lead.name.trim(),
    },
    { ...at('scope', 'committed'), date: scope.committed, what: words.datePromised },
    { ...counted, id: 'day-30', date: day30, what: words.day30 },
    { ...counted, id: 'day-90', date: day90, what: words.day90 },
  ];
}

function ofContracts({ stalled }: Plan): Dated[] {
  return [
    ...stalled.vendors.map((row) => ({
      ...at('stalled', row.id, 'notice'),
      date: row.notice,
      what: words.noticeOf(contractName(row)),
    })),
    ...stalled.vendors.map((row) => ({
      ...at('stalled', row.id, 'renewal'),
      date: row.renewal,
      what: words.renewalOf(contractName(row)),
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
    { ...at('steering', 'next'), date: steering.next, what: words.nextCommittee },
    ...open.map((row) => ({ ...decision(row), what: titled(words.toDecide, row.question.trim()) })),
    ...decided.map((row) => ({
      ...decision(row),
      what: titled(words.decided, row.question.trim()),
      done: true,
    })),
    ...steering.commitments.map((row): Dated => ({
      ...at('steering', row.id, 'due'),
      kind: 'due',
      date: row.due,
      what: row.promise.trim() || words.aCommitment,
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
      what: words.milestoneShown,
      who: milestone.shownBy.trim(),
    },
    {
      ...at('sponsor', 'askBy'),
      date: sponsor.askBy,
      what: titled(words.toAsk, sponsor.ask.trim()),
    },
    {
      ...at('governance', 'validationStarts'),
      date: governance.validationStarts,
      what: words.validationStarts,
    },
    { ...at('handover', 'date'), date: handover.date, what: words.handover, who: handover.to.trim() },
    ...lead.slices.map(({ id, date, owner, slice }): Dated => ({
      ...at('lead', id, 'date'),
      kind: 'due',
      date,
      what: slice.trim() || words.aSlice,
      who: owner.trim(),
    })),
    ...recovery.kill.map(({ id, by, signal, who }) => ({
      ...at('recovery', id, 'by'),
      date: by,
      what: titled(words.killCriterion, signal.trim()),
      who: who.trim(),
    })),
    {
      ...at('recovery', 'resetOn'),
      date: recovery.resetOn,
      what: titled(words.whatStops, recovery.reset.trim()),
    },
    ...stalled.stale.map(({ id, on, what }) => ({
      ...at('stalled', id, 'on'),
      date: on,
      what: titled(words.goesStale, what.trim()),
    })),
    { ...at('lead', 'lapses'), date: lead.lapses, what: words.charterLapses, who: lead.name.trim() },
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
    what: text.trim() || words.aBlocker,
    who: owner.trim(),
    done: gate !== undefined && isOpen(gate, today),
  }));
}
