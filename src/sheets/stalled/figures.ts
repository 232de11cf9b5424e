import { type Block, words as column, dates, figures, type Table } from '../../report/blocks.ts';
import {
  dateOf,
  money,
  NONE,
  number,
  numeral,
  type Said,
  share,
  typedNumber,
  type Value,
} from '../../report/values.ts';
import { daysBetween, type IsoDate, isIsoDate, showDate } from '../../language/dates.ts';
import { addMonths } from '../../language/months.ts';
import { readNumber } from '../../language/readNumber.ts';
import { isBlankRange, RANGE, rangeErrors, readRange } from '../ranges.ts';
import { roundMoney } from '../scope/say.ts';
import type { Wording } from '../wording.ts';
import { countedMonths } from './en/fields.ts';
import * as en from './en/result.ts';
import { monthsOf } from './errors.ts';
import { type Crossing, type MonthCost, PARTS, type StalledResult } from './estimate.ts';
import type { Ranged, Stalled, StalledField } from './fields.ts';
import { commits, decidingDate, fallsIn, isOwedAnyway, type Spread } from './read.ts';
import { about, endOf } from './say.ts';
import { moneyUnit, unitOf } from './units.ts';

/** The months a table shows, counted from 1; the last and that of the crossing are always among them. */
const SHOWN = [1, 3, 6, 9, 12, 18, 24, 30, 36];

function shown({ months, crossing }: StalledResult): MonthCost[] {
  return months.filter(
    ({ month }) => SHOWN.includes(month) || month === months.length || month === crossing.acting.p50,
  );
}

/** What waiting has cost by the end of each month, against what acting would cost. */
export function fanFigure(result: StalledResult, currency: string): Block & { kind: 'figure' } {
  const { inputs, months, crossing, finish, restructure } = result;
  const last = months.at(-1);
  const sum = (value: number) => about(value, currency);
  const { p50 } = crossing.acting;
  const level = (label: string, spread: Spread | undefined, tone: 'go' | 'plain') =>
    spread ? [{ label, ...spanOf(spread), tone }] : [];
  return {
    kind: 'figure',
    finding: last
      ? en.costSoFar(
          endOf(last.month, inputs),
          last.month,
          sum(last.total.p50),
          sum(last.total.p10),
          sum(last.total.p90),
        )
      : '',
    figure: {
      kind: 'fan',
      unit: moneyUnit(currency),
      months: months.map(({ month, total }) => ({ label: axisLabel(month, inputs.from), ...spanOf(total) })),
      levels: [...level(en.finish, finish, 'go'), ...level(en.restructure, restructure, 'plain')],
      crossing: p50 === undefined ? undefined : { month: p50, label: en.monthMark(p50) },
    },
    table: {
      caption: en.fanCaption(moneyUnit(currency)),
      columns: [figures(en.month), dates(en.endsOn), ...en.P_COLUMNS.map(figures)],
      rows: shown(result).map(({ month, total }) => [
        numeral(month),
        endOf(month, inputs),
        ...[total.p10, total.p50, total.p90].map(sum),
      ]),
    },
  };
}

function spanOf({ p10, p50, p90 }: Spread): { low: number; middle: number; high: number } {
  return { low: p10, middle: p50, high: p90 };
}

/** The month and year in which a month of the count ends. */
function axisLabel(month: number, from: IsoDate): string {
  return showDate(addMonths(from, month)).replace(/^\d+ /, '');
}

/** Each way to act: what it still costs, and when waiting becomes dearer than it. */
export function actingTable(result: StalledResult, currency: string): Table {
  const { finish, restructure, crossing, inputs } = result;
  const row = (name: string, spread: Spread | undefined, crossed: Crossing | undefined) =>
    crossed
      ? [
          [
            name,
            ...(['p10', 'p50', 'p90'] as const).map((at) => (spread ? about(spread[at], currency) : NONE)),
            monthOr(crossed.p50),
            en.span(monthOr(crossed.p10), monthOr(crossed.p90)),
            share(Math.round(crossed.never * 100) / 100),
          ],
        ]
      : [];
  return {
    caption: en.actingCaption(moneyUnit(currency), countedMonths(inputs.months)),
    columns: [column(en.wayToAct), ...en.ACTING_COLUMNS.map(figures)],
    rows: [
      ...row(en.finish, finish, crossing.finish),
      ...row(en.restructure, restructure, crossing.restructure),
      ...(finish && restructure ? row(en.cheaper, undefined, crossing.acting) : []),
    ],
  };
}

function monthOr(month: number | undefined): Value {
  return month === undefined ? en.never : numeral(month);
}

/** What waiting is made of, month by month: means, rounded, and their sum. */
export function partsTable(result: StalledResult, currency: string): Table {
  const last = result.months.at(-1);
  const counted = PARTS.filter((part) => (last?.parts[part] ?? 0) > 0);
  return {
    caption: en.partsCaption(moneyUnit(currency)),
    columns: [
      figures(en.month),
      ...counted.map((part) => figures(en.PART_NAMES[part])),
      figures(en.allParts),
    ],
    rows: shown(result).map(({ month, parts }) => {
      const amounts = counted.map((part) => roundMoney(parts[part]));
      const all = amounts.reduce((sum, amount) => sum + amount, 0);
      return [numeral(month), ...[...amounts, all].map((amount) => money(amount, currency))];
    }),
  };
}

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
    const values = [range.low, range.likely, range.high].map((value) => number(value));
    return [[names[field].label, ...values, unitOf(field, currency, inputs.months)]];
  });
  const scope = fields.includes('finish') && inputs.finishFromScope;
  const fromScope = scope
    ? [
        [
          en.fromScope(names.finish.label),
          ...[scope.p10, scope.p50, scope.p90].map((value) => number(roundMoney(value))),
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
  fields: readonly Ranged[],
): Table {
  const rows = fields
    .filter((field) => !isBlankRange(stalled[field]))
    .map((field) => [
      names[field].label,
      ...RANGE.map((part) => typedNumber(stalled[field][part]) || NONE),
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
      commits(row) && isOwedAnyway(row, stalled) ? en.countedEither : place(decidingDate(row), stalled),
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
