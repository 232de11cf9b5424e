import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import type { QuestionKind } from './fields.ts';

const KIND_WORDS: Record<QuestionKind, readonly string[]> = {
  blocking: ['blocking', 'blocks', 'blocker', 'block', 'b'],
  clarification: ['clarification', 'clarifications', 'clarifies', 'clarify', 'c', 'later', 'l'],
  unknown: ['unknown', 'not known', 'unclear', 'u', '?'],
};
const YES_OR_NO: Record<string, QuestionKind> = {
  ...{ yes: 'blocking', y: 'blocking', true: 'blocking', x: 'blocking', '1': 'blocking' },
  ...{ no: 'clarification', n: 'clarification', false: 'clarification', '0': 'clarification' },
};

/**
 * A kind as people write it: a word, the letter from the margin, or yes and no in a column that asks whether
 * a question blocks. `''` for a blank cell and for "not sorted", undefined for what is no kind.
 */
export function readKind(cell: string, asksWhether: boolean): QuestionKind | '' | undefined {
  const word = cell.trim().toLowerCase().replace(/[.!]$/, '');
  if (word === '' || word === '-' || word === 'not sorted') return '';
  if (asksWhether && Object.hasOwn(YES_OR_NO, word)) return YES_OR_NO[word];
  return (Object.keys(KIND_WORDS) as QuestionKind[]).find((kind) => KIND_WORDS[kind].includes(word));
}

/** Which of two numbers is the day where a date is written with slashes; undefined while it could be either. */
export type DayOrder = 'day first' | 'month first' | undefined;

/** The order that the dates of one column share, told by any that has a number above twelve. */
export function dayOrderOf(cells: readonly string[]): DayOrder {
  for (const cell of cells) {
    const found = SLASHED.exec(cell.trim());
    if (found && Number(found[1]) > 12) return 'day first';
    if (found && Number(found[2]) > 12) return 'month first';
  }
  return undefined;
}

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})$/;
const NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{2}|\d{4})$/i;
const NAMED_MONTH_FIRST = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day as people write it; `''` for a blank cell, undefined for what is no day or could be two. */
export function readDay(cell: string, order: DayOrder): IsoDate | undefined {
  const text = cell.trim();
  if (text === '') return '';
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text)?.[1];
  if (iso !== undefined) return isIsoDate(iso) ? iso : undefined;
  const dotted = DOTTED.exec(text);
  if (dotted) return day(dotted[1], dotted[2], dotted[3]);
  const slashed = SLASHED.exec(text);
  if (slashed) {
    if (order === undefined && slashed[1] !== slashed[2]) return undefined;
    return order === 'month first'
      ? day(slashed[2], slashed[1], slashed[3])
      : day(slashed[1], slashed[2], slashed[3]);
  }
  const named = NAMED.exec(text);
  if (named) return day(named[1], month(named[2]), named[3]);
  const american = NAMED_MONTH_FIRST.exec(text);
  return american ? day(american[2], month(american[1]), american[3]) : undefined;
}

function month(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

function day(date = '', month = '', year = ''): IsoDate | undefined {
  const whole = year.length === 2 ? `20${year}` : year;
  const iso = `${whole}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : undefined;
}
