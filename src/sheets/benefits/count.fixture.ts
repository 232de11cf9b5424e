import type { Case } from './courses.ts';
import type { CourseName } from './fields.ts';
import type { CourseSheets } from './read.ts';

/** What one course comes to by the end of any month, in closed form and straight from what was typed. */
export type Counted = { at: (month: number) => number; payback: number | 'never' };

/**
 * The same sums by other means: no month is added to the one before, nothing is read by the sheet's own reading. Each part
 * is a rate times the months it has run, with days counted one after another. Money and months are plain numbers as typed.
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
      : Number(name === 'finish' ? stalled.finishIn : stalled.restructureIn);
  const spread = name === 'stop' ? 1 : Math.max(1, delivers);
  const spent =
    name === 'stop'
      ? cost(stalled.stopNotice) + cost(stalled.stopPeople)
      : kept
        ? delivers * cost(stalled.burn)
        : cost(stalled[name]);
  const live = (month: number, since = 0) => Math.max(0, month - Math.max(delivers, since));
  const share = name === 'restructure' && benefits.smaller ? Number(benefits.smaller) / 100 : 1;
  const money = benefits.benefits
    .filter(({ kind }) => kind !== 'risk' && kind !== '')
    .map((row) => ({ rate: (share * gain(row)) / 12, since: monthsFrom(stalled.from, row.since) }));
  const owed = stalled.vendors
    .map(({ notice, renewal, minimum, spared }) => ({
      owed: monthsFrom(stalled.from, notice),
      // Paid for the term that begins then.
      due: monthsFrom(stalled.from, renewal !== '' && renewal > notice ? renewal : notice),
      sum: Number(minimum),
      spared,
    }))
    .filter(({ owed, spared }) => owed > 0 && owes(name, spared));
  const at = (month: number) =>
    -spent * Math.min(1, month / spread) -
    owed.filter(({ due }) => due <= month).reduce((all, { sum }) => all + sum, 0) +
    money.reduce((all, { rate, since }) => all + rate * live(month, since), 0) -
    (cost(benefits.run) / 12) * live(month);
  return { at, payback: firstOf(at, delivers) };
}

function owes(name: CourseName, spared: string): boolean {
  if (spared === 'stop') return name !== 'stop';
  return spared === 'restructure' && name === 'finish';
}

/**
 * Months from a day to another, walked day by day: a month is over on the day of the month that the first one was, or on
 * the last where a month is too short for it. Of the month that is not over, the days walked are set against all its days.
 */
function monthsFrom(from: string, to: string): number {
  const first = new Date(`${from}T00:00Z`);
  const end = (month: number) => {
    const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month + 1, 0));
    return last.getUTCDate() < first.getUTCDate() ? +last : last.setUTCDate(first.getUTCDate());
  };
  let [months, days] = [0, 0];
  for (const day = new Date(first); day.toISOString().slice(0, 10) < to; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    days++;
    if (+day === end(months + 1)) [months, days] = [months + 1, 0];
  }
  return months + (days * 86_400_000) / (end(months + 1) - end(months));
}

/** The first month after it is live from which on, for fifty years, nothing is missing. A penny is nothing. */
function firstOf(at: (month: number) => number, delivers: number): number | 'never' {
  if (delivers === Number.POSITIVE_INFINITY) return 'never';
  for (let month = 600; month > delivers; month--) {
    if (at(month) < -0.01) return month === 600 ? 'never' : month + 1;
  }
  // A course that takes nothing and brings nothing has paid for nothing.
  return at(600) > 0.01 ? Math.floor(delivers) + 1 : 'never';
}
