/** What the choices of the triage sheet are called in English. */
import type { GateKind } from '../fields.ts';

export const GATE_NAMES: Record<GateKind, string> = {
  function: 'Function',
  decision: 'Decision',
  artifact: 'Artifact',
};

/** How an answer can read. */
export const VERDICT_NAMES = { concrete: 'Concrete', symptom: 'Symptom' } as const;
