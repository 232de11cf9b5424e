import {
  blankRow,
  choice,
  date,
  group,
  oneOf,
  person,
  type RowOf,
  rows,
  text,
  type ValueOf,
  type WordsOf,
} from '../fields.ts';
import { GATE_NAMES, VERDICT_NAMES } from './en/choices.ts';

/** The three kinds of gate. */
export type GateKind = keyof typeof GATE_NAMES;

/** The method works on at most this many blockers at a time. */
export const MOST_PICKS = 2;

export const TRIAGE = group({
  /** Answers to the thirty-day question. */
  answers: rows(['text'], {
    text,
    /** `picked`: on the triage list. Everything else is "not now". */
    pick: oneOf(['picked']),
    /** A person's verdict over the coach's, with the reason that is kept beside it. */
    overruled: choice(VERDICT_NAMES),
    reason: text,
    owner: person,
    due: date,
    gate: choice(GATE_NAMES),
    check: text,
  }),
});
export type Triage = ValueOf<typeof TRIAGE>;
export type Answer = RowOf<typeof TRIAGE.fields.answers>;

/** An answer nobody has written yet. */
export function blankAnswer(id: string): Answer {
  return blankRow(TRIAGE.fields.answers, id);
}

/** What has words on the sheet and is no field of its own; the program is asked for there too. */
export const TRIAGE_WORDS = [
  'name',
  'firm',
  'stage',
  'nextStage',
  'dayZero',
  'holidays',
  'freezes',
  'paste',
] as const;
export type TriageField = WordsOf<typeof TRIAGE.fields> | (typeof TRIAGE_WORDS)[number];
