import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import * as words from './en/report.ts';
import type { Gate, Question } from './fields.ts';
import { isAnswered } from './log.ts';
import { calledBy, type Numbered, numbered } from './naming.ts';
import { isSettled } from './partly.ts';
import { isOpen } from './read.ts';

/** What a gate waits for: a question without an answer, or one that is answered `inPart`, whose rest has no day of its own. */
export type Pending = Numbered & { inPart: boolean };

/**
 * The questions that a gate was opened on as conditions, and that are not settled yet, of its own log. “Later, or as a
 * condition” is a condition once whoever said so has opened the gate; until then it can wait.
 */
export function openConditions(log: readonly Question[], gate: Gate, today: IsoDate): Pending[] {
  if (!isOpen(gate, today)) return [];
  return pendingOf(
    numbered(log).filter(({ question }) => question.theirs === 'later'),
    today,
  );
}

/** What its holder said to block a gate, and what of that is not settled yet, of its own log. */
export function saidToBlock(
  log: readonly Question[],
  today: IsoDate,
): { all: Numbered[]; unsettled: Pending[] } {
  const all = numbered(log).filter(({ question }) => question.theirs === 'blocking');
  return { all, unsettled: pendingOf(all, today) };
}

function pendingOf(rows: readonly Numbered[], today: IsoDate): Pending[] {
  return rows.filter(({ question }) => !isSettled(question, today)).map((row) => asPending(row, today));
}

/** A question that is not settled as what is pending: the day of a part is the one on which that was answered. */
export function asPending(row: Numbered, today: IsoDate): Pending {
  const inPart = isAnswered(row.question, today);
  return { ...row, inPart, question: inPart ? { ...row.question, date: '' } : row.question };
}

/** The nearest day first, and what has none last. */
export function byDay<Row extends { question: Question }>(rows: readonly Row[]): Row[] {
  const key = ({ question: { date } }: Row) => (isIsoDate(date) ? date : 'z');
  return rows.toSorted((one, other) => key(one).localeCompare(key(other)));
}

/** What is pending as it is called, and that it is answered in part where it is. */
export function pendingName(row: Pending): string {
  return row.inPart ? words.inPartAs(calledBy(row)) : calledBy(row);
}

/** How questions are called, and the nearest of their days, or `''` where none has one. */
export function inALine(rows: readonly Pending[]): { called: string[]; next: IsoDate } {
  const next = byDay(rows)[0]?.question.date ?? '';
  return { called: rows.map(pendingName), next: isIsoDate(next) ? next : '' };
}
