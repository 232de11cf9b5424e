import { words as column, dates, figures, type Table } from '../../report/blocks.ts';
import {
  dateOf,
  money,
  NONE,
  number,
  numeral,
  type Said,
  typedNumber,
  type Value,
} from '../../report/values.ts';
import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { readNumber } from '../../language/readNumber.ts';
import { rangeErrors } from '../numberErrors.ts';
import { isBlankRange, RANGE, readRange } from '../ranges.ts';
import { roundMoney } from '../scope/say.ts';
import type { Wording } from '../wording.ts';
import * as en from './en/result.ts';
import { monthsOf } from './months.ts';
import type { StalledResult } from './estimate.ts';
import type { Ranged, Stalled, StalledField } from './fields.ts';
import { commits, decidingDate, fallsIn, isOwedAnyway } from './read.ts';
import { typedMoney } from '../money.ts';
import { moneyUnit } from '../moneyUnit.ts';
import { unitOf, type Stopping, isMoney } from './units.ts';

const RANGE_COLUMNS = [column(en.input), ...en.RANGE_COLUMNS.map(figures), column(en.unit)];

/** Those of the ranges that went in which are asked for, each with its unit. */
export function rangesTable(
  { inputs }: StalledResult,
  currency: string,
  names: Wording<StalledField>['fields'],
  fields: readonly Ranged[],
): Table {
  const rows = fields.flatMap((field) => {
    const range = inputs.ranges[field];
    if (!range) return [];
    const shown = (value: number) => (isMoney(field) ? money(value, currency) : number(value));
    const values = [range.low, range.likely, range.high].map(shown);
    const { label } = names[field];
    const name = field === 'value' && inputs.valueFromBenefits ? en.fromBenefits(label) : label;
    return [[name, ...values, unitOf(field, currency, inputs.months)]];
  });
  const scope = fields.includes('finish') && inputs.finishFromScope;
  const fromScope = scope
    ? [
        [
          en.fromScope(names.finish.label),
          ...[scope.p10, scope.p50, scope.p90].map((value) => money(roundMoney(value), currency)),
          moneyUnit(currency),
        ],
      ]
    : [];
  return {
    caption: en.rangesCaption,
    columns: RANGE_COLUMNS,
    rows: [...rows, ...fromScope],
  };
}

/** Those of the ranges as they were typed which are asked for, while nothing can be counted from them. */
export function typedRanges(
  stalled: Stalled,
  currency: string,
  names: Wording<StalledField>['fields'],
  fields: readonly (Ranged | Stopping)[],
): Table {
  const rows = fields
    .filter((field) => !isBlankRange(stalled[field]))
    .map((field) => [
      names[field].label,
      ...RANGE.map((part) => {
        const typed = stalled[field][part];
        return (isMoney(field) ? typedMoney(typed, currency) : typedNumber(typed)) || NONE;
      }),
      unitOf(field, currency, monthsOf(stalled)),
    ]);
  return { caption: en.typedCaption, columns: RANGE_COLUMNS, rows };
}

/** Contracts by the date that decides, with the days left for notice. Nothing while none is named. */
export function vendorTable(stalled: Stalled, currency: string, today: IsoDate): Table | undefined {
  const rows = stalled.vendors
    .filter((row) => [row.what, row.notice, row.renewal, row.minimum].some((text) => text.trim() !== ''))
    .toSorted((a, b) => order(decidingDate(a)).localeCompare(order(decidingDate(b))));
  if (rows.length === 0) return undefined;
  const { contract, notice, left, renewal, owed } = en.VENDOR_COLUMNS;
  return {
    caption: en.vendorsCaption(today),
    columns: [
      column(contract),
      dates(notice),
      figures(left),
      dates(renewal),
      figures(owed(moneyUnit(currency))),
      column(en.inCount),
    ],
    rows: rows.map((row) => [
      row.what.trim() || NONE,
      dateOf(row.notice) || NONE,
      daysLeft(today, row.notice),
      dateOf(row.renewal) || NONE,
      amountOr(row.minimum, currency),
      commits(row) && isOwedAnyway(row, stalled)
        ? en.countedEither(row.spared === 'stop')
        : place(decidingDate(row), stalled),
    ]),
  };
}

/** The money typed, or a dash where none can be read. */
function amountOr(typed: string, currency: string): Value {
  const read = readNumber(typed);
  return read.kind === 'number' ? money(read.value, currency) : NONE;
}

function daysLeft(today: IsoDate, notice: IsoDate): Value {
  const days = daysBetween(today, notice);
  if (Number.isNaN(days)) return NONE;
  return days < 0 ? en.passed : numeral(days);
}

/** Work that goes stale, by date. Nothing while none is named. */
export function staleTable(stalled: Stalled, currency: string): Table | undefined {
  const rows = stalled.stale
    .filter((row) => [row.what, row.on, row.low, row.likely, row.high].some((text) => text.trim() !== ''))
    .toSorted((a, b) => order(a.on).localeCompare(order(b.on)));
  if (rows.length === 0) return undefined;
  return {
    caption: en.staleCaption(moneyUnit(currency)),
    columns: [column(en.work), dates(en.staleOn), ...en.RANGE_COLUMNS.map(figures), column(en.inCount)],
    rows: rows.map((row) => {
      const { low, likely, high } = readRange(row);
      const amounts =
        isBlankRange(row) || Object.values(rangeErrors(row)).some(Boolean)
          ? [NONE, NONE, NONE]
          : [low, likely, high].map((value) => money(value, currency));
      return [row.what.trim() || NONE, dateOf(row.on) || NONE, ...amounts, place(row.on, stalled)];
    }),
  };
}

/** Rows without a date come last. */
function order(date: IsoDate): string {
  return isIsoDate(date) ? date : '9999-99-99';
}

/** Where a dated cost stands in the count, in words. */
function place(date: IsoDate, stalled: Stalled): Said {
  const falls = fallsIn(date, stalled.from, monthsOf(stalled));
  switch (falls.kind) {
    case 'month':
      return en.countedIn(falls.month);
    case 'before':
      return en.countedBefore;
    case 'after':
      return en.countedAfter(monthsOf(stalled));
    case 'undated':
      return isIsoDate(stalled.from) ? en.undated : NONE;
  }
}
