import { type IsoDate, showDate } from '../../language/dates.ts';
import { addMonths } from '../../language/months.ts';
import { type Block, words as column, figures, type Table } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import { dateOf, joined, NONE, type Said, type Value, wasOn } from '../../report/values.ts';
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

type Asked = { cash: Cash; inputs: CourseInputs; option: string; currency: string; today: IsoDate };

/** The cash of what the question that asks for money recommends; undefined where nothing of it is counted. */
export function cashAsked(plan: Plan, forecasts: Forecasts, today: IsoDate): Asked | undefined {
  const { inputs, currency } = coursesFrame(plan, forecasts);
  const chosen = moneyQuestion(plan, today)?.options.find(({ recommended }) => recommended);
  const cash =
    inputs &&
    chosen?.course &&
    cashOf(
      inputs,
      countCourses(inputs).filter(({ name }) => name === chosen.course),
    );
  return cash && { cash, inputs, option: chosen.text, currency, today };
}

/** The lowest point and when all is back, in one line; blank where nothing is counted. */
export function cashInShort(asked: Asked | undefined): Said {
  if (!asked) return '';
  const { kept, lowest, back } = asked.cash;
  return words.line([
    words.deepest(about(lowest.short, asked.currency), dayAt(lowest.at, asked), kept),
    words.back(dayOf(back, asked)),
  ]);
}

/** When money first comes in, and when all is back by the budgets alone, which the table does not show. */
function besideTable(asked: Asked): Said {
  const { first, backByBudgets, planned } = asked.cash;
  return words.sentence([
    words.comesFrom(first === undefined ? '' : dayAt(first, asked)),
    backByBudgets === undefined ? '' : words.backByBudgets(dayOf(backByBudgets, asked)),
    planned ? words.deepestByPlan(about(planned.short, asked.currency)) : '',
  ]);
}

function dayAt(moment: number, { inputs, today }: Asked): Value {
  return wasOn(dayAfter(inputs.from, moment), today);
}

/** The end of a month; blank where it never comes. */
function dayOf(month: Payback, { inputs, today }: Asked): Value {
  return month === 'never' ? '' : wasOn(addMonths(inputs.from, month), today);
}

/** The same step by step, as an annex has it. */
export function cashSection(asked: Asked | undefined): Section[] {
  if (!asked) return [];
  const said = joined([words.sentence([cashInShort(asked)]), besideTable(asked)], ' ');
  const text: Block = { kind: 'text', tone: 'quiet', text: said };
  return sectionOf('cash', words.title, [{ kind: 'table', table: cashTable(asked) }, text]);
}

function cashTable({ cash, inputs, option, currency }: Asked): Table {
  const { kept, steps } = cash;
  const isFreed = steps.some(({ freed }) => freed > 0);
  const isPlanned = steps.some(({ planned }) => planned !== undefined);
  const sum = (amount: number): Said => (amount === 0 ? NONE : about(amount, currency));
  return {
    caption: words.caption(option, kept, moneyUnit(currency), showDate(inputs.from)),
    columns: [
      column(words.day),
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
