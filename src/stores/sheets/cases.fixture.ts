import { readFileSync } from 'node:fs';
import type { Question } from '../../sheets/gate/fields.ts';
import { roomBeside } from '../../sheets/gate/room.ts';
import { type Taken, takeQuestions } from '../../sheets/gate/take.ts';
import { readTextFile, type TextSource } from './questionFile.ts';

export const FOLDER = new URL('./fixtures/', import.meta.url);
export const bytesOf = (name: string) => readFileSync(new URL(name, FOLDER));
export const choose = (name: string) => readTextFile(new File([bytesOf(name)], name));

export async function sourceOf(name: string): Promise<TextSource> {
  const read = await choose(name);
  if (read.kind === 'refused') throw new Error(read.why);
  return read.source;
}

export function taken({ reading }: TextSource, log: readonly Question[] = []): Taken {
  return takeQuestions(reading.table, reading.columns, roomBeside(log), log);
}

/** Text, owner, answer and date of each question, and in braces how it is filed. */
export const shortly = ({ questions }: Taken) =>
  questions.map(({ text, owner, answer, date, reference, section, state, raised }) => {
    const filed = [reference, section, state, raised].filter(Boolean).join(', ');
    return [text + (filed && ` {${filed}}`), owner, answer, date].join('|');
  });

export const PERIOD = 'Which period was the model trained on?';
export const SCORE = 'Who overrides the score?';
