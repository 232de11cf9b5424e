import {
  type Block,
  words as column,
  dates,
  type FanLevel,
  figures,
  type Table,
} from '../../report/blocks.ts';
import { money, NONE, numeral, share, type Value } from '../../report/values.ts';
import { type IsoDate, showDate } from '../../language/dates.ts';
import { addMonths } from '../../language/months.ts';
import { roundMoney } from '../scope/say.ts';
import { countedMonths } from './en/fields.ts';
import * as en from './en/result.ts';
import { type Crossing, type MonthCost, PARTS, type StalledResult } from './estimate.ts';
import type { Spread } from './read.ts';
import { about } from '../money.ts';
import { endOf } from './say.ts';
import { moneyUnit } from '../moneyUnit.ts';

/** The months a table shows, counted from 1; the last and that of the crossing are always among them. */
const SHOWN = [1, 3, 6, 9, 12, 18, 24, 30, 36];

function shown({ months }: StalledResult, { month: dearer }: Held): MonthCost[] {
  return months.filter(({ month }) => SHOWN.includes(month) || month === months.length || month === dearer);
}

/** What waiting is held against: levels of the picture, and the month by whose end it has cost more. */
export type Held = { levels: FanLevel[]; month: number | undefined };

export const TONES = { finish: 'go', restructure: 'plain' } as const;

/** The ways to act as they were simulated, and the cheaper of them. */
export function byRuns({ crossing, ...result }: StalledResult): Held {
  const levels = (['finish', 'restructure'] as const).flatMap((way) => {
    const spread = result[way];
    return spread ? [{ label: en.WAY_NAMES[way], ...spanOf(spread), tone: TONES[way] }] : [];
  });
  return { levels, month: crossing.acting.p50 };
}

/** What waiting has cost by the end of each month, against what acting would cost. */
export function fanFigure(result: StalledResult, currency: string, held: Held): Block & { kind: 'figure' } {
  const { inputs, months } = result;
  const last = months.at(-1);
  const sum = (value: number) => about(value, currency);
  const { levels, month: dearer } = held;
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
      levels,
      crossing: dearer === undefined ? undefined : { month: dearer, label: en.monthMark(dearer) },
    },
    table: {
      caption: en.fanCaption(moneyUnit(currency)),
      columns: [figures(en.month), dates(en.endsOn), ...en.P_COLUMNS.map(figures)],
      rows: shown(result, held).map(({ month, total }) => [
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
      ...row(en.WAY_NAMES.finish, finish, crossing.finish),
      ...row(en.WAY_NAMES.restructure, restructure, crossing.restructure),
      ...(finish && restructure ? row(en.cheaper, undefined, crossing.acting) : []),
    ],
  };
}

function monthOr(month: number | undefined): Value {
  return month === undefined ? en.never : numeral(month);
}

/** What waiting is made of, month by month: means, rounded, and their sum. */
export function partsTable(result: StalledResult, currency: string, held: Held): Table {
  const last = result.months.at(-1);
  const counted = PARTS.filter((part) => (last?.parts[part] ?? 0) > 0);
  return {
    caption: en.partsCaption(moneyUnit(currency)),
    columns: [
      figures(en.month),
      ...counted.map((part) => figures(en.PART_NAMES[part])),
      figures(en.allParts),
    ],
    rows: shown(result, held).map(({ month, parts }) => {
      const amounts = counted.map((part) => roundMoney(parts[part]));
      const all = amounts.reduce((sum, amount) => sum + amount, 0);
      return [numeral(month), ...[...amounts, all].map((amount) => money(amount, currency))];
    }),
  };
}
