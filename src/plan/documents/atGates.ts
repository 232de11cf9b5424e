import type { IsoDate } from '../../language/dates.ts';
import { openConditions, type Pending, saidToBlock, withoutMark } from '../../sheets/gate/conditions.ts';
import type { Gate, Question } from '../../sheets/gate/fields.ts';
import type { Numbered } from '../../sheets/gate/naming.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { rowsByGate } from '../../sheets/gate/rows.ts';
import { daysOffOf } from '../../sheets/daysOff.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Plan } from '../document/schema.ts';
import { type Owed, owedOf } from './reviewerRow.ts';

/**
 * How a gate stands by its log: what was said to block it, and what is `pending`: while it is shut what of that is not settled,
 * and once it has opened its conditions. `unmarked`: what has no answer while it is shut, and its holder, who has marked others, has
 * not said of it that it blocks or can wait.
 */
export type AtGate = {
  open: boolean;
  log: Question[];
  blocking: Numbered[];
  pending: Owed[];
  unmarked: Owed[];
};

/** The one reading of every gate, for all documents. */
export function atGatesIn(plan: Plan, today: IsoDate): (gate: Gate) => AtGate {
  const logOf = rowsByGate(plan.gate.gates, plan.gate.questions);
  const beside = {
    decisions: nextAgenda(plan.steering, today).open,
    daysOff: daysOffOf(plan.program),
    today,
  };
  return (gate) => {
    const [log, open] = [logOf(gate), isOpen(gate, today)];
    const { all, unsettled } = saidToBlock(log, gate, today);
    const pending = open ? openConditions(log, gate, today) : unsettled;
    const typed = new Map(log.map((question) => [question.id, question]));
    const owedIn = (rows: readonly Pending[]) =>
      rows.map((row) => owedOf(row, typed.get(row.question.id) ?? row.question, gate, beside));
    const unmarked = open ? [] : withoutMark(log, gate, today);
    return { open, log, blocking: all, pending: owedIn(pending), unmarked: owedIn(unmarked) };
  };
}
