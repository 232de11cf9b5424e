import { readBest } from './reading.ts';
import { takeQuestions, type Taken } from './take.ts';

/** What comes of a text that somebody pastes into an empty log. */
export function taken(text: string): Taken {
  const { table, columns } = readBest(text, '');
  return takeQuestions(table, columns, { rows: 1000, characters: 1_000_000 }, []);
}

/** The questions alone, without what stands in brackets behind them. */
export function questionsIn(text: string): string[] {
  return taken(text).questions.map((question) => question.text.replace(/ \((?:Asked|Raised) .*\)$/, ''));
}

/** Questions and answers alone. */
export function pairsIn(text: string): [string, string][] {
  return taken(text).questions.map(({ text: question, answer }) => [question, answer]);
}
