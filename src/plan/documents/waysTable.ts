import type { IsoDate } from '../../language/dates.ts';
import { type Block, type Column, words as column, figures, tableOf } from '../../report/blocks.ts';
import { NONE, type Said, show } from '../../report/values.ts';
import type { CourseName } from '../../sheets/benefits/fields.ts';
import { about } from '../../sheets/money.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/waysOfCounting.ts';
import { atTheStart } from './options.ts';
import { aMonthOf, waysOf } from './waysOfCounting.ts';

/** How much of the width the names of the ways have, and the letter of the one that leaves most; the options share the rest. */
const [LABELS, MOST] = [0.37, 0.09];

/** Every way in a row, numbered, with what each option leaves and which leaves the most. */
export function waysTable(plan: Plan, forecasts: Forecasts, today: IsoDate): Block[] {
  const told = waysOf(plan, forecasts, today);
  if (!told) return [];
  const { ways, options, years } = told;
  const { currency } = plan.scope;
  const aMonth = aMonthOf(told, plan, forecasts);
  const hasMost = ways.some(({ most }) => most);
  const hasFreed = ways.some(({ freed }) => !freed);
  const letterOf = (course: CourseName | undefined) =>
    options.find((one) => one.course === course)?.letter ?? NONE;
  const columns = [
    { ...column(words.way), part: LABELS },
    ...options.map(
      ({ letter, text }): Column => ({
        ...figures(show(words.option(letter, atTheStart(text)))),
        part: (1 - LABELS - (hasMost ? MOST : 0)) / options.length,
      }),
    ),
    ...(hasMost ? [{ ...column(words.most), part: MOST }] : []),
  ];
  const rows = ways.map(({ freed, team, left, most }, at): Said[] => [
    words.rowOf(at + 1, hasFreed ? freed : undefined, team, aMonth[team]),
    ...options.map(({ course }) => about(left.get(course) ?? 0, currency)),
    ...(hasMost ? [letterOf(most)] : []),
  ]);
  return tableOf(words.caption(ways.length, years), columns, rows);
}
