import type { Range } from '../../forecast/range.ts';
import type { IsoDate } from '../../language/dates.ts';
import { isIsoDate } from '../../language/dates.ts';
import { numberOr } from '../../language/readNumber.ts';
import { rangeErrors } from '../numberErrors.ts';
import { isBlankRange, readRange, type TypedRange } from '../ranges.ts';
import type { Scope } from '../scope/fields.ts';
import type { Stalled, Vendor } from '../stalled/fields.ts';
import {
  decidingDate,
  FAR,
  type FromScope,
  fallsIn,
  finishMonths,
  monthsTyped,
  monthsUntil,
  type Work,
} from '../stalled/read.ts';
import { smallerError, yearsError } from './errors.ts';
import { type Benefit, type Benefits, type CourseName, YEARS } from './fields.ts';

const NOTHING: Range = { low: 0, likely: 0, high: 0 };

/** The courses on which something is delivered. */
export const WAYS = ['finish', 'restructure'] as const;
export type Way = (typeof WAYS)[number];

/** Money a year once it is live; not within the first `after` months, which end on a day within one. `freed`: no budget falls by it. */
export type Gain = { yearly: Range; after: number; freed: boolean };
/**
 * Money that a contract takes on the courses that do not give notice by `by`, in a month that is counted from 1, and 0 before the
 * first day. It goes out on a day, and after so many months.
 */
export type Minimum = {
  what: string;
  by: IsoDate;
  month: number;
  paidOn: IsoDate;
  paid: number;
  amount: number;
  owes: readonly CourseName[];
};

/** All that the courses are counted from: months from one day, with shares of them by days, money in one currency. */
export type CourseInputs = {
  from: IsoDate;
  months: number;
  gains: Gain[];
  /** The share of them that restructuring brings, 0 to 1. */
  smaller: number;
  /** Money a year once it is live. */
  run: Range;
  /** Money a month for the team; undefined where nobody has said it. */
  burn: Range | undefined;
  /** What is still to be spent, and the months until it delivers; undefined where either is not known. */
  ways: Record<Way, { cost: Range; delivers: number } | undefined>;
  /** What it costs to stop; undefined where nobody has said it. */
  stop: Range | undefined;
  minimums: Minimum[];
  /** What all the work comes to by the scope worksheet; undefined where it is not counted in money. */
  work: Work | undefined;
};

/** What the courses are read from. */
export type CourseSheets = { benefits: Benefits; stalled: Stalled; scope: Scope };

/** Reads what the courses are counted from; undefined while there is no day to count from. */
export function readCourses(
  { benefits, stalled, scope }: CourseSheets,
  fromScope: FromScope | undefined,
): CourseInputs | undefined {
  const from = isIsoDate(stalled.from) ? stalled.from : scope.start;
  if (!isIsoDate(from)) return undefined;
  const months = yearsOf(benefits) * 12;
  const finish = rangeOf(stalled.finish) ?? (fromScope?.cost && rangeBetween(fromScope.cost));
  const stopping = [rangeOf(stalled.stopNotice), rangeOf(stalled.stopPeople)];
  return {
    from,
    months,
    gains: cashOf(benefits, from),
    smaller: smallerOf(benefits),
    run: rangeOf(benefits.run) ?? NOTHING,
    burn: rangeOf(stalled.burn),
    ways: {
      finish: wayOf(finish, finishMonths(stalled, from, fromScope)),
      restructure: wayOf(rangeOf(stalled.restructure), monthsTyped(stalled.restructureIn)),
    },
    stop: stopping.some(Boolean) ? sumOf(stopping.map((range) => range ?? NOTHING)) : undefined,
    minimums: stalled.vendors.flatMap((row) => minimumOf(row, from, months)),
    work: fromScope?.work,
  };
}

/** A way whose cost and whose end are both known. */
function wayOf(cost: Range | undefined, delivers: number | undefined) {
  return cost && delivers !== undefined ? { cost, delivers } : undefined;
}

/** Which courses owe a contract's minimum, by who gives notice. */
const OWES: Record<Vendor['spared'], readonly CourseName[]> = {
  '': ['finish', 'restructure', 'stop'],
  stop: ['finish', 'restructure'],
  restructure: ['finish'],
  both: [],
};

/** The minimum of a contract, where it commits to any. What falls due before the first day is owed on every course. */
function minimumOf(row: Vendor, from: IsoDate, months: number): Minimum[] {
  const by = decidingDate(row);
  const falls = fallsIn(by, from, FAR);
  const amount = numberOr(row.minimum, 0);
  if (falls.kind === 'undated' || falls.kind === 'after' || !(amount > 0)) return [];
  const month = falls.kind === 'month' ? falls.month : 0;
  const owes = OWES[month === 0 ? '' : row.spared];
  // It is paid for the term that begins then; of one without such a day nothing but that of notice is known.
  const paidOn = isIsoDate(row.renewal) && row.renewal > by ? row.renewal : by;
  const renews = monthsUntil(paidOn, from) ?? FAR;
  // What is owed within the months compared goes out within them.
  const paid = month <= months ? Math.min(renews, months) : renews;
  return [{ what: row.what.trim(), by, month, paidOn, paid, amount, owes }];
}

/** True for a minimum that is the same on every course, so that it helps to choose none. */
export function isOwedOnAll({ owes }: Minimum): boolean {
  return owes.length === OWES[''].length;
}

/** The benefits that are counted in money. Risk avoided is never among them, nor what nobody has sorted. */
function cashOf({ benefits }: Benefits, from: IsoDate): Gain[] {
  return benefits.filter(isCounted).flatMap((row) => {
    const yearly = rangeOf(row);
    const after = isIsoDate(row.since) ? monthsUntil(row.since, from) : 0;
    return yearly && after !== undefined ? [{ yearly, after, freed: row.kind === 'freed' }] : [];
  });
}

/** True for a benefit by which a budget changes: money in, or a cost that is no longer there. */
export function isCash({ kind }: Benefit): boolean {
  return kind === 'in' || kind === 'avoided';
}

/** True for a benefit that is counted in money, time that is freed among them. */
export function isCounted(row: Benefit): boolean {
  return isCash(row) || row.kind === 'freed';
}

const OF_SORT = {
  money: isCounted,
  budgets: isCash,
  freed: ({ kind }: Benefit) => kind === 'freed',
  risk: ({ kind }: Benefit) => kind === 'risk',
};

/** What all benefits of one sort come to a year: the lows together, the likely ones, the highs. */
export function yearlyOf({ benefits }: Benefits, sort: keyof typeof OF_SORT): Range | undefined {
  const ranges = benefits.filter(OF_SORT[sort]).flatMap((row) => rangeOf(row) ?? []);
  return ranges.length > 0 ? sumOf(ranges) : undefined;
}

/** Money a year once all of it is live: benefits that are money less the cost to run; undefined where there are none. */
export function steadyOf(sheet: Benefits): Range | undefined {
  const gain = yearlyOf(sheet, 'money');
  const run = rangeOf(sheet.run) ?? NOTHING;
  return gain && { low: gain.low - run.high, likely: gain.likely - run.likely, high: gain.high - run.low };
}

/** The same a month, as what waiting defers: nobody has to run what costs more than it brings. */
export function valueDeferred(sheet: Benefits): Range | undefined {
  const steady = steadyOf(sheet);
  const monthly = (sum: number) => Math.max(0, sum / 12);
  return steady && { low: monthly(steady.low), likely: monthly(steady.likely), high: monthly(steady.high) };
}

/** A range that can be counted; undefined where it is blank or cannot be read. */
export function rangeOf(range: TypedRange): Range | undefined {
  if (isBlankRange(range) || Object.values(rangeErrors(range)).some(Boolean)) return undefined;
  return readRange(range);
}

function sumOf(ranges: readonly Range[]): Range {
  return ranges.reduce(
    (sum, { low, likely, high }) => ({
      low: sum.low + low,
      likely: sum.likely + likely,
      high: sum.high + high,
    }),
    NOTHING,
  );
}

/** A forecast as a range: what is not exceeded one time in ten, every other time, and nine times in ten. */
function rangeBetween({ p10, p50, p90 }: NonNullable<FromScope['cost']>): Range {
  return { low: p10, likely: p50, high: p90 };
}

/** What each course is called in the question that asks for it. */
export function calledIn({ asFinish, asRestructure, asStop }: Benefits): Record<CourseName, string> {
  return { finish: asFinish.trim(), restructure: asRestructure.trim(), stop: asStop.trim() };
}

/** The share of the benefits that restructuring brings, 0 to 1: all of them while nothing usable is typed. */
function smallerOf({ smaller }: Benefits): number {
  return smallerError(smaller) ? 1 : numberOr(smaller, 100) / 100;
}

/** The years over which courses are compared: 3 while nothing usable is typed. */
function yearsOf({ years }: Benefits): number {
  return yearsError(years) ? YEARS : numberOr(years, YEARS);
}
