import type { IsoDate } from '../../language/dates.ts';
import { type Block, words as column, figures, tableOf } from '../../report/blocks.ts';
import { money, NONE, type Said, show, wasOn } from '../../report/values.ts';
import { countCourses, owedBy } from '../../sheets/benefits/courses.ts';
import { type CourseInputs, isOwedOnAll } from '../../sheets/benefits/read.ts';
import { stillToSpend } from '../../sheets/benefits/say.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { roundMoney } from '../../sheets/scope/say.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { spentBy } from './bridge.ts';
import { committedTo } from './committed.ts';
import * as words from './en/inAll.ts';
import { atTheStart, optionsTold, type Told } from './options.ts';
import { aMonthOf, type Way, type Ways, waysOf } from './waysOfCounting.ts';

/** How much of the width the names of the rows have; the options share the rest. */
const LABELS = 0.4;

/**
 * The sum of each option with its range and when it ends; and what it comes to in all, from what is spent to its end, on one basis and
 * without a reserve, by its own sum and with the team kept at what it costs a month, where anybody has said what is spent.
 */
export function inAllTable(plan: Plan, forecasts: Forecasts, today: IsoDate): Block[] {
  const told = waysOf(plan, forecasts, today);
  const taken = committedTo(plan, forecasts, today);
  const { inputs, currency } = coursesFrame(plan, forecasts);
  const rows = optionsTold(plan, forecasts, today)?.rows ?? [];
  if (!told || !inputs) return [];
  const spent = taken ? spentBy(taken, plan, forecasts, today) : 0;
  const aMonth = aMonthOf(told, plan, forecasts);
  const teams = spent > 0 ? [...new Set(told.ways.map(({ team }) => team))] : [];
  const columns = [
    { ...column(words.option), part: LABELS },
    ...told.options.map(({ text }) => ({
      ...figures(atTheStart(text)),
      part: (1 - LABELS) / told.options.length,
    })),
  ];
  const each = (of: (row: Told) => Said) =>
    told.options.map(({ text }) => {
      const row = rows.find((one) => one.text === text);
      return row ? of(row) : NONE;
    });
  return tableOf(
    show(words.caption(spent > 0 ? money(spent, currency) : '', wasOn(inputs.from, today))),
    columns,
    [
      [words.sign, ...each(({ sign }) => sign)],
      [words.ends, ...each(({ ends }) => ends)],
      ...teams.map((team): Said[] => [
        words.rowOf(team, aMonth[team]),
        ...told.options.map(({ course }) =>
          money(spent + ownOf(course, team, { told, inputs, plan }) + owedOf(inputs, course), currency),
        ),
      ]),
    ],
  );
}

type Given = { told: Ways; inputs: CourseInputs; plan: Plan };

/** What an option itself still takes, as it is printed: its own sum, or the team until it delivers. */
function ownOf(
  name: Ways['options'][number]['course'],
  team: Way['team'],
  { told, inputs, plan }: Given,
): number {
  const own = countCourses(inputs).filter((course) => course.name === name);
  const [planned, kept] = [own.find((one) => !one.kept), own.find((one) => one.kept)];
  if (!planned) return 0;
  if (team === 'moves' || !kept) {
    const sum = stillToSpend(planned, plan.stalled, plan.scope.currency);
    return typeof sum === 'object' && sum.kind === 'money' ? sum.amount : 0;
  }
  const months = planned.delivers ?? 0;
  return roundMoney((team === 'other' ? told.other : (inputs.burn?.likely ?? 0)) * months);
}

/** What contracts take on it, and on every course. */
function owedOf(inputs: CourseInputs, name: Ways['options'][number]['course']): number {
  const anyway = inputs.minimums.filter(
    (one) => isOwedOnAll(one) && one.paid > 0 && one.month <= inputs.months,
  );
  return owedBy(inputs, name) + anyway.reduce((sum, { amount }) => sum + amount, 0);
}
