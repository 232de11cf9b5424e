import type { Behaviour } from '../sheet.ts';
import { pickedOf } from '../triage/pick.ts';
import { reportGate } from './report.ts';
import { reviewGate } from './review.ts';

export const gate: Behaviour = {
  // Gates come from picks: while nothing is picked and nobody has begun, no gate is missing.
  needed: ({ plan }) => pickedOf(plan.triage.answers).length > 0,
  review: ({ plan, today }) => reviewGate(plan.gate, plan.triage, today),
  report: ({ plan: { gate, triage, governance }, wordings, today }) =>
    reportGate(gate, { triage, governance, today, wording: wordings.gate }),
};
