import type { Doubt } from '../readSpells.ts';
import { phrase } from '../directions.ts';
import { showNumber } from '../numbers.ts';
import { plural } from './counts.ts';

/** The days of a week, as they stand before a date. */
export const WEEKDAYS = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ');

/** How far a day is, in days from today. */
export function away(days: number): string {
  if (days === 0) return 'today';
  const count = phrase`${showNumber(Math.abs(days))} ${plural(Math.abs(days), 'day')}`;
  return days > 0 ? phrase`in ${count}` : phrase`${count} ago`;
}

/** What a day is: that of a holiday, or in a freeze, each with its name where it has one. */
export const onHoliday = (what: string) => (what ? phrase`a public holiday: ${what}` : 'a public holiday');
export function inFreeze(what: string): string {
  if (!what) return 'in a freeze';
  const name = what.replace(/^the /i, '').replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
  return /freeze$/i.test(name) ? phrase`in the ${name}` : phrase`in a freeze: ${what}`;
}

export const spell = (from: string, to: string, what: string) =>
  phrase`${from}${to && phrase` – ${to}`}${what && phrase`: ${what}`}`;

/** What is to be looked at in a line of holidays or freezes. */
export const DOUBTS: Record<Doubt['is'], (line: string) => string> = {
  unread: (line) => phrase`No day can be read in “${line}”.`,
  noYear: (line) => phrase`“${line}” names no year.`,
  half: (line) =>
    phrase`“${line}” says only in part when it begins and ends: write both days with their years.`,
  twoWays: (line) => phrase`“${line}” could be two days: write its month as a word.`,
  reversed: (line) => phrase`“${line}” ends before it begins: it counts from the earlier day to the later.`,
  twice: (line) => phrase`“${line}” is in a line before it: its days count once.`,
};
