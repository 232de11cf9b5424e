import { type IsoDate, showDate } from '../../language/dates.ts';
import { addMonths } from '../../language/months.ts';
import { figures, type Table, words as column } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import { dateOf, NONE, type Said, type Value } from '../../report/values.ts';
import { type Cash, cashOf } from '../../sheets/benefits/cash.ts';
import { countCourses, type Payback } from '../../sheets/benefits/courses.ts';
import type { CourseInputs } from '../../sheets/benefits/read.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { about } from '../../sheets/money.ts';
import { moneyUnit } from '../../sheets/moneyUnit.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { dayAfter } from '../../sheets/stalled/read.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/cash.ts';
import { moneyQuestion } from './options.ts';

type Asked = { cash: Cash; inputs: CourseInputs; option: string; currency: string };

/** The cash of what the question that asks for money recommends; undefined where nothing of it is counted. */
export function cashAsked(plan: Plan, forecasts: Forecasts, today: IsoDate): Asked | undefined {
  const { inputs, currency } = coursesFrame(plan, forecasts);
  const chosen = moneyQuestion(plan, today)?.options.find(({ recommended }) => recommended);
  const cash =
    inputs && chosen?.course && cashOf(inputs, countCourses(inputs).filter(({ name }) => name === chosen.course));
  return cash && { cash, inputs, option: chosen.text, currency };
}

/** The lowest point, when money first comes in and when all is back, in one line; blank where nothing is counted. */
export function cashInShort(asked: Asked | undefined): Said {
  if (!asked) return '';
  const { cash, inputs, currency } = asked;
  const { lowest, planned, first, back, backByBudgets } = cash;
  const sum = (short: number) => about(short, currency);
  const on = (moment: number) => dateOf(dayAfter(inputs.from, moment));
  return words.line([
    words.deepest(sum(lowest.short), on(lowest.at), planned ? sum(planned.short) : ''),
    words.comesFrom(first === undefined ? '' : on(first)),
    words.back(
      back === 'never' ? words.never : words.backBy(dayOf(back, inputs)),
      backByBudgets === undefined ? '' : backByBudgets === 'never' ? words.neverByBudgets : dayOf(backByBudgets, inputs),
    ),
  ]);
}

function dayOf(month: Exclude<Payback, 'never'>, { from }: CourseInputs): Value {
  return dateOf(addMonths(from, month));
}

/** The same step by step, as an annex has it. */
export function cashSection(asked: Asked | undefined): Section[] {
  return asked ? sectionOf('cash', words.title, [{ kind: 'table', table: cashTable(asked) }]) : [];
}

function cashTable({ cash, inputs, option, currency }: Asked): Table {
  const { kept, steps } = cash;
  const isFreed = steps.some(({ freed }) => freed > 0);
  const isPlanned = steps.some(({ planned }) => planned !== undefined);
  const sum = (amount: number): Said => (amount === 0 ? NONE : about(amount, currency));
  return {
    caption: words.caption(option, kept, moneyUnit(currency), showDate(inputs.from)),
    columns: [
      column(words.by),
      ...[words.out, words.comesIn].map(figures),
      ...(isFreed ? [figures(words.freed)] : []),
      figures(words.stands),
      ...(isPlanned ? [figures(words.byPlan)] : []),
    ],
    rows: steps.map(({ until, lowest, out, in: comes, freed, total, planned }) => {
      const day = dateOf(dayAfter(inputs.from, until));
      return [
        lowest ? words.lowest(day) : day,
        ...[sum(out), sum(comes)],
        ...(isFreed ? [sum(freed)] : []),
        about(total, currency),
        ...(isPlanned ? [about(planned ?? 0, currency)] : []),
      ];
    }),
  };
}
