import { daysBetween, type IsoDate, isDone } from '../../language/dates.ts';
import { type Block, textOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, show } from '../../report/values.ts';
import { openConditions } from '../../sheets/gate/conditions.ts';
import type { Gate, Question } from '../../sheets/gate/fields.ts';
import { isSettled } from '../../sheets/gate/partly.ts';
import { calledBy, numbered } from '../../sheets/gate/naming.ts';
import { gateName, isOpen } from '../../sheets/gate/read.ts';
import { rowsByGate } from '../../sheets/gate/rows.ts';
import { asOf, itemName, listed, stateOf } from '../../sheets/handover/items.ts';
import type { ItemState } from '../../sheets/handover/fields.ts';
import { ruled } from '../../sheets/sponsor/ruled.ts';
import type { Commitment, Meeting } from '../../sheets/steering/fields.ts';
import { isDecided, pastMeetings, standingOf } from '../../sheets/steering/read.ts';
import { overdue } from '../../sheets/steering/review.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import * as words from './en/since.ts';

/** So much of what is asked, promised or decided is quoted. */
const MOST_QUOTED = 110;
/** A meeting nearer than this, in days, is too fresh to count from: then it is counted from the one before. */
const A_WEEK = 7;

/** What the last meeting that was noted came to, and what has happened since, a line a kind; none before there was one. */
export function sinceLastMeeting(plan: Plan, today: IsoDate): Section[] {
  const [last, before] = pastMeetings(plan.steering, today);
  if (!last) return [];
  const from = before && daysBetween(last.date, today) < A_WEEK ? before : last;
  const items = happened(plan, from, last, today);
  const blocks: Block[] = [
    ...textOf(sitting(plan, last)),
    ...(items.length > 0
      ? [{ kind: 'list' as const, items }]
      : [{ kind: 'text' as const, text: words.nothing }]),
  ];
  const title = from === last ? words.since(dateOf(last.date)) : words.sinceBefore(dateOf(from.date));
  return [section('since', show(title), { blocks })];
}

/** What a meeting came to, in the words of its minutes, and what it decided. */
function sitting({ steering }: Plan, { date, outcome }: Meeting) {
  const decided = steering.decisions.filter((one) => one.date === date && one.decision.trim() !== '');
  return words.sitting(
    dateOf(date),
    outcome.trim().replace(/\.$/, ''),
    decided.map(({ decision }) => quoted(decision.trim())),
  );
}

function quoted(text: string): string {
  return cut(text.trim().replace(/\.$/, ''), MOST_QUOTED);
}

type Kind = keyof typeof words.HAPPENED;

/** What has happened after the day of one meeting; what the last one decided is told with it. */
function happened(plan: Plan, { date: from }: Meeting, last: Meeting, today: IsoDate): string[] {
  const isSince = (day: string) => isDone(day, today) && daysBetween(from, day) > 0;
  const { steering } = plan;
  const promises = (of: readonly Commitment[]) => of.map(({ promise }) => quoted(promise));
  const done = (kind: 'kept' | 'late') =>
    promises(
      steering.commitments.filter((one) => standingOf(one, today).kind === kind && isSince(dayOf(one))),
    );
  const names: Record<Kind, string[]> = {
    ...atGates(plan, isSince, today),
    decided: steering.decisions
      .filter((one) => isDecided(one, today) && isSince(one.date) && one.date !== last.date)
      .map(({ question, decision }) => quoted(decision || question)),
    kept: done('kept'),
    keptLate: done('late'),
    // Due on the day of that meeting, it was past it on the next.
    late: promises(overdue(steering, today).filter(({ due }) => daysBetween(from, due) >= 0)),
    ...onTheList(plan, isSince, today),
    ...disputed(plan, isSince),
  };
  return (Object.keys(words.HAPPENED) as Kind[]).flatMap((kind) =>
    names[kind].length > 0 ? [words.HAPPENED[kind](names[kind])] : [],
  );
}

/** The day on which a promise was kept; of one that was kept in time and has no day, the one by which it was due. */
function dayOf({ due, doneOn }: Commitment): string {
  return doneOn?.trim() || due;
}

type IsSince = (day: string) => boolean;

/** Gates that opened, answers that came, and conditions that were met. */
function atGates({ gate, triage }: Plan, isSince: IsSince, today: IsoDate) {
  const logOf = rowsByGate(gate.gates, gate.questions);
  const answers = (isCondition: boolean) =>
    gate.gates.flatMap((one) =>
      numbered(logOf(one))
        .filter(({ question }) => isSettled(question, one, today) && isSince(question.date))
        .filter(({ question }) => wasCondition(question, one, today) === isCondition)
        .map(calledBy),
    );
  return {
    opened: gate.gates
      .filter((one) => isOpen(one, today) && isSince(one.opened))
      .map((one) => quoted(gateName(one, triage))),
    answered: answers(false),
    met: answers(true),
  };
}

/** Whether an answered question was a condition on which its gate had opened. */
function wasCondition(question: Question, gate: Gate, today: IsoDate): boolean {
  const unanswered = { ...question, answer: '' };
  return openConditions([unanswered], gate, today).length > 0 && daysBetween(gate.opened, question.date) > 0;
}

/** What was handed over, accepted and returned. */
function onTheList({ handover }: Plan, isSince: IsSince, today: IsoDate) {
  const moved = listed(asOf(handover, today)).filter(({ on }) => isSince(on));
  const of = (state: ItemState) =>
    moved.filter((item) => stateOf(item) === state).map((item) => quoted(itemName(item)));
  return { accepted: of('accepted'), returned: of('returned'), handed: of('handed') };
}

/** Disputes that came up, and those that were settled. */
function disputed(plan: Plan, isSince: IsSince) {
  const { disputes } = ruled(plan.sponsor, plan.steering);
  const all = disputes.filter(({ what }) => what.trim() !== '');
  return {
    settled: all.filter(({ settled }) => isSince(settled)).map(({ what }) => quoted(what)),
    raised: all
      .filter(({ raised, settled }) => isSince(raised) && !isSince(settled))
      .map(({ what }) => quoted(what)),
  };
}
