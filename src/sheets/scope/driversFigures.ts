import { dates, type DriverRow, figures, words as column } from '../../report/blocks.ts';
import { isIsoDate } from '../../language/dates.ts';
import { type DaysOff, liveOn, NO_DAYS_OFF } from '../../language/daysOff.ts';
import { rounded } from '../../language/numbers.ts';
import { dateOf, number, show } from '../../report/values.ts';
import type { Wording } from '../wording.ts';
import type { Driver } from './drivers.ts';
import * as words from './en/report.ts';
import { weeks as inWeeks } from './en/sentences.ts';
import type { Scope, ScopeField } from './fields.ts';
import { figure, type FigureBlock } from './figures.ts';
import type { Outlook } from './outlook.ts';
import { effortScale, inputName } from './say.ts';

/** Which inputs drive the spread, ranked: of the effort, and of the end. */
export function driversFigures(outlook: Outlook, scope: Scope, wording: Wording<ScopeField>): FigureBlock[] {
  const { unit, of } = effortScale(scope);
  const { medians } = outlook.forecast;
  const { start, daysOff } = outlook.input;
  const named = (drivers: readonly Driver[], scale: (value: number) => number): DriverRow[] =>
    drivers.map(({ input, low, high }) => ({
      label: inputName(input, outlook.input, wording),
      low: scale(low),
      high: scale(high),
    }));
  const effort = { unit, start: '', daysOff: NO_DAYS_OFF, centre: of(medians.effort), of: 'effort' } as const;
  const end = { unit: inWeeks, start, daysOff, centre: medians.finish, of: 'end' } as const;
  return [
    ...driversFigure(named(medians.effortDrivers, of), effort),
    ...driversFigure(
      named(medians.finishDrivers, (weeks) => weeks),
      end,
    ),
  ];
}

function driversFigure(
  rows: DriverRow[],
  {
    unit,
    start,
    daysOff,
    centre,
    of,
  }: { unit: string; start: string; daysOff: DaysOff; centre: number; of: 'effort' | 'end' },
): FigureBlock[] {
  const [first] = rows;
  if (!first) return [];
  const dated = isIsoDate(start);
  const value = (size: number) => (dated ? dateOf(liveOn(start, size * 5, daysOff)) : figure(size));
  const withUnit = (size: number) => (dated ? value(size) : number(rounded(size), unit));
  return [
    {
      kind: 'figure',
      finding: words.movesMost(of, first.label, value(first.low), withUnit(first.high)),
      figure: { kind: 'drivers', unit, start, daysOff, centre, rows },
      table: {
        caption: words.driversCaption(of, dated ? '' : unit, show(value(centre))),
        columns: [
          column(words.inputHead),
          ...words.driversHeads.map(dated ? dates : figures),
          figures(words.swingHead(unit)),
        ],
        rows: rows.map(({ label, low, high }) => [label, value(low), value(high), figure(high - low)]),
      },
    },
  ];
}
