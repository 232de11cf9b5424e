import type { Range } from '../../forecast/range.ts';
import { addDays, daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { anchor } from '../finding.ts';
import { addMonths } from '../../language/months.ts';
import { monthsBetween } from '../../language/monthsBetween.ts';
import { isNumber, numberOr, readNumber } from '../../language/readNumber.ts';
import { type Fault, isBlankRange, readRange, type TypedRange } from '../ranges.ts';
import { needsActing, needsCost, needsFrom } from './en/needs.ts';
import { stalledFaults } from './errors.ts';
import { monthsOf } from './months.ts';
import type { Scope } from '../scope/fields.ts';
import { scopeGivesCost, scopeGivesEnd } from './fromScope.ts';
import { type Ranged, REPLACING, type Stalled, type Vendor } from './fields.ts';

/** What is not exceeded with a chance of 10, 50 and 90 per cent, in one unit. */
export type Spread = { p10: number; p50: number; p90: number };

/**
 * Money a vendor is owed once its notice date has passed in the given month, counted from 1. `finishing`: it is owed
 * by whoever finishes as well.
 */
export type Commitment = { what: string; month: number; amount: number; finishing: boolean };
/** Work that goes stale in the given month, and the money it takes to do it again. */
export type Redo = { what: string; month: number; cost: Range };

/** All that the estimate works from: the sheet in numbers, in one currency. */
export type StalledInputs = {
  from: IsoDate;
  /** Whole months, 1 to 36. Month m ends on the same day of the month as `from`, m months later. */
  months: number;
  /** Undefined where nothing was typed: such a cost is not counted, and such a branch not compared with. */
  ranges: Record<Ranged, Range | undefined>;
  /** The forward cost of finishing by the scope worksheet, where none is typed here. */
  finishFromScope: Spread | undefined;
  /** Whether the value deferred is that of the benefits sheet, since none is typed here. */
  valueFromBenefits: boolean;
  /** Months until each way to act delivers its value, those counted at the most. */
  delivers: { finish: number; restructure: number };
  /** Only those that fall within the months counted, and that a way to act spares. */
  commitments: Commitment[];
  redo: Redo[];
};

/** A sheet read for the estimate: ready, without what is needed first, or with what no figure can be made from. */
export type ReadStalled =
  | { kind: 'ready'; inputs: StalledInputs }
  | { kind: 'blank'; needs: Fault[] }
  | { kind: 'nonsense'; faults: Fault[] };

/** What the scope worksheet says of finishing: its forward cost in money, and the day by which it ends four times in five. */
export type FromScope = { cost: Spread | undefined; work?: Work | undefined; ends: IsoDate };
/**
 * Money for all the work: every line as likely, then what is not exceeded one time in two, and four times in five. `enough`: the
 * chance, 0 to 1, that it is done with every line as likely.
 */
export type Work = { likely: number; p50: number; p80: number; enough: number };

/** What other worksheets say, which stands in for what is not typed here. `value`: money a month, of the benefits sheet. */
export type Elsewhere = { scope?: FromScope | undefined; value?: Range | undefined };

/** Reads the sheet. */
export function readStalled(stalled: Stalled, { scope, value }: Elsewhere): ReadStalled {
  const faults = stalledFaults(stalled);
  if (faults.length > 0) return { kind: 'nonsense', faults };
  const needs = stalledNeeds(stalled, { cost: scope?.cost !== undefined, value: value !== undefined });
  if (needs.length > 0) return { kind: 'blank', needs };
  const { from } = stalled;
  const months = monthsOf(stalled);
  const typed = readRanges(stalled);
  const ranges = { ...typed, value: typed.value ?? value };
  const within = (delivers: number | undefined) => Math.min(months, delivers ?? months);
  return {
    kind: 'ready',
    inputs: {
      from,
      months,
      ranges,
      finishFromScope: ranges.finish ? undefined : scope?.cost,
      valueFromBenefits: !typed.value && value !== undefined,
      delivers: {
        finish: within(finishMonths(stalled, from, scope)),
        restructure: within(monthsTyped(stalled.restructureIn)),
      },
      commitments: stalled.vendors.flatMap((row) => {
        const falls = fallsIn(decidingDate(row), from, months);
        const amount = numberOr(row.minimum, 0);
        return falls.kind === 'month' && amount > 0 && !isOwedAnyway(row, stalled)
          ? [{ what: row.what.trim(), month: falls.month, amount, finishing: row.spared === 'restructure' }]
          : [];
      }),
      redo: stalled.stale.flatMap((row) => {
        const falls = fallsIn(row.on, from, months);
        return falls.kind === 'month' && !isBlankRange(row)
          ? [{ what: row.what.trim(), month: falls.month, cost: readRange(row) }]
          : [];
      }),
    },
  };
}

/** What other worksheets say: what finishing costs, when it ends, what it brings. */
export type Given = { cost: boolean; ends: boolean; value: boolean };

/** The same, told without counting anything. `value`: money a month, of the benefits sheet. */
export function givenBy(scope: Scope, value: Range | undefined): Given {
  return { cost: scopeGivesCost(scope), ends: scopeGivesEnd(scope), value: value !== undefined };
}

/** What has to be typed before anything can be worked out, at the fields where it goes. */
export function stalledNeeds(stalled: Stalled, given: Omit<Given, 'ends'>): Fault[] {
  const needs: Fault[] = [];
  const blank = (field: Ranged) => isBlankRange(stalled[field]);
  const need = (field: string[], says: string) => needs.push({ field: anchor('stalled', ...field), says });
  if (!isIsoDate(stalled.from)) need(['from'], needsFrom);
  if (blank('burn') && blank('value') && !given.value) need(['burn', 'likely'], needsCost);
  if (blank('finish') && blank('restructure') && !given.cost) need(['finish', 'likely'], needsActing);
  return needs;
}

/** Months as typed; nothing where none can be read. */
export function monthsTyped(text: string): number | undefined {
  return isNumber(text) ? numberOr(text, 0) : undefined;
}

/** Months from a day until finishing delivers: as typed, or else until the scope has ended four times in five. */
export function finishMonths(
  { finishIn }: Stalled,
  from: IsoDate,
  scope: FromScope | undefined,
): number | undefined {
  return monthsTyped(finishIn) ?? monthsUntil(scope?.ends ?? '', from);
}

function readRanges(stalled: Stalled): Record<Ranged, Range | undefined> {
  const read = (range: TypedRange) => (isBlankRange(range) ? undefined : readRange(range));
  return {
    burn: read(stalled.burn),
    value: read(stalled.value),
    leavers: read(stalled.leavers),
    salary: read(stalled.salary),
    replacing: read(stalled.replacing) ?? readRange(REPLACING),
    finish: read(stalled.finish),
    restructure: read(stalled.restructure),
  };
}

/** The day after which a contract's minimum is owed: the last day for notice, or else the renewal. */
export function decidingDate(row: Vendor): IsoDate {
  return isIsoDate(row.notice) ? row.notice : row.renewal;
}

/** True where finishing and restructuring, if it has a cost, owe the minimum just as much as waiting does. */
export function isOwedAnyway({ spared }: Vendor, { restructure }: Stalled): boolean {
  return spared === '' || spared === 'stop' || (spared === 'restructure' && isBlankRange(restructure));
}

/** True when a contract commits to money: only then does its date cost anything. */
export function commits(row: Vendor): boolean {
  const read = readNumber(row.minimum);
  return read.kind === 'number' && read.value > 0;
}

/**
 * Where a date falls in the count: in month 1, 2 and so on; before the first day, so that what it brings is
 * owed whatever is decided; after the last month; or nowhere, while there is no date.
 */
export type Falls =
  | { kind: 'month'; month: number }
  | { kind: 'before' }
  | { kind: 'after' }
  | { kind: 'undated' };

/** Later than this, in months, nothing is counted. */
export const FAR = 600;

/** Months from a day until another, by days, 0 where that is before it; nothing where it never comes. */
export function monthsUntil(date: IsoDate, from: IsoDate): number | undefined {
  if (!isIsoDate(date)) return undefined;
  const months = date < from ? 0 : monthsBetween(from, date);
  return months <= FAR ? months : undefined;
}

/** The day so many months after another, by days: the reverse of the months between them. */
export function dayAfter(from: IsoDate, months: number): IsoDate {
  const begun = addMonths(from, Math.floor(months));
  const days = daysBetween(begun, addMonths(from, Math.floor(months) + 1));
  return addDays(begun, Math.round((months % 1) * days));
}

/** The month a date falls in. A day on which one month ends and the next begins belongs to the earlier one. */
export function fallsIn(date: IsoDate, from: IsoDate, months: number): Falls {
  if (!isIsoDate(date) || !isIsoDate(from)) return { kind: 'undated' };
  if (date < from) return { kind: 'before' };
  for (let month = 1; month <= months; month++) {
    if (date <= addMonths(from, month)) return { kind: 'month', month };
  }
  return { kind: 'after' };
}
