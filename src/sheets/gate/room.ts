import { MOST_QUESTIONS, type Question } from './fields.ts';
import type { Change } from './known.ts';
import { HELD } from './headings.ts';
import type { TakenQuestion } from './rowReading.ts';

/** How much the log still takes: rows, and characters in all of them. */
export type Room = { rows: number; characters: number };

/** All questions together hold at most this many characters: a plan has to fit into a browser's storage. */
const MOST_CHARACTERS = 1_500_000;

/** What the questions that are there leave room for. */
export function roomBeside(questions: readonly Question[]): Room {
  const used = questions.reduce((sum, question) => sum + sizeOf(question), 0);
  return {
    rows: Math.max(0, MOST_QUESTIONS - questions.length),
    characters: Math.max(0, MOST_CHARACTERS - used),
  };
}

/** Those changes whose texts there is room for, from the top, and the room they leave. */
export function changesIn(room: Room, changes: readonly Change[]): { fitting: Change[]; rest: Room } {
  let { characters } = room;
  const fitting: Change[] = [];
  for (const change of changes) {
    const { question, patch } = change;
    const left = characters - sizeOf({ ...question, ...patch }) + sizeOf(question);
    if (left < 0) break;
    characters = left;
    fitting.push(change);
  }
  return { fitting, rest: { ...room, characters } };
}

/** Those there is room for, from the top. */
export function fittingIn(room: Room, questions: readonly TakenQuestion[]): TakenQuestion[] {
  let characters = room.characters;
  const end = questions.findIndex((question, at) => {
    characters -= sizeOf(question);
    return at >= room.rows || characters < 0;
  });
  return questions.slice(0, end < 0 ? undefined : end);
}

function sizeOf(question: TakenQuestion): number {
  return HELD.reduce((sum, field) => sum + question[field].length, 0);
}
