import type { IsoDate } from '../../language/dates.ts';
import { openConditions, type Pending, saidToBlock } from '../../sheets/gate/conditions.ts';
import type { Gate, Question } from '../../sheets/gate/fields.ts';
import { calledBy, type Numbered } from '../../sheets/gate/naming.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { rowsByGate } from '../../sheets/gate/rows.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { inPart } from './en/reviews.ts';
import { restOf } from './trueYet.ts';

/**
 * How a gate stands by its log: what was said to block it, and what is `pending`: while it is shut what of that is not settled,
 * and once it has opened its conditions.
 */
export type AtGate = { open: boolean; log: Question[]; blocking: Numbered[]; pending: Pending[] };

/** The one reading of every gate, for all documents. */
export function atGatesIn(plan: Plan, today: IsoDate): (gate: Gate) => AtGate {
  const logOf = rowsByGate(plan.gate.gates, plan.gate.questions);
  const decisions = nextAgenda(plan.steering, today).open;
  return (gate) => {
    const [log, open] = [logOf(gate), isOpen(gate, today)];
    const { all, unsettled } = saidToBlock(log, today);
    const pending = open ? openConditions(log, gate, today) : unsettled;
    return { open, log, blocking: all, pending: pending.map((row) => withRest(row, decisions)) };
  };
}

/** What is pending as it is called where brackets follow. */
export function calledBefore(row: Pending): string {
  return row.inPart ? inPart(calledBy(row)) : calledBy(row);
}

/** The rest of what is answered in part is due when the decision that it waits for is, of whoever decides. */
export function withRest<Row extends { question: Question; inPart: boolean }>(
  row: Row,
  decisions: readonly Decision[],
): Row {
  const decision = row.inPart ? restOf(row.question.answer, decisions) : undefined;
  if (!decision) return row;
  return { ...row, question: { ...row.question, owner: decision.decider, date: decision.date } };
}
