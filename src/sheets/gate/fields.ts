import {
  blankRow,
  choice,
  date,
  group,
  inPrivate,
  link,
  number,
  optionsOf,
  person,
  type RowOf,
  rows,
  text,
  tick,
  type ValueOf,
  worded,
  type WordsOf,
} from '../fields.ts';
import { TRIAGE } from '../triage/fields.ts';
import { DIRECTION_NAMES, DRIVER_NAMES, QUESTION_NAMES } from './en/choices.ts';

/** The method works on at most as many gates at a time as it has picks. */
export const MOST_GATES = 2;

/**
 * What a question does to the gate. `''`: nobody has sorted it yet; `later`: after the signature, or as a condition of it;
 * `unknown`: only the holder can say.
 */
export type QuestionKind = keyof typeof QUESTION_NAMES;

/** The most questions that a plan holds, of all gates together. */
export const MOST_QUESTIONS = 5_000;

/** How many questions block, as a rule of thumb. */
export const USUALLY_BLOCKING = 3;

/** Where work goes: through the gate, around it, or ready and waiting for it. */
export type Direction = keyof typeof DIRECTION_NAMES;
export const DIRECTIONS = optionsOf(DIRECTION_NAMES);

/** What settles a question would give away that we believe it blocks, until they have said so. */
const THEY_SAID = { beside: 'theirs', says: 'blocking' };

/** The sheet: gates, and the questions and activities of all of them. */
export const GATE = group({
  /** What holds the program up: a pick of triage, or something typed by hand. */
  gates: rows(['pick', 'name', 'whose'], {
    /** The id of the triage answer it came from; its name, kind and owner are kept there. */
    pick: worded('', link),
    /** Its name and kind while it came from no pick. */
    name: text,
    kind: TRIAGE.fields.answers.fields.gate,
    whose: person,
    /** The day on which the holder had all that was needed to begin. */
    since: date,
    /** The day it opened; blank while it is shut. */
    opened: date,
    /** Whether anyone's week includes pushing. Nobody is an answer, and a finding. */
    driverIs: choice(DRIVER_NAMES),
    driver: person,
    opens: text,
    /** The brief: whom you meet, the one question, what you offer, what to leave with, what was said. */
    who: person,
    ask: text,
    offer: text,
    leave: text,
    said: text,
    saidOn: date,
  }),
  /** Questions that the holder of a gate, the row with the id `gate`, has asked. */
  questions: rows(
    ['text'],
    {
      gate: worded('gates', link),
      text,
      /** As whoever asked it files it: their number or key, their section, their word for how it stands, the day they asked. */
      reference: text,
      section: text,
      state: text,
      raised: date,
      /** The day of their word for how it stands, and where it can be looked up. */
      stateOn: date,
      statePlace: text,
      /** Our mark: a guess. */
      kind: inPrivate(worded('questionKind', choice(QUESTION_NAMES))),
      /** The mark of whoever holds the gate. */
      theirs: choice(QUESTION_NAMES),
      owner: person,
      answer: text,
      /** Where anybody can check the answer. */
      place: text,
      /** When it was answered or, while it is open, has to be. */
      date,
      /** Of one that blocks: what settles it, who makes that, who reads it, and for how many days. */
      evidence: inPrivate(text, THEY_SAID),
      maker: inPrivate(person, THEY_SAID),
      reader: inPrivate(person, THEY_SAID),
      days: inPrivate(number, THEY_SAID),
    },
    undefined,
    MOST_QUESTIONS,
  ),
  /** What people spend hours on while the gate is shut. */
  activities: rows(['what'], {
    gate: worded('gates', link),
    what: text,
    /** Hours a week, of everybody together. */
    effort: number,
    direction: choice(DIRECTION_NAMES),
    stop: tick,
    /** What becomes of it, and of the people on it. */
    becomes: text,
  }),
});
export type Gates = ValueOf<typeof GATE>;
export type Gate = RowOf<typeof GATE.fields.gates>;
export type Question = RowOf<typeof GATE.fields.questions>;
export type Activity = RowOf<typeof GATE.fields.activities>;

/** A gate nobody has described yet. */
export function blankGate(id: string): Gate {
  return blankRow(GATE.fields.gates, id);
}

/** A question nobody has written yet. */
export function blankQuestion(id: string): Question {
  return blankRow(GATE.fields.questions, id);
}

/** What has words on the sheet and is no field of its own. */
export const GATE_WORDS = ['brief'] as const;
export type GateField = WordsOf<typeof GATE.fields> | (typeof GATE_WORDS)[number];
