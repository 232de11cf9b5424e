import { weakMapMemoize } from 'reselect';
import { daysBetween, type IsoDate } from '../../language/dates.ts';
import type { Fact } from '../../report/blocks.ts';
import { isBlank, joined, money, type Said, type Value, wasOn } from '../../report/values.ts';
import { type Course, countCourses } from '../../sheets/benefits/courses.ts';
import type { CourseName } from '../../sheets/benefits/fields.ts';
import { type CourseInputs, isOwedOnAll } from '../../sheets/benefits/read.ts';
import { stillToSpend } from '../../sheets/benefits/say.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { apartBehind, inTen, sumsOf } from '../../sheets/benefits/sums.ts';
import { about } from '../../sheets/money.ts';
import { roundMoney } from '../../sheets/scope/say.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { dayAfter } from '../../sheets/stalled/read.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/committed.ts';
import { moneyQuestion, nameOf } from './options.ts';

/**
 * All that whoever signs what is recommended binds the firm to, as it is printed, so that it adds up: the sum to sign, the
 * reserve that makes it enough four times in five, and what contracts take on top.
 */
export type Committed = {
  question: Decision;
  course: CourseName;
  sign: number;
  /** In how many of ten runs the sum alone is enough; undefined where no forecast tells. */
  enough: number | undefined;
  /** What it lacks to be enough four times in five, and whether that is asked for; 0 where it lacks nothing. */
  reserve: { sum: number; asked: boolean } | undefined;
  owed: { sum: number; contract: string }[];
  /** All of it, and the last day of it; blank for what never delivers. */
  all: number;
  by: Value;
  /** In place of the sum to sign, if the team stays on the payroll until it delivers: what it takes then, and all with what contracts take. */
  kept: { team: number; aMonth: number; months: number; all: number } | undefined;
  /** What the sum takes for done by the first day counted, and the people can hardly have done. */
  behind: Taken | undefined;
};

/** So much work that is taken for done by a day, and the most that so many people can have done. */
export type Taken = { behind: number; by: Value; people: number; most: number };

/** What a yes takes; undefined where the question that asks for money recommends nothing that is counted. */
export const committedTo = weakMapMemoize(function committedTo(
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Committed | undefined {
  const asked = moneyQuestion(plan, today);
  const { inputs, beside } = coursesFrame(plan, forecasts);
  const name = asked?.options.find(({ recommended }) => recommended)?.course;
  if (!asked || !inputs || !name) return undefined;
  const own = countCourses(inputs).filter((course) => course.name === name);
  const planned = own.find(({ kept }) => !kept);
  if (!planned) return undefined;
  const team = own.find((course) => course.kept)?.cost.likely;
  const sums = name === 'finish' ? sumsOf(inputs, plan.stalled) : undefined;
  const booked = sums && apartBehind(sums, inputs, beside);
  const sign = amountOf(stillToSpend(planned, plan.stalled, plan.scope.currency));
  const owed = owedBy(inputs, planned);
  const onTop = sumOf(owed);
  const reserve = sums?.enough && {
    sum: Math.max(0, sums.enough.p80 - sign),
    asked: asksForReserve(asked.question),
  };
  return {
    ...{ question: asked.question, course: name },
    sign,
    enough: sums?.enough && inTen(sums.enough.chance),
    reserve,
    owed: owed.map(({ amount, what }) => ({ sum: amount, contract: nameOf(what) })),
    all: sign + (reserve?.sum ?? 0) + onTop,
    by: wasOn(lastDay(inputs, planned, owed), today),
    kept:
      team === undefined
        ? undefined
        : {
            ...{ team: roundMoney(team), all: roundMoney(team) + onTop },
            ...{ aMonth: inputs.burn?.likely ?? 0, months: planned.delivers ?? 0 },
          },
    behind: booked && { ...booked, by: wasOn(booked.by, today) },
  };
});

const amountOf = (value: Value) => (typeof value === 'object' && value.kind === 'money' ? value.amount : 0);

const sumOf = (owed: readonly { amount: number }[]) => owed.reduce((sum, { amount }) => sum + amount, 0);

/** What somebody writes who asks for more than is likely to be spent. */
const RESERVE = /\b(?:reserve|contingency)\b/i;

function asksForReserve({ question, recommended }: Decision): boolean {
  return RESERVE.test(`${question} ${recommended}`);
}

/** The contracts that what is recommended binds the firm to: of those owed on every course a yes decides nothing. */
function owedBy({ minimums, months }: CourseInputs, { name }: Course) {
  return minimums.filter((one) => one.owes.includes(name) && !isOwedOnAll(one) && one.month <= months);
}

/** The day by which all of it is spent: when it delivers, or a contract is paid. */
function lastDay(
  { from }: CourseInputs,
  { delivers }: Course,
  owed: readonly { paidOn: IsoDate }[],
): IsoDate | '' {
  if (delivers === undefined) return '';
  const days = [dayAfter(from, delivers), ...owed.map(({ paidOn }) => paidOn)];
  return days.reduce((last, day) => (daysBetween(last, day) > 0 ? day : last));
}

/**
 * The same in a line: the sum to sign, and what a yes commits to on its day, which is without a reserve that nobody asks for.
 */
export function committedInBrief(one: Committed, currency: string): Fact & { of: string } {
  const sum = (amount: number) => money(amount, currency);
  const { sign, enough, behind } = one;
  const value = words.inBrief([
    words.enoughIn(sum(sign), enough),
    behind ? words.mayLack(lacks(behind, currency)) : '',
    yesCommits(one, currency),
  ]);
  return { ...words.IN_BRIEF, value };
}

/** What a yes commits to on its day, where that is more than the sum to sign; blank where it is not. */
export function yesCommits(one: Committed, currency: string): Said {
  const sum = (amount: number) => money(amount, currency);
  const { reserve, owed, all } = one;
  const spare = reserve?.sum ?? 0;
  const unasked = reserve?.asked ? 0 : spare;
  return words.yesCommits(sum(all - unasked), [
    owed.length > 0 ? owedWords(one, currency) : '',
    spare > unasked ? words.reserveOf(sum(spare)) : '',
  ]);
}

/** Whether the team that stays until it delivers takes more than the sum to sign, which then holds only if people leave it. */
export function isDearerKept({ kept, sign }: Committed): boolean {
  return kept !== undefined && kept.team > sign;
}

/** The same as whoever presents it says it. */
export function committedAloud(one: Committed, currency: string): Said {
  const sum = (amount: number) => money(amount, currency);
  const { sign, enough, reserve, owed, kept } = one;
  const onTop = [
    owed.length > 0 ? words.ALOUD.onTop(owedWords(one, currency)) : '',
    reserve?.sum ? words.ALOUD.reserve(sum(reserve.sum), reserve.asked) : '',
  ].filter((part) => !isBlank(part));
  const all = onTop.length > 0 ? words.ALOUD.inAll(allWords(one, currency), (reserve?.sum ?? 0) > 0) : '';
  const stays = kept && isDearerKept(one) ? words.ALOUD.kept(sum(kept.all), owed.length > 0) : '';
  return joined([words.ALOUD.sign(words.enoughIn(sum(sign), enough)), ...onTop, all, stays], ' ');
}

/** What the sum lacks if no more is behind it than so many people can have done. */
export const lacks = ({ behind, most }: Taken, currency: string) => about(behind - most, currency);

const owedWords = ({ owed }: Committed, currency: string) =>
  joined(
    owed.map(({ sum, contract }) => words.owedTo(money(sum, currency), contract)),
    ', ',
  );

const allWords = ({ all, by }: Committed, currency: string) => words.byThen(money(all, currency), by);
