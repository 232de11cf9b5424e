import { type Column, figures, words as column } from '../../report/blocks.ts';
import { numeral, type Said } from '../../report/values.ts';
import * as words from './en/papers.ts';
import type { Question } from './fields.ts';
import { isBlankQuestion } from './log.ts';
import { referred } from './reference.ts';

/** A question with its place in the log, and as whoever asked it files it. */
export type Numbered = { question: Question; number: number };

/** The questions of a log with their places in it, blank lines left out; what stood behind their words in its own place. */
export function numbered(questions: readonly Question[]): Numbered[] {
  return questions.flatMap((question, index) =>
    isBlankQuestion(question)
      ? []
      : [{ question: { ...question, ...referred(question) }, number: index + 1 }],
  );
}

/** What a question is called where others stand beside it: by the reference of whoever asked or, without one, by our number. */
export function calledBy({ question, number }: Numbered): string {
  return question.reference || words.called(number);
}

/** The first column of a table of questions: their references or, where none has one, our numbers. */
export function nameColumn(rows: readonly Numbered[]): { head: Column; cell: (row: Numbered) => Said } {
  return rows.some(({ question }) => question.reference !== '')
    ? {
        head: column(words.reference),
        cell: ({ question, number }) => question.reference || words.ours(number),
      }
    : { head: figures(words.number), cell: ({ number }) => numeral(number) };
}
