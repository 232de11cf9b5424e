import { daysBetween, type IsoDate } from '../../language/dates.ts';
import type { Stalled } from '../stalled/fields.ts';
import { dayAfter, monthsTyped, monthsUntil } from '../stalled/read.ts';
import { mostLeftOf } from './courses.ts';
import type { CourseName } from './fields.ts';
import type { CourseInputs } from './read.ts';
import { isTie } from './recommend.ts';
import { apartBehind, sumsOf } from './sums.ts';
import type { Beside } from './waiting.ts';

/**
 * The figures of the courses that a plan may hold twice: what the team costs a month, what finishing still takes, and after how many
 * months it delivers.
 */
export type TwiceFigure = 'team' | 'still' | 'months';
/** One of them, as the courses are counted with it and as another place of the plan has it. */
export type Twice = { figure: TwiceFigure; counted: number; other: number };

/** Days by which what finishing takes, in months, and the forecast of the work may lie apart: half of a month, since months are mostly typed whole. */
const HALF_A_MONTH = 15;

/**
 * Every figure of which a plan holds two that do not agree: the team as it is said to cost and by the people of the scope at their
 * rate; what is still to be spent and the same without what these people can hardly have done; the day on which finishing delivers and
 * that of the forecast, four times in five.
 */
export function saidTwice(
  inputs: CourseInputs,
  stalled: Stalled,
  beside: Beside | undefined,
  ends: { p50: IsoDate; p80: IsoDate } | undefined,
): Twice[] {
  const { burn, ways } = inputs;
  const crew = beside?.crew?.aMonth;
  const sums = sumsOf(inputs, stalled);
  const apart = sums && apartBehind(sums, inputs, beside);
  const months = monthsTyped(stalled.finishIn) === undefined ? undefined : ways.finish?.delivers;
  const later = ends && monthsUntil(ends.p80, inputs.from);
  return [
    ...(burn && crew !== undefined && !isTie(crew, burn.likely)
      ? [{ figure: 'team' as const, counted: burn.likely, other: crew }]
      : []),
    ...(sums && apart
      ? [{ figure: 'still' as const, counted: sums.still, other: sums.still + apart.behind - apart.most }]
      : []),
    ...(months !== undefined && later !== undefined && isOutside(dayAfter(inputs.from, months), ends)
      ? [{ figure: 'months' as const, counted: months, other: later }]
      : []),
  ];
}

/** Whether a day lies before the middle of a forecast or after its safer end, by more than half a month. */
function isOutside(day: IsoDate, ends: { p50: IsoDate; p80: IsoDate } | undefined): boolean {
  if (!ends) return false;
  return Math.max(daysBetween(day, ends.p50), daysBetween(ends.p80, day)) > HALF_A_MONTH;
}

/** What the courses are counted from with another value of one figure. */
export function countedWith(inputs: CourseInputs, figure: TwiceFigure, value: number): CourseInputs {
  const { burn, ways } = inputs;
  const { finish } = ways;
  if (figure === 'team') return { ...inputs, burn: burn && { ...burn, likely: value } };
  if (!finish) return inputs;
  const other =
    figure === 'months'
      ? { ...finish, delivers: value }
      : { ...finish, cost: { ...finish.cost, likely: value } };
  return { ...inputs, ways: { ...ways, finish: other } };
}

/** A value of a figure from which on, or below which, another course comes first, and which. */
export type Turn = { at: number; more: boolean; first: CourseName };

/** Beyond so many times the larger of two values nobody looks for where it turns: our rule of thumb. */
const FAR_BEYOND = 3;
/** Into so many parts the way to there is cut, each of which is looked at, before the one in which it turns is halved. */
const PARTS = 300;
/** How finely it is found: a unit of money, a hundredth of a month. */
const FINE = { team: 1, still: 1, months: 0.01 };

/**
 * Where another of some courses comes first than on the value that is counted, the nearest value on the side of the other one, and
 * else on this side; undefined where none does.
 */
export function turnsAt(
  inputs: CourseInputs,
  { figure, counted, other }: Twice,
  names: readonly CourseName[],
): Turn | undefined {
  const firstOn = (value: number) => mostLeftOf(names, countedWith(inputs, figure, value));
  const first = firstOn(counted);
  if (!first) return undefined;
  const most = figure === 'months' ? inputs.months : FAR_BEYOND * Math.max(counted, other);
  const ends = other > counted ? [most, 0] : [0, most];
  for (const end of ends) {
    const at = (part: number) => counted + ((end - counted) * part) / PARTS;
    for (let part = 1; part <= PARTS; part++) {
      if (firstOn(at(part)) === first) continue;
      const value = halved(firstOn, first, [at(part - 1), at(part)], FINE[figure]);
      return { at: value, more: end > counted, first: firstOn(value) ?? first };
    }
  }
  return undefined;
}

/** Between a value on which a course comes first and one on which it does not, one as near to the first as is asked on which it does not. */
function halved(
  firstOn: (value: number) => CourseName | undefined,
  first: CourseName,
  [still, turned]: [number, number],
  fine: number,
): number {
  if (Math.abs(turned - still) <= fine) return turned;
  const middle = (still + turned) / 2;
  const next: [number, number] = firstOn(middle) === first ? [middle, turned] : [still, middle];
  return halved(firstOn, first, next, fine);
}
