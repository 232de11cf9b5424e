import type * as v from 'valibot';
import { chosen, group, rowId, rowsOf, typed } from '../fields.ts';

/** The three kinds of gate. */
export const GATE_KINDS = ['function', 'decision', 'artifact'] as const;
export type GateKind = (typeof GATE_KINDS)[number];
export const GATE_NAMES: Record<GateKind, string> = {
  function: 'Function',
  decision: 'Decision',
  artifact: 'Artifact',
};

/** How an answer can read, in words. */
export const VERDICT_NAMES = { concrete: 'Concrete', symptom: 'Symptom' } as const;

/** The method works on at most this many blockers at a time. */
export const MOST_PICKS = 2;

/** One answer to the thirty-day question. */
export const AnswerSchema = group({
  id: rowId,
  text: typed,
  /** `picked`: on the triage list. Everything else is "not now". */
  pick: chosen(['picked']),
  /** A person's verdict over the coach's, with the reason that is kept beside it. */
  overruled: chosen(['concrete', 'symptom']),
  reason: typed,
  owner: typed,
  due: typed,
  gate: chosen(GATE_KINDS),
  check: typed,
});
export type Answer = v.InferOutput<typeof AnswerSchema>;

export const TriageSchema = group({ answers: rowsOf(AnswerSchema) });
export type Triage = v.InferOutput<typeof TriageSchema>;

/** An answer nobody has written yet. */
export function blankAnswer(id: string): Answer {
  return { id, text: '', pick: '', overruled: '', reason: '', owner: '', due: '', gate: '', check: '' };
}

/** Every field of the sheet that has words of its own in content/worksheets/triage.yaml. */
export const TRIAGE_FIELDS = [
  'name',
  'stage',
  'nextStage',
  'dayZero',
  'answers',
  'paste',
  'text',
  'pick',
  'overruled',
  'reason',
  'owner',
  'due',
  'gate',
  'check',
] as const;
export type TriageField = (typeof TRIAGE_FIELDS)[number];
