import type { Case } from './courses.ts';
import type { CourseName } from './fields.ts';
import type { CourseSheets } from './read.ts';

/** What one course comes to by the end of any month, in closed form and straight from what was typed. */
export type Counted = { at: (month: number) => number; payback: number | 'never' };

/**
 * The same sums by other means: no month is added to the one before, nothing is read by the sheet's own reading. Each part
 * is a rate times the months it has run. Money and months here are plain numbers as typed, days of the month all the first.
 */
export function countApart(
  { benefits, stalled }: CourseSheets,
  name: CourseName,
  kept: boolean,
  which: Case,
): Counted {
  const cost = (range: { low: string; likely: string; high: string }) =>
    Number({ worst: range.high, likely: range.likely, best: range.low }[which]);
  const gain = (range: { low: string; likely: string; high: string }) =>
    Number({ worst: range.low, likely: range.likely, best: range.high }[which]);
  const delivers =
    name === 'stop'
      ? Number.POSITIVE_INFINITY
      : Math.ceil(Number(name === 'finish' ? stalled.finishIn : stalled.restructureIn));
  const spread = name === 'stop' ? 1 : Math.max(1, delivers);
  const spent =
    name === 'stop'
      ? cost(stalled.stopNotice) + cost(stalled.stopPeople)
      : kept
        ? delivers * cost(stalled.burn)
        : cost(stalled[name]);
  const live = (month: number, since = 0) => Math.max(0, month - Math.max(delivers, since));
  const money = benefits.benefits.filter(({ kind }) => kind !== 'risk' && kind !== '');
  const owed = stalled.vendors
    .map(({ notice, minimum, spared }) => ({
      due: monthsFrom(stalled.from, notice),
      sum: Number(minimum),
      spared,
    }))
    .filter(({ due, spared }) => due > 0 && owes(name, spared));
  const at = (month: number) =>
    -spent * Math.min(1, month / spread) -
    owed.filter(({ due }) => due <= month).reduce((all, { sum }) => all + sum, 0) +
    money.reduce((all, row) => all + (gain(row) / 12) * live(month, monthsFrom(stalled.from, row.since)), 0) -
    (cost(benefits.run) / 12) * live(month);
  return { at, payback: firstOf(at, delivers) };
}

function owes(name: CourseName, spared: string): boolean {
  if (spared === 'stop') return name !== 'stop';
  return spared === 'restructure' && name === 'finish';
}

/** Months from the first of a month to another day; a day within a month counts to the end of it. */
function monthsFrom(from: string, to: string): number {
  if (!to) return 0;
  const [year = 0, month = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return Math.max(0, (toYear - year) * 12 + toMonth - month + (toDay > 1 ? 1 : 0));
}

/** The first month after it is live from which on, for fifty years, nothing is missing. A penny is nothing. */
function firstOf(at: (month: number) => number, delivers: number): number | 'never' {
  if (delivers === Number.POSITIVE_INFINITY) return 'never';
  for (let month = 600; month > delivers; month--) {
    if (at(month) < -0.01) return month === 600 ? 'never' : month + 1;
  }
  // A course that takes nothing and brings nothing has paid for nothing.
  return at(600) > 0.01 ? delivers + 1 : 'never';
}
