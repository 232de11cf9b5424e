import { PARTS, type Part, type StalledResult } from './stalled/estimate.ts';

/** What waits every month, whatever falls due once. */
type Monthly = Exclude<Part, 'vendors' | 'redo'>;

/** What delay costs, money: a month and a fortnight of it, and what a month holds. Of all the same mean, since only means add up. */
export type Delay = {
  month: number;
  fortnight: { low: number; likely: number; high: number };
  parts: { part: Monthly; month: number }[];
};

/** The one price of delay that documents tell, as waiting is counted. */
export function delayOf({ months: [first], monthly }: Pick<StalledResult, 'months' | 'monthly'>): Delay {
  const parts = PARTS.filter(isMonthly).flatMap((part) => {
    const month = first?.parts[part] ?? 0;
    return month > 0 ? [{ part, month }] : [];
  });
  const month = parts.reduce((sum, { month: one }) => sum + one, 0);
  return {
    month,
    fortnight: { low: aFortnight(monthly.p10), likely: aFortnight(month), high: aFortnight(monthly.p90) },
    parts,
  };
}

/** A fortnight by the work alone, as what is to be spent is counted: without the team that is paid meanwhile. Undefined where none is in it. */
export function withoutTeam({ fortnight, parts }: Pick<Delay, 'fortnight' | 'parts'>): number | undefined {
  const team = parts.find(({ part }) => part === 'burn')?.month;
  return team === undefined ? undefined : Math.max(0, fortnight.likely - aFortnight(team));
}

function isMonthly(part: Part): part is Monthly {
  return part !== 'vendors' && part !== 'redo';
}

/** What so many days of delay cost, of a month’s price: a year has twelve of these, and 365 days. */
export function daysOf(month: number, days: number): number {
  return (month * 12 * days) / 365;
}

/** A fortnight of what a month costs: a year has twenty-six. */
function aFortnight(monthly: number): number {
  return (monthly * 12) / 26;
}
