import * as v from 'valibot';
import { chosen, group, rowId, rowsOf, typed } from '../fields.ts';
import { GATE_KINDS, type GateKind } from '../triage/model.ts';

/** The method works on at most as many gates at a time as it has picks. */
export const MOST_GATES = 2;

/** Whether anyone's week includes pushing. Nobody is an answer, and a finding. */
export const DRIVERS = ['somebody', 'nobody'] as const;
export const DRIVER_NAMES: Record<(typeof DRIVERS)[number], string> = {
  somebody: 'Somebody',
  nobody: 'Nobody',
};

/** What usually opens a gate of each kind. */
export const OPENERS: Record<GateKind, string> = {
  function: 'A function opens with a talk with the person who signs.',
  decision: 'A decision opens with one page of options before the one person who may choose, and a date.',
  artifact: 'An artifact opens when somebody makes it: name who, and by when.',
};

/** What a question does to the gate. `''`: nobody has sorted it yet; `unknown`: only the holder can say. */
export const QUESTION_KINDS = ['blocking', 'clarification', 'unknown'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];
export const QUESTION_NAMES: Record<QuestionKind, string> = {
  blocking: 'Blocking',
  clarification: 'Clarification',
  unknown: 'Unknown',
};
/** What a question is called that nobody has sorted. */
export const UNSORTED = 'Not sorted';

/** How many questions block, as a rule of thumb. */
export const USUALLY_BLOCKING = 3;

/** Where work goes: through the gate, around it, or ready and waiting for it. */
export const DIRECTIONS = ['through', 'around', 'waiting'] as const;
export type Direction = (typeof DIRECTIONS)[number];
export const DIRECTION_NAMES: Record<Direction, string> = {
  through: 'Through',
  around: 'Around',
  waiting: 'Waiting',
};

/** What holds the program up: a pick of triage, or something typed by hand. */
export const GateSchema = group({
  id: rowId,
  /** The id of the triage answer it came from; its name, kind and owner are kept there. */
  pick: typed,
  /** Its name and kind while it came from no pick. */
  name: typed,
  kind: chosen(GATE_KINDS),
  whose: typed,
  /** The day on which the holder had all that was needed to begin. */
  since: typed,
  /** The day it opened; blank while it is shut. */
  opened: typed,
  driverIs: chosen(DRIVERS),
  driver: typed,
  opens: typed,
  /** The brief: whom you meet, the one question, what you offer, what to leave with, what was said. */
  who: typed,
  ask: typed,
  offer: typed,
  leave: typed,
  said: typed,
  saidOn: typed,
});
export type Gate = v.InferOutput<typeof GateSchema>;

/** A question that the holder of a gate, the row with the id `gate`, has asked. */
export const QuestionSchema = group({
  id: rowId,
  gate: typed,
  text: typed,
  kind: chosen(QUESTION_KINDS),
  owner: typed,
  answer: typed,
  /** When it was answered or, while it is open, has to be. */
  date: typed,
});
export type Question = v.InferOutput<typeof QuestionSchema>;

/** Something people spend hours on while the gate is shut. */
export const ActivitySchema = group({
  id: rowId,
  gate: typed,
  what: typed,
  /** Hours a week, of everybody together. */
  effort: typed,
  direction: chosen(DIRECTIONS),
  stop: v.optional(v.boolean(), false),
  /** What becomes of it, and of the people on it. */
  becomes: typed,
});
export type Activity = v.InferOutput<typeof ActivitySchema>;

export const GatesSchema = group({
  gates: rowsOf(GateSchema),
  questions: rowsOf(QuestionSchema),
  activities: rowsOf(ActivitySchema),
});
/** The sheet: gates, and the questions and activities of all of them. */
export type Gates = v.InferOutput<typeof GatesSchema>;

/** A gate nobody has described yet. */
export function blankGate(id: string): Gate {
  return v.parse(GateSchema, { id });
}

/** A question nobody has written yet. */
export function blankQuestion(id: string): Question {
  return v.parse(QuestionSchema, { id });
}

/** An activity nobody has named yet. */
export function blankActivity(id: string): Activity {
  return v.parse(ActivitySchema, { id });
}

/** Every field of the sheet that has words of its own in content/worksheets/gate.yaml. */
export const GATE_FIELDS = [
  'gates',
  'name',
  'kind',
  'whose',
  'since',
  'opened',
  'driverIs',
  'driver',
  'opens',
  'questions',
  'text',
  'questionKind',
  'owner',
  'answer',
  'date',
  'brief',
  'who',
  'ask',
  'offer',
  'leave',
  'said',
  'saidOn',
  'activities',
  'what',
  'effort',
  'direction',
  'stop',
  'becomes',
] as const;
export type GateField = (typeof GATE_FIELDS)[number];
