import { weakMapMemoize } from 'reselect';
import { addDays, type IsoDate } from '../../language/dates.ts';
import { dateOf, type Said } from '../../report/values.ts';
import { countCourses, dearest } from '../../sheets/benefits/courses.ts';
import { courseIn } from '../../sheets/benefits/en/report.ts';
import type { CourseName } from '../../sheets/benefits/fields.ts';
import { withLaterTerms } from '../../sheets/benefits/laterTerms.ts';
import { type CourseInputs, calledIn } from '../../sheets/benefits/read.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { turnsAfter } from '../../sheets/benefits/turnsAfter.ts';
import { countedWith } from '../../sheets/benefits/twice.ts';
import { about } from '../../sheets/money.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { monthsUntil } from '../../sheets/stalled/read.ts';
import type { Plan } from '../document/schema.ts';
import { moneyAskDay } from './askDay.ts';
import { chanceBy } from './chances.ts';
import * as words from './en/turning.ts';
import { unsaidTerms } from './laterTerms.ts';
import { moneySums } from './moneyTable.ts';
import { moneyQuestion, nameOf } from './options.ts';
import { unconfirmedRivals } from './rivals.ts';
import { whoSettles } from './settles.ts';
import { twiceTold } from './twice.ts';

/** By how much what is recommended is ahead of the best other option, below 0 where it is behind, and which that is. */
export type Lead = { ahead: number; other: CourseName };
/** Something open that changes the lead: what, whoever says it and by when, and the lead if it is so. */
export type Open = Lead & { kind: Kind; what: Said; who: string; day: IsoDate; rival?: string };
/** What is open: whether freed time counts, which of two figures holds, later terms, what another option takes, the day, who stays. */
type Kind = 'freed' | 'figure' | 'terms' | 'rival' | 'late' | 'moves';
/**
 * The lead as it is counted, with time that is freed; what alone turns that to the other side; what all of that comes to together, where it is
 * more than one; and what alone helps it most, with the lead by cash alone then.
 */
export type Turning = Lead & {
  chosen: CourseName;
  named: (name: CourseName) => string;
  rows: Open[];
  together: Lead | undefined;
  helps: (Open & { cash: number }) | undefined;
  /** What is open as well and turns nothing by itself. */
  others: Open[];
};

/** One thing that is open, and what is counted if it is so. */
type Change = Omit<Open, keyof Lead> & { to: (inputs: CourseInputs) => CourseInputs };
type Given = { plan: Plan; forecasts: Forecasts; today: IsoDate; inputs: CourseInputs; chosen: CourseName };

/** Without time that is freed, by which no budget falls. */
const inCash = (inputs: CourseInputs) => ({ ...inputs, gains: inputs.gains.filter(({ freed }) => !freed) });
/** Without a team that stays: people go to other work as theirs ends. */
const leaving = (inputs: CourseInputs) => ({ ...inputs, burn: undefined });

/**
 * What of all that is open would turn the advice by itself, each counted anew in every option, against the other that is best then.
 * Undefined where what is recommended or any other option is not counted, or that is for whoever wrote the plan.
 */
export const turning = weakMapMemoize(function turning(
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Turning | undefined {
  const { inputs, inPrivate } = coursesFrame(plan, forecasts);
  const sums = moneySums(plan, forecasts, today);
  const chosen = sums?.options.find(({ recommended }) => recommended)?.course;
  if (!inputs || inPrivate || !sums || !chosen) return undefined;
  const names = sums.options.map(({ course }) => course);
  const leadOf = (of: CourseInputs) => leadIn(of, { chosen, names, step: sums.step });
  const lead = leadOf(inputs);
  if (!lead) return undefined;
  const all = changes({ plan, forecasts, today, inputs, chosen });
  const told = all.flatMap((change) => {
    const then = leadOf(change.to(inputs));
    return then ? [{ ...change, ...then }] : [];
  });
  const isAhead = lead.ahead > 0;
  const rows = told
    .filter(({ ahead }) => (isAhead ? ahead <= 0 : ahead > 0))
    .toSorted((a, b) => order(a).localeCompare(order(b)) || Math.abs(b.ahead) - Math.abs(a.ahead));
  const [best] = told
    .filter((one) => one.ahead > lead.ahead && !rows.includes(one))
    .toSorted((a, b) => b.ahead - a.ahead);
  return {
    ...lead,
    chosen,
    named: (name) => courseIn(name, calledIn(plan.benefits)),
    rows,
    together: rows.length > 1 ? leadOf(rows.reduce((of, { to }) => to(of), inputs)) : undefined,
    helps: best && { ...best, cash: leadOf(inCash(best.to(inputs)))?.ahead ?? 0 },
    others: told.filter((one) => one !== best && !rows.includes(one)),
  };
});

/** Whether freed time counts stands before all that has a day. */
const order = ({ kind, day }: Change) => (kind === 'freed' ? '' : day || 'z');

/** What is left, likely, of the chosen option by the dearer of its counts, less that of the best other, each in whole steps as a table has it. */
function leadIn(
  inputs: CourseInputs,
  { chosen, names, step }: { chosen: CourseName; names: readonly CourseName[]; step: number },
): Lead | undefined {
  const courses = countCourses(inputs);
  const left = names.flatMap((name) => {
    const course = dearest(courses.filter((one) => one.name === name));
    return course ? [{ name, left: step * Math.round(course.net.likely / step) }] : [];
  });
  const own = left.find(({ name }) => name === chosen);
  const [best] = left.filter(({ name }) => name !== chosen).toSorted((a, b) => b.left - a.left);
  return own && best && { ahead: own.left - best.left, other: best.name };
}

/** Everything that is open and can be counted. */
function changes(given: Given): Change[] {
  const { plan, forecasts, today, inputs } = given;
  const [day, who] = [moneyAskDay(plan, today), whoSettles(plan)];
  const question = moneyQuestion(plan, today)?.question;
  const hasFreed = inputs.gains.some(({ freed }) => freed);
  const isKept = countCourses(inputs).some(({ kept }) => kept);
  return [
    ...(hasFreed
      ? [
          {
            ...{ kind: 'freed' as const, what: words.noFreed, to: inCash },
            ...{ who: question?.decider.trim() ?? '', day: question?.date.trim() ?? '' },
          },
        ]
      : []),
    ...twiceTold(plan, forecasts, today).map(({ twice, pair, settled }) => ({
      ...{ kind: 'figure' as const, what: words.otherFigure(pair), who: settled.who, day: settled.day },
      to: (of: CourseInputs) => countedWith(of, twice.figure, twice.other),
    })),
    ...unsaidTerms(plan, forecasts, today).map(({ terms }) => ({
      ...{ kind: 'terms' as const, who, day },
      what: words.laterTerms(nameOf(terms.contract.what), dateOf(terms.days[0] ?? '')),
      to: (of: CourseInputs) => withLaterTerms(of, terms),
    })),
    ...unconfirmedRivals(plan, forecasts, today).flatMap((name) => atItsLow(name, given, { who, day })),
    ...late(given, day),
    ...(isKept
      ? [{ kind: 'moves' as const, what: words.peopleMove, to: leaving, who: plan.lead.name.trim(), day }]
      : []),
  ];
}

/** Another option at the low end of what it takes, which nobody has confirmed. */
function atItsLow(name: CourseName, { plan, inputs }: Given, asked: Pick<Open, 'who' | 'day'>): Change[] {
  const cost = name === 'stop' ? inputs.stop : inputs.ways[name]?.cost;
  if (!cost || cost.low === cost.likely) return [];
  const sum = (amount: number) => about(amount, plan.scope.currency);
  const low = { ...cost, likely: cost.low };
  const called = courseIn(name, calledIn(plan.benefits));
  return [
    {
      ...{ ...asked, kind: 'rival', rival: called },
      what: words.takesLess(called, sum(cost.low), sum(cost.likely)),
      to: (of) => {
        if (name === 'stop') return { ...of, stop: low };
        const way = of.ways[name];
        return { ...of, ways: { ...of.ways, [name]: way && { ...way, cost: low } } };
      },
    },
  ];
}

/** The day from which on another option is as good, with how likely that is. */
function late({ plan, forecasts, inputs, chosen }: Given, day: IsoDate): Change[] {
  const turns = turnsAfter({ ...plan.benefits, recommend: chosen }, inputs);
  if (!turns || chosen === 'stop') return [];
  const from = addDays(turns.on, turns.days);
  const months = (monthsUntil(from, inputs.from) ?? 0) - (inputs.ways[chosen]?.delivers ?? 0);
  const bins = 'base' in forecasts.scope ? (forecasts.scope.base.forecast.calendar?.bins ?? []) : [];
  const isForecast = chosen === 'finish' && bins.length > 0;
  const chance = isForecast ? 1 - chanceBy(bins, addDays(from, -1)) : undefined;
  return [
    {
      ...{ kind: 'late', what: words.deliversLate(dateOf(from), chance), who: plan.lead.name.trim(), day },
      to: (of) => {
        const way = of.ways[chosen];
        return { ...of, ways: { ...of.ways, [chosen]: way && { ...way, delivers: way.delivers + months } } };
      },
    },
  ];
}
