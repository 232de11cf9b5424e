import { weakMapMemoize } from 'reselect';
import { showCompact } from '../../language/compact.ts';
import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { dateOf, joined, money, NONE, type Said } from '../../report/values.ts';
import { type Course, countCourses, dearest, leftByBudgets } from '../../sheets/benefits/courses.ts';
import type { Benefits, CourseName } from '../../sheets/benefits/fields.ts';
import { type CourseInputs, calledIn, isOwedOnAll, type Minimum } from '../../sheets/benefits/read.ts';
import { stillToSpend } from '../../sheets/benefits/say.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { about } from '../../sheets/money.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { dayAfter } from '../../sheets/stalled/read.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import { optionNamed, optionsIn } from '../../sheets/steering/options.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/options.ts';

/** An option of a question, and the course that it is; undefined where nobody has said that it is one. */
export type Option = { text: string; course: CourseName | undefined; recommended: boolean };
/** The open question that asks for the money, with its options: the first of which one is said to be a course. */
export type Asked = { question: Decision; options: Option[] };

/** The open question of which an option is a course; undefined while none is. */
export function moneyQuestion({ steering, benefits }: Plan, today: IsoDate): Asked | undefined {
  for (const question of nextAgenda(steering, today).open) {
    const options = optionsWith(question, benefits);
    if (options.some(({ course }) => course)) return { question, options };
  }
  return undefined;
}

/** The options of a question, each with its course. */
export function optionsWith(
  question: Pick<Decision, 'options' | 'recommended'>,
  benefits: Benefits,
): Option[] {
  const texts = optionsIn(question.options);
  const calledBy = calledIn(benefits);
  const courses = new Map<string, CourseName>();
  for (const [name, called] of Object.entries(calledBy) as [CourseName, string][]) {
    const text = optionNamed(texts, called);
    if (text !== undefined && !courses.has(text)) courses.set(text, name);
  }
  const chosen = optionNamed(texts, question.recommended);
  return texts.map((text) => {
    const course = courses.get(text);
    const recommended =
      question.recommended.trim() === ''
        ? course !== undefined && course === benefits.recommend
        : text === chosen;
    return { text, course, recommended };
  });
}

/** What an option comes to; nothing but its words where no course is counted for it. */
export type Told = {
  option: Said;
  text: string;
  course: CourseName | undefined;
  recommended: boolean;
  sign: Said;
  kept: Said;
  ends: Said;
  /**
   * What is left by budgets alone, if the team stays until it delivers and if people move to other work as their lines finish, which is blank where
   * no team is counted; both where no time is freed, so that all that is left is that.
   */
  stays: Said;
  leave: Said;
  left: Said;
  contracts: Said;
};

/** What each option of the question that asks for money comes to; undefined where none of them is a course. */
export const optionsTold = weakMapMemoize(function optionsTold(
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): OptionsTold | undefined {
  const asked = moneyQuestion(plan, today);
  const { inputs } = coursesFrame(plan, forecasts);
  if (!asked || !inputs) return undefined;
  const courses = countCourses(inputs);
  const rows = asked.options.map((option) => toldOf(option, { today, plan, forecasts, inputs, courses }));
  return {
    question: asked.question,
    rows,
    freed: inputs.gains.some(({ freed }) => freed),
    years: inputs.months / 12,
    contracts: contractsIn(inputs).map(({ what }) => nameOf(what)),
  };
});

/** What options come to, and over how many years. */
export type OptionsTold = {
  question: Decision;
  rows: Told[];
  /** Whether some of what is left is time that is freed, by which no budget falls. */
  freed: boolean;
  years: number;
  /** The names of the contracts that are not the same on every course. */
  contracts: string[];
};

type Counted = {
  today: IsoDate;
  plan: Plan;
  forecasts: Forecasts;
  inputs: CourseInputs;
  courses: readonly Course[];
};

/** An option as it begins a line: in a list that was typed only the first begins with a capital. */
export const atTheStart = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function toldOf({ text, course: name, recommended }: Option, counted: Counted): Told {
  const { plan, inputs, courses } = counted;
  const { currency } = plan.scope;
  const named = atTheStart(text);
  const option = recommended ? words.isRecommended(named) : named;
  const own = courses.filter((course) => course.name === name);
  const planned = own.find(({ kept }) => !kept);
  if (!name || !planned) {
    const none = words.notCounted;
    return {
      option,
      text,
      course: undefined,
      recommended,
      sign: none,
      kept: NONE,
      ends: NONE,
      stays: none,
      leave: '',
      left: none,
      contracts: '',
    };
  }
  const kept = own.find((course) => course.kept);
  const judged = dearest(own) ?? planned;
  const { cost } = planned;
  const byBudgets = leftByBudgets(inputs, judged);
  return {
    option,
    text,
    course: name,
    recommended,
    sign: words.spread(
      stillToSpend(planned, plan.stalled, currency),
      showCompact(cost.low, currency),
      showCompact(cost.high, currency),
    ),
    kept: kept ? about(kept.cost.likely, currency) : NONE,
    ends: endsOf(planned, counted),
    stays: byBudgets === undefined ? '' : about(byBudgets, currency),
    leave: byBudgets === undefined || !kept ? '' : about(leftByBudgets(inputs, planned) ?? 0, currency),
    left: words.spread(
      about(judged.net.likely, currency),
      showCompact(judged.net.worst, currency),
      showCompact(judged.net.best, currency),
    ),
    contracts: contractsOf(name, counted),
  };
}

/** When a course ends: by the forecast, where it is the one that was counted; else on the day its months come to. */
function endsOf({ name, delivers }: Course, { forecasts: { scope }, inputs }: Counted): Said {
  if (delivers === undefined) return NONE;
  const ends = name === 'finish' && 'base' in scope ? scope.base.forecast.calendar?.finish : undefined;
  if (ends?.p80) return dateOf(ends.p80);
  return words.endsOn(dateOf(dayAfter(inputs.from, delivers)));
}

/** What a course does to contracts that some courses end and others do not; a single one is named above. */
function contractsOf(name: CourseName, { inputs, plan, today }: Counted): Said {
  const { currency } = plan.scope;
  const all = contractsIn(inputs);
  const told = all.map(({ what, owes, amount, by }) => {
    const called = all.length > 1 ? nameOf(what) : '';
    return owes.includes(name)
      ? words.owes(called, money(amount, currency))
      : words.givesNotice(called, daysBetween(by, today) > 0 ? '' : dateOf(by));
  });
  return joined(told, '; ');
}

/** The contracts that some courses end and others do not. */
function contractsIn({ minimums }: CourseInputs): Minimum[] {
  return minimums.filter((minimum) => !isOwedOnAll(minimum));
}

/** What a contract is called before the first comma, bracket or dash. */
export function nameOf(what: string): string {
  const [name = ''] = what.trim().split(/\s*[,;:(–—]|\s-\s/);
  return name || what.trim();
}
