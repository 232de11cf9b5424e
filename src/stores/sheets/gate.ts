import type { Activity, Gate, Question } from '../../sheets/gate/fields.ts';
import { pickOf } from '../../sheets/gate/read.ts';
import type { GateKind } from '../../sheets/triage/fields.ts';
import { $plan } from '../plan/plan.ts';
import { editRow } from '../plan/editRow.ts';
import { newId } from '../newId.ts';

/** Starts a gate from a pick of triage, unless one was. Returns its id. */
export function startGate(pick: string): string {
  const started = $plan.get().gate.gates.find((gate) => gate.pick === pick);
  if (started && pick !== '') return started.id;
  const id = newId();
  editRow('gates', id, { pick });
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
  ensureGate(gate);
  editRow('questions', id, { ...patch, gate });
}

/** Changes an activity of a gate. */
export function editActivity(gate: string, id: string, patch: Partial<Activity>): void {
  ensureGate(gate);
  editRow('activities', id, { ...patch, gate });
}

/** A form nobody has typed into is no gate yet; what is written under it makes it one. */
export function ensureGate(id: string): void {
  if (!$plan.get().gate.gates.some((gate) => gate.id === id)) editRow('gates', id, {});
}
