import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import type { Gate, Question } from './fields.ts';
import { isAnswered } from './log.ts';
import { calledBy, type Numbered, numbered } from './naming.ts';
import { isOpen } from './read.ts';

/**
 * The questions that a gate was opened on as conditions, and that have no answer yet, of its own log. “Later, or as a
 * condition” is a condition once whoever said so has opened the gate; until then it can wait.
 */
export function openConditions(log: readonly Question[], gate: Gate, today: IsoDate): Numbered[] {
  if (!isOpen(gate, today)) return [];
  return numbered(log).filter(({ question }) => question.theirs === 'later' && !isAnswered(question, today));
}

/** What its holder said to block a gate, and what of that has no answer yet, of its own log. */
export function saidToBlock(
  log: readonly Question[],
  today: IsoDate,
): { all: Numbered[]; unanswered: Numbered[] } {
  const all = numbered(log).filter(({ question }) => question.theirs === 'blocking');
  return { all, unanswered: all.filter(({ question }) => !isAnswered(question, today)) };
}

/** The nearest day first, and what has none last. */
export function byDay<Row extends { question: Question }>(rows: readonly Row[]): Row[] {
  const key = ({ question: { date } }: Row) => (isIsoDate(date) ? date : 'z');
  return rows.toSorted((one, other) => key(one).localeCompare(key(other)));
}

/** How questions are called, and the nearest of their days, or `''` where none has one. */
export function inALine(rows: readonly Numbered[]): { called: string[]; next: IsoDate } {
  const next = byDay(rows)[0]?.question.date ?? '';
  return { called: rows.map(calledBy), next: isIsoDate(next) ? next : '' };
}
