import type { Activity, Gate, Question } from '../../sheets/gate/fields.ts';
import { pickOf } from '../../sheets/gate/read.ts';
import type { GateKind } from '../../sheets/triage/fields.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { $plan, editPlan } from '../plan/plan.ts';
import { $begun, editRow, withRow } from '../plan/editRow.ts';
import { newId } from '../newId.ts';

/** Starts a gate from a pick of triage, unless one was. Returns its id. */
export function startGate(pick: string): string {
  const started = $plan.get().gate.gates.find((gate) => gate.pick === pick);
  if (started && pick !== '') return started.id;
  const id = newId();
  editPlan(withRow('gates', id, { pick }), { part: '' });
  return id;
}

/** Says what kind of gate it is: in triage where it came from there, so that there is one answer. */
export function editGateKind(gate: Gate, kind: GateKind | ''): void {
  const pick = pickOf(gate, $plan.get().triage);
  if (pick) editRow('answers', pick.id, { gate: kind });
  else editRow('gates', gate.id, { kind });
}

/** Changes a question of a gate. */
export function editQuestion(gate: string, id: string, patch: Partial<Question>): void {
  editRow('questions', id, { ...patch, gate }, withGate(gate));
}

/** Changes an activity of a gate. */
export function editActivity(gate: string, id: string, patch: Partial<Activity>): void {
  editRow('activities', id, { ...patch, gate }, withGate(gate));
}

/** A form nobody has typed into is no gate yet; what is written under it makes it one. */
export function withGate(id: string): (plan: Plan) => Plan {
  const make = withRow('gates', id, $begun.get()[id] ?? {});
  return (plan) => (plan.gate.gates.some((gate) => gate.id === id) ? plan : make(plan));
}
