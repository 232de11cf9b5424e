import { nameWords } from '../../plan/document/nameWords.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { MOST_DRAWN } from '../../sheets/fields.ts';
import type { Slot } from '../../coach/slots/read.ts';
import { type AnswerReading, readAnswer } from '../../sheets/triage/explain.ts';
import type { Answer } from '../../sheets/triage/fields.ts';

/** What the margins of all answers share. */
export type Margins = {
  /** Words of names that the plan knows: they are no vague words. */
  names: ReadonlySet<string>;
  /** The slots that the margin of each answer asks for, by its id. */
  asked: Readonly<Record<string, readonly Slot[]>>;
};

/** More questions at once would be answered by none. */
const MOST_ASKED = 2;

type Read = { names: ReadonlySet<string>; reading: AnswerReading };
const read = new WeakMap<Answer, Read>();

/** What the coach reads in an answer. It is kept for as long as the answer stays the same. */
export function readingOf(answer: Answer, names: ReadonlySet<string>): AnswerReading {
  const kept = read.get(answer);
  if (kept?.names === names) return kept.reading;
  const reading = readAnswer(answer.text, names);
  read.set(answer, { names, reading });
  return reading;
}

/** What is still blank once the fields of the answer have been looked at too. */
export function blanksOf({ due, check }: Answer, { blanks }: AnswerReading): Slot[] {
  return blanks.filter((slot) => !((slot === 'when' && due) || (slot === 'how' && check.trim())));
}

/** What each margin asks: at most two questions, and none that a margin above it asks already. */
function askedIn(answers: readonly Answer[], names: ReadonlySet<string>): Margins['asked'] {
  const above = new Set<Slot>();
  const asked: Record<string, readonly Slot[]> = {};
  for (const answer of answers.slice(0, MOST_DRAWN)) {
    if (answer.text.trim() === '' || answer.overruled === 'concrete') continue;
    const reading = readingOf(answer, names);
    if (reading.verdict === 'concrete') continue;
    const mine = blanksOf(answer, reading).slice(0, MOST_ASKED);
    asked[answer.id] = mine.filter((slot) => !above.has(slot));
    for (const slot of mine) above.add(slot);
  }
  return asked;
}

let last: Margins = { names: new Set(), asked: {} };

/** The margins of a plan; the same ones for as long as nothing in them changes, since new ones redraw every answer. */
export function marginsOf(plan: Plan): Margins {
  const words = nameWords(plan);
  const names =
    words.size === last.names.size && [...words].every((word) => last.names.has(word)) ? last.names : words;
  const asked = askedIn(plan.triage.answers, names);
  const same = names === last.names && JSON.stringify(asked) === JSON.stringify(last.asked);
  if (!same) last = { names, asked };
  return last;
}
