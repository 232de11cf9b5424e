import { daysBetween, type IsoDate, showDate } from '../../language/dates.ts';
import { daysIn } from '../../language/daysIn.ts';
import { folded } from '../../language/folded.ts';
import { money, show, type Value } from '../../report/values.ts';
import { countCourses } from '../../sheets/benefits/courses.ts';
import { COURSE_NAMES } from '../../sheets/benefits/en/choices.ts';
import { courseIn } from '../../sheets/benefits/en/report.ts';
import type { CourseName } from '../../sheets/benefits/fields.ts';
import { calledIn, type CourseInputs, rangeOf, valueDeferred } from '../../sheets/benefits/read.ts';
import { isTie } from '../../sheets/benefits/recommend.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { isApart } from '../../sheets/benefits/sums.ts';
import type { Finding } from '../../sheets/finding.ts';
import { about } from '../../sheets/money.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { dayAfter } from '../../sheets/stalled/read.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import { optionNamed, optionsIn } from '../../sheets/steering/options.ts';
import { asksForMoney } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/money.ts';
import { found } from './found.ts';
import { type Asked, moneyQuestion, nameOf } from './options.ts';

/** Months are mostly typed whole, so half of one is no difference. */
const HALF_A_MONTH = 15;
/** What somebody writes who would end a contract. */
const NOTICE = /\bnotice\b|\bterminat|\bcancel/i;

/**
 * Where what is asked of a committee does not fit the sums: options that are no course, a recommendation without a sum or with
 * another date, two advices that exclude one another, and sums of one thing that are far apart.
 */
export function moneyFindings(plan: Plan, forecasts: Forecasts, today: IsoDate): Finding[] {
  const { inputs } = coursesFrame(plan, forecasts);
  if (!inputs || countCourses(inputs).length === 0) return [];
  const asked = moneyQuestion(plan, today);
  return [
    ...(asked ? askedFindings(asked, plan, inputs) : uncounted(plan, today)),
    ...calledNothing(plan, asked),
    ...noticeTwice(plan, inputs, today),
    ...deferredApart(plan),
    ...crewApart(plan, forecasts),
    ...laterForLess(plan, forecasts, inputs),
  ];
}

/** Money is asked for, and of none of the options it is said which course it is. */
function uncounted({ steering }: Plan, today: IsoDate): Finding[] {
  if (!asksForMoney(steering, today)) return [];
  return [found('benefits', ['asFinish'], words.uncounted, 'weak')];
}

function askedFindings({ question, options }: Asked, plan: Plan, inputs: CourseInputs): Finding[] {
  const courses = countCourses(inputs);
  const chosen = options.find(({ recommended }) => recommended);
  const at = (field: string) => [question.id, field];
  const said = question.recommended.trim();
  if (said !== '' && !chosen) return [found('steering', at('recommended'), words.noOption(said))];
  if (!chosen) return [];
  const { course, text } = chosen;
  if (!course || !courses.some(({ name }) => name === course))
    return [found('steering', at('recommended'), words.noSum(text))];
  const { recommend } = plan.benefits;
  return [
    ...(recommend && recommend !== course
      ? [found('benefits', ['recommend'], words.clash(text, COURSE_NAMES[recommend]))]
      : []),
    ...otherDate(question, course, inputs, at('recommended')),
  ];
}

/** A day that is offered with what is recommended, and none of those is the one that its sums are counted to. */
function otherDate(
  { question, recommended }: Decision,
  course: CourseName,
  { ways, from }: CourseInputs,
  at: string[],
): Finding[] {
  const way = course === 'stop' ? undefined : ways[course];
  if (!way) return [];
  const counted = dayAfter(from, way.delivers);
  const offered = daysIn(`${recommended} ${question}`).map(({ day }) => day);
  const near = offered.some((day) => Math.abs(daysBetween(day, counted)) <= HALF_A_MONTH);
  const [first] = offered;
  if (!first || near) return [];
  return [found('steering', at, words.otherDate(showDate(counted), showDate(first)))];
}

/** What a course is called, where no open question has an option that is called so. */
function calledNothing({ benefits, steering }: Plan, asked: Asked | undefined): Finding[] {
  const fields = { finish: 'asFinish', restructure: 'asRestructure', stop: 'asStop' } as const;
  const decided = steering.decisions.flatMap(({ options }) => optionsIn(options));
  return Object.entries(calledIn(benefits)).flatMap(([name, called]) => {
    const isOne = asked?.options.some(({ course }) => course === name) ?? false;
    if (called.trim() === '' || isOne || optionNamed(decided, called) !== undefined) return [];
    return [found('benefits', [fields[name as CourseName]], words.noSuchOption(called.trim()), 'weak')];
  });
}

/** An open question about a contract advises notice, and the course that is recommended is counted without giving it. */
function noticeTwice({ benefits, steering }: Plan, { minimums }: CourseInputs, today: IsoDate): Finding[] {
  const { recommend } = benefits;
  if (!recommend) return [];
  return nextAgenda(steering, today).open.flatMap(({ id, question, options, recommended }) => {
    if (!NOTICE.test(recommended)) return [];
    const about = folded(`${question} ${options}`);
    const contract = minimums.find(
      ({ what, owes }) => what !== '' && owes.includes(recommend) && about.includes(folded(nameOf(what))),
    );
    if (!contract) return [];
    const said = words.noticeTwice(nameOf(contract.what), COURSE_NAMES[recommend]);
    return [found('steering', [id, 'recommended'], said)];
  });
}

/** The value deferred a month, where it is no twelfth of what a year leaves. */
function deferredApart({ benefits, stalled, scope: { currency } }: Plan): Finding[] {
  const [typed, counted] = [rangeOf(stalled.value), valueDeferred(benefits)];
  if (!typed || !counted || isTie(typed.likely, counted.likely)) return [];
  const sum = (amount: number) => show(about(amount, currency));
  const said = words.deferredApart(sum(typed.likely), sum(counted.likely));
  return [found('stalled', ['value', 'likely'], said, 'weak')];
}

/** A smaller course that is said to deliver no earlier than all of it ends at even odds. */
function laterForLess(
  { benefits }: Plan,
  { scope }: Forecasts,
  { ways, smaller, from }: CourseInputs,
): Finding[] {
  const all = 'base' in scope ? scope.base.forecast.calendar?.finish.p50 : '';
  const less = ways.restructure && dayAfter(from, ways.restructure.delivers);
  if (!(smaller < 1) || !all || !less || less < all) return [];
  const called = calledIn(benefits);
  const said = words.laterForLess(
    courseIn('restructure', called),
    showDate(less),
    courseIn('finish', called),
    showDate(all),
  );
  return [found('stalled', ['restructureIn'], said, 'weak')];
}

/** The people of the scope estimator at its rate, where that is far from what the team is said to cost, and not within its range. */
function crewApart(plan: Plan, forecasts: Forecasts): Finding[] {
  const { beside, inputs, currency } = coursesFrame(plan, forecasts);
  const burn = inputs?.burn;
  const crew = beside?.crew;
  if (!burn || !crew || !isApart(crew.aMonth, burn.likely)) return [];
  if (crew.aMonth >= burn.low && crew.aMonth <= burn.high) return [];
  const sum = (value: Value) => show(value);
  const said = words.crewApart(
    crew.people,
    sum(about(crew.aMonth, currency)),
    sum(money(burn.likely, currency)),
  );
  return [found('stalled', ['burn', 'likely'], said, 'weak')];
}
