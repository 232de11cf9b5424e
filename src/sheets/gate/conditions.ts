import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import * as words from './en/report.ts';
import type { Gate, Question } from './fields.ts';
import { calledBy, type Numbered, numbered } from './naming.ts';
import { type Missing, missingOf } from './partly.ts';
import { isOpen } from './read.ts';

/** What a gate waits for, with what is `missing` of it; the rest of an answer, and a word on one, have no day of their own. */
export type Pending = Numbered & { missing: Missing };

/**
 * The questions that a gate was opened on as conditions, and that are not settled yet, of its own log. “Later, or as a
 * condition” is a condition once whoever said so has opened the gate; until then it can wait.
 */
export function openConditions(log: readonly Question[], gate: Gate, today: IsoDate): Pending[] {
  if (!isOpen(gate, today)) return [];
  return pendingOf(
    numbered(log).filter(({ question }) => question.theirs === 'later'),
    gate,
    today,
  );
}

/** What its holder said to block a gate, and what of that is not settled yet, of its own log. */
export function saidToBlock(
  log: readonly Question[],
  gate: Gate,
  today: IsoDate,
): { all: Numbered[]; unsettled: Pending[] } {
  const all = numbered(log).filter(({ question }) => question.theirs === 'blocking');
  return { all, unsettled: pendingOf(all, gate, today) };
}

/** What has no whole answer, and its holder, who has marked others, has not said of it that it blocks or can wait. */
export function withoutMark(log: readonly Question[], gate: Gate, today: IsoDate): Pending[] {
  if (!log.some(({ theirs }) => theirs !== '')) return [];
  const rows = numbered(log).filter(({ question: { theirs } }) => theirs === '' || theirs === 'unknown');
  return pendingOf(rows, gate, today);
}

/** Those that are not settled; the day of what is answered is the one on which it was. */
function pendingOf(rows: readonly Numbered[], gate: Gate, today: IsoDate): Pending[] {
  return rows.flatMap((row): Pending[] => {
    const missing = missingOf(row.question, gate, today);
    if (!missing) return [];
    return [
      { ...row, missing, question: missing === 'answer' ? row.question : { ...row.question, date: '' } },
    ];
  });
}

/** The nearest day first, and what has none last. */
export function byDay<Row extends { question: Question }>(rows: readonly Row[]): Row[] {
  const key = ({ question: { date } }: Row) => (isIsoDate(date) ? date : 'z');
  return rows.toSorted((one, other) => key(one).localeCompare(key(other)));
}

/** What is pending as it is called, and that it is answered in part, or by the team alone, where it is. */
export function pendingName(row: Pending): string {
  const called = calledBy(row);
  switch (row.missing) {
    case 'answer':
      return called;
    case 'rest':
      return words.inPartAs(called);
    case 'word':
      return words.wordlessAs(called);
  }
}

/** How questions are called, and the nearest of their days, or `''` where none has one. */
export function inALine(rows: readonly Pending[]): { called: string[]; next: IsoDate } {
  const next = byDay(rows)[0]?.question.date ?? '';
  return { called: rows.map(pendingName), next: isIsoDate(next) ? next : '' };
}
