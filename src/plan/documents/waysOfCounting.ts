import { weakMapMemoize } from 'reselect';
import type { IsoDate } from '../../language/dates.ts';
import type { Value } from '../../report/values.ts';
import { countCourses, leftByBudgets } from '../../sheets/benefits/courses.ts';
import type { CourseName } from '../../sheets/benefits/fields.ts';
import type { CourseInputs } from '../../sheets/benefits/read.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { countedWith } from '../../sheets/benefits/twice.ts';
import { about } from '../../sheets/money.ts';
import { roundMoney } from '../../sheets/scope/say.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { type Choice, choicesOf } from './ballot.ts';
import { moneyQuestion } from './options.ts';
import { type TwiceTold, twiceTold } from './twice.ts';

/**
 * A way of counting what each option leaves. `freed`: time that is freed counts as money too; `team`: people move to other work as
 * theirs ends, or the team stays until it delivers, at what it is said to cost a month or at the other value that the plan holds of
 * that. `most`: the option that leaves the most; undefined where several leave as much, or nobody may be told.
 */
export type Way = {
  freed: boolean;
  team: 'moves' | 'stays' | 'other';
  left: ReadonlyMap<CourseName, number>;
  most: CourseName | undefined;
};

/** An option that is a course, under the letter by which it is chosen. */
export type Counted = Choice & { course: CourseName };
/** All of them. `crew`: the two values of what the team costs a month, and `other` the one that is not typed; `years`: those that are compared. */
export type Ways = {
  ways: Way[];
  options: Counted[];
  chosen: CourseName | undefined;
  crew: TwiceTold | undefined;
  other: number;
  years: number;
};

/**
 * What each option of the question that asks for money leaves, counted in every way that the plan holds: with and without time that is
 * freed, and for each of these with people who move, with the team kept, and at the other cost of it a month. Undefined where fewer than two
 * options are counted.
 */
export const waysOf = weakMapMemoize(function waysOf(
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Ways | undefined {
  const asked = moneyQuestion(plan, today);
  const { inputs, beside, inPrivate } = coursesFrame(plan, forecasts);
  if (!asked || !inputs) return undefined;
  const courses = countCourses(inputs);
  const texts = choicesOf(asked.question);
  const options = asked.options.flatMap(({ text, course }): Counted[] => {
    const choice = texts.find((one) => one.text === text);
    return choice && course && courses.some(({ name }) => name === course) ? [{ ...choice, course }] : [];
  });
  if (options.length < 2) return undefined;
  const other = beside?.crew?.aMonth;
  const crew = twiceTold(plan, forecasts, today).find(({ pair }) => pair.figure === 'team');
  const teams: { team: Way['team']; of: typeof inputs }[] = [
    { team: 'moves', of: inputs },
    ...(inputs.burn ? [{ team: 'stays' as const, of: inputs }] : []),
    ...(crew && other !== undefined
      ? [{ team: 'other' as const, of: countedWith(inputs, 'team', other) }]
      : []),
  ];
  const kinds = inputs.gains.some(({ freed }) => freed) ? [false, true] : [true];
  const ways = kinds.flatMap((freed) =>
    teams.map(({ team, of }): Way => {
      const left = new Map(
        options.map(({ course }) => [course, leftOf(of, course, team !== 'moves', freed)]),
      );
      return { freed, team, left, most: inPrivate ? undefined : mostOf(left) };
    }),
  );
  const chosen = options.find(({ recommended }) => recommended)?.course;
  return { ways, options, chosen, crew, other: other ?? 0, years: inputs.months / 12 };
});

/** What a course leaves as likely, with the team or without, and with the time that is freed or without. */
function leftOf(inputs: CourseInputs, name: CourseName, withTeam: boolean, freed: boolean): number {
  const own = countCourses(inputs).filter((course) => course.name === name);
  // What is stopped keeps no team.
  const course = own.find(({ kept }) => kept === withTeam) ?? own[0];
  if (!course) return 0;
  return freed ? course.net.likely : (leftByBudgets(inputs, course) ?? course.net.likely);
}

/** The one that leaves the most as it is printed; undefined where several do. */
function mostOf(left: ReadonlyMap<CourseName, number>): CourseName | undefined {
  const ranked = [...left]
    .map(([name, sum]) => ({ name, sum: roundMoney(sum) }))
    .toSorted((a, b) => b.sum - a.sum);
  const [first, second] = ranked;
  return first && second && first.sum === second.sum ? undefined : first?.name;
}

/** In how many of the ways each option leaves the most, the one that does so most often first; of none that never does. */
export function leadsIn({ ways, options }: Ways): { option: Counted; ways: number[] }[] {
  return options
    .map((option) => ({
      option,
      ways: ways.flatMap(({ most }, at) => (most === option.course ? [at + 1] : [])),
    }))
    .filter(({ ways: led }) => led.length > 0)
    .toSorted((one, other) => other.ways.length - one.ways.length);
}

/** Whether what is recommended does not leave the most in some way, and another option does. */
export function isContested(told: Ways): boolean {
  return told.chosen !== undefined && leadsIn(told).some(({ option }) => option.course !== told.chosen);
}

/** What decides between the ways, of those that do not agree: whether people move on, what the team costs, whether freed time counts. */
export function whatTurns({ ways }: Ways): { team: boolean; rate: boolean; freed: boolean } {
  const differ = (of: readonly Way[], same: (way: Way) => unknown) =>
    [...Map.groupBy(of, same).values()].some((alike) => new Set(alike.map(({ most }) => most)).size > 1);
  const teams = (...names: Way['team'][]) => ways.filter(({ team }) => names.includes(team));
  return {
    team: differ(teams('moves', 'stays'), ({ freed }) => freed),
    rate: differ(teams('stays', 'other'), ({ freed }) => freed),
    freed: differ(ways, ({ team }) => team),
  };
}

/** What the team costs a month in each of the ways, where it does. */
export function aMonthOf({ crew }: Ways, plan: Plan, forecasts: Forecasts): Record<Way['team'], Value> {
  const { inputs, currency } = coursesFrame(plan, forecasts);
  const burn = inputs?.burn?.likely;
  return {
    moves: '',
    stays: crew?.pair.counted ?? (burn === undefined ? '' : about(burn, currency)),
    other: crew?.pair.other ?? '',
  };
}
