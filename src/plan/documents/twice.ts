import { weakMapMemoize } from 'reselect';
import type { IsoDate } from '../../language/dates.ts';
import { addMonths } from '../../language/months.ts';
import { type Block, words as column, type Fact, figures, tableOf } from '../../report/blocks.ts';
import { dateOf, isBlank, money, NONE, type Said, show, type Value } from '../../report/values.ts';
import { type Course, countCourses, dearest, leftByBudgets } from '../../sheets/benefits/courses.ts';
import { courseIn } from '../../sheets/benefits/en/report.ts';
import type { CourseName } from '../../sheets/benefits/fields.ts';
import { type CourseInputs, calledIn } from '../../sheets/benefits/read.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { leftOf } from '../../sheets/benefits/turnsOn.ts';
import { countedWith, saidTwice, type Twice, turnsAt } from '../../sheets/benefits/twice.ts';
import { anchor } from '../../sheets/finding.ts';
import { about } from '../../sheets/money.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { dayAfter } from '../../sheets/stalled/read.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/twice.ts';
import { atTheStart, moneyQuestion } from './options.ts';
import { type Settled, settledOf } from './settles.ts';
import type { Task } from './tasks.ts';
import { inParts } from './parted.ts';

/** An option on one of the two values: its course by the dearer of its counts. */
type Standing = { name: CourseName; option: string; course: Course; budgets: number | undefined };
/** A figure that the plan holds twice, with the options on either value, and where another comes first. */
export type TwiceTold = {
  twice: Twice;
  pair: words.Pair;
  counted: CourseInputs;
  on: [Standing[], Standing[]];
  turn: words.Turn | undefined;
  settled: Settled;
  named: (name: CourseName) => string;
  currency: string;
};

/** Every figure that is said twice and on which what each option comes to rests; nothing where that is for whoever wrote the plan. */
export const twiceTold = weakMapMemoize(function twiceTold(
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): TwiceTold[] {
  const { inputs, beside, inPrivate, currency } = coursesFrame(plan, forecasts);
  const asked = moneyQuestion(plan, today);
  if (!inputs || !asked || inPrivate) return [];
  const { scope } = forecasts;
  const ends = 'base' in scope ? scope.base.forecast.calendar?.finish : undefined;
  const called = calledIn(plan.benefits);
  const named = (name: CourseName) => courseIn(name, called);
  const standing = (of: CourseInputs) =>
    asked.options.flatMap(({ text, course: name }): Standing[] => {
      const course = name && dearest(countCourses(of).filter((one) => one.name === name));
      return name && course
        ? [{ name, option: atTheStart(text), course, budgets: leftByBudgets(of, course) }]
        : [];
    });
  return saidTwice(inputs, plan.stalled, beside, ends).flatMap((twice): TwiceTold[] => {
    const on: TwiceTold['on'] = [standing(inputs), standing(countedWith(inputs, twice.figure, twice.other))];
    if (on[0].length < 2) return [];
    const turn = turnsAt(
      inputs,
      twice,
      on[0].map(({ name }) => name),
    );
    const value = toldIn(twice, inputs.from, currency);
    return [
      {
        ...{
          twice,
          counted: inputs,
          on,
          named,
          currency,
          settled: settledOf(twice, value(twice.counted), plan, today),
        },
        pair: {
          figure: twice.figure,
          ...{ counted: value(twice.counted), other: value(twice.other), people: beside?.crew?.people ?? 0 },
        },
        turn: turn && { ...turn, figure: twice.figure, at: value(turn.at), first: named(turn.first) },
      },
    ];
  });
});

/** A value of a figure as it is told: a sum, or the day that so many months come to. */
function toldIn({ figure, counted }: Twice, from: IsoDate, currency: string): (value: number) => Value {
  if (figure === 'months') return (value) => dateOf(dayAfter(from, value));
  return (value) => (value === counted ? money(value, currency) : about(value, currency));
}

/** The one that has the most left, as likely. */
function firstOf(standings: readonly Standing[]): Standing | undefined {
  return standings.toSorted((a, b) => b.course.net.likely - a.course.net.likely)[0];
}

/** Whether another option comes first on the other value. */
function isTurned({ on: [typed, other] }: TwiceTold): boolean {
  return firstOf(typed)?.name !== firstOf(other)?.name;
}

/** What comes first on both, in a fact each; where it is not the same, the table tells. */
export function twiceFacts(all: readonly TwiceTold[]): Fact[] {
  return all
    .filter((one) => !isTurned(one))
    .map((one) => ({
      label: words.label,
      value: words.sentences([words.isSaid(one.pair), ...closing(one)]),
    }));
}

/** Both costs of the team, and who says which of them holds; what each leaves is in the table of the ways to count. */
export function teamFact({ pair, settled }: TwiceTold): Fact {
  return { label: words.teamLabel, value: words.sentences([words.isSaid(pair), words.settles(settled)]) };
}

/** The end of the month by which a course is paid back, as likely; blank of what never is. */
function backOf({ payback }: Course, { from }: CourseInputs): Value {
  return payback && payback.likely !== 'never' ? dateOf(addMonths(from, payback.likely)) : '';
}

/** Each option on both, where what comes first is not the same; below it where that turns, and who says which holds. */
export function twiceTables(all: readonly TwiceTold[]): Block[] {
  return all
    .filter(isTurned)
    .flatMap((one): Block[] => [
      ...tableOf(show(words.caption(one.pair)), headsOf(one), rowsOf(one)),
      { kind: 'text', tone: 'quiet', text: words.sentences(closing(one)) },
    ]);
}

function headsOf({ pair: { counted, other } }: TwiceTold) {
  const both = [show(counted), show(other)];
  return inParts(
    [column(words.option), ...both.map(words.leftAt).map(figures), ...both.map(words.backAt).map(figures)],
    PARTS,
  );
}

/** How much of the width each column has. */
const PARTS = [0.28, 0.16, 0.16, 0.2, 0.2];

function rowsOf({ on, counted, currency }: TwiceTold): Said[][] {
  const [typed, other] = on;
  const placed = (standings: readonly Standing[], name: CourseName): Said => {
    const left = standings.toSorted((a, b) => b.course.net.likely - a.course.net.likely);
    const place = left.findIndex((one) => one.name === name);
    return words.placed(about(left[place]?.course.net.likely ?? 0, currency), place + 1);
  };
  const back = (standings: readonly Standing[], name: CourseName): Said => {
    const course = standings.find(({ name: of }) => of === name)?.course;
    return (course && backOf(course, counted)) || NONE;
  };
  return typed.map(({ name, option }) => [
    option,
    ...on.map((standings) => placed(standings, name)),
    ...[back(typed, name), back(other, name)],
  ]);
}

/** What comes first, where it turns, by the budgets alone where that is another, and who says which of the two holds. */
function closing(one: TwiceTold): Said[] {
  const { on, named, settled } = one;
  const [first, other] = on.map((standings) => firstOf(standings));
  const [budgets, otherBudgets] = on.map((standings) =>
    standings
      .toSorted((a, b) => (b.budgets ?? 0) - (a.budgets ?? 0))
      .find((each) => each.budgets !== undefined),
  );
  const isElsewhere = budgets?.name !== first?.name || otherBudgets?.name !== other?.name;
  return [
    first && other ? comesFirst(first, one) : '',
    budgets && otherBudgets && isElsewhere
      ? words.budgetsFirst(named(budgets.name), named(otherBudgets.name))
      : '',
    words.settles(settled),
  ];
}

/** What comes first on the value that is counted, and where that turns. */
function comesFirst(first: Standing, one: TwiceTold): Said {
  const { on, turn, named, currency, counted } = one;
  const same = on[1].find(({ name }) => name === first.name);
  if (isTurned(one) || !same) return words.comesFirst(named(first.name), turn);
  const left = ({ course }: Standing) => leftOf(course.net.likely, currency);
  const back = [first, same].map(({ course }) => backOf(course, counted));
  const [early = '', late = ''] = back;
  const isPaid = back.every((day) => !isBlank(day));
  return words.staysFirst(
    named(first.name),
    [left(first), left(same)],
    isPaid ? [early, late] : undefined,
    turn,
  );
}

/** What is asked of whoever says which holds; what is still to be spent is asked where what is booked is. */
export function settling(all: readonly TwiceTold[]): Task[] {
  return all
    .filter(({ pair }) => pair.figure !== 'still')
    .map(({ pair, settled: { who, day } }) => {
      const said = words.toSettle(pair);
      const field =
        pair.figure === 'team' ? anchor('stalled', 'burn', 'likely') : anchor('stalled', 'finishIn');
      return {
        ...{ sheet: 'stalled' as const, field, owed: true, who, date: day },
        ...{ what: show(said), said, brief: words.settleInBrief(pair.figure) },
      };
    });
}
