import type { Block } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import type { Said } from '../../report/values.ts';
import { about } from '../money.ts';
import {
  type Case,
  type Course,
  countCourses,
  leftByBudgets,
  type Payback,
  paybackByBudgets,
} from './courses.ts';
import * as en from './en/report.ts';
import type { Benefits, CourseName } from './fields.ts';
import type { CoursesFrame } from './frame.ts';
import { type CourseInputs, calledIn } from './read.ts';
import { type Judged, type Recommendation, recommendationOf } from './recommend.ts';
import { showPayback } from './say.ts';
import { leadsByPlan, leftOf, turnsOn } from './turnsOn.ts';

/** What is recommended in sentences: why, as somebody wrote and as the sums say, and what happens on a no. */
export type Advice = {
  name: CourseName;
  /** The same in words, with what it is called in the question that asks for it. */
  course: string;
  because: string;
  /** What stands in the tables of the courses too, and what does not. */
  inTables: Said[];
  besides: Said[];
  /** The same in one line. */
  inBrief: Said;
  onNo: string;
  /** What a month without a decision costs; undefined where nobody has counted it. */
  aMonth: number | undefined;
};

/** Which course leads by the plan’s cost alone, where it is another; blank where it is not. */
function byPlanWords(found: Recommendation, named: (name: CourseName) => string): string {
  const otherwise = leadsByPlan(found);
  if (!otherwise) return '';
  const { lead, tiedWith } = otherwise;
  return en.byPlanLeads(named(lead.name), tiedWith && named(tiedWith));
}

/** The one recommendation; undefined while there is none. */
export function adviceOf(benefits: Benefits, frame: CoursesFrame): Advice | undefined {
  const { inputs, currency, inPrivate } = frame;
  const found = recommendationOf(benefits, inputs ? countCourses(inputs) : []);
  if (!found) return undefined;
  const { course, favoured, judged } = found;
  const called = calledIn(benefits);
  const named = (name: CourseName) => en.courseIn(name, called);
  const left = (value: number) => leftOf(value, currency);
  const years = en.inYears((inputs?.months ?? 0) / 12);
  const chosen = judged.find(({ name }) => name === course)?.course;
  const payback = chosen?.payback;
  const inTables: Said[] = [
    ...judged.map(({ name, course: { net } }) =>
      en.leaves(named(name), years, left(net.worst), left(net.likely), left(net.best)),
    ),
    ...(inputs && chosen ? chosenWords(chosen, named(chosen.name), inputs) : []),
  ];
  const byBudgets = inputs ? budgetWords(judged, course, { inputs, currency, called }) : [];
  const besides: Said[] = [
    ...(inPrivate && course !== 'restructure' ? [en.signsSayRestructure] : []),
    ...(favoured && favoured !== course ? [en.againstSums(named(favoured))] : []),
    ...turnsOn(found, inputs, currency, named),
  ];
  return {
    name: course,
    course: en.recommended(course, called[course]),
    because: benefits.because.trim(),
    inTables: [...inTables, ...byBudgets],
    besides,
    inBrief:
      judged.length > 0
        ? en.inBrief(
            years,
            judged.some(({ course: one }) => one.kept),
            judged.map(({ name, course: { net } }) => en.courseLeaves(named(name), left(net.likely))),
            payback && inputs ? showPayback(payback.likely, inputs.from) : '',
            byPlanWords(found, named),
          )
        : '',
    onNo: benefits.onNo.trim(),
    aMonth: frame.beside?.delay?.month,
  };
}

/** The course with the most left by the budgets alone, likely; undefined where no time is freed. */
function firstByBudgets(judged: readonly Judged[], inputs: CourseInputs): CourseName | undefined {
  const left = judged.flatMap(({ name, course }) => {
    const sum = leftByBudgets(inputs, course);
    return sum === undefined ? [] : [{ name, sum }];
  });
  return left.toSorted((a, b) => b.sum - a.sum)[0]?.name;
}

/** The course that is recommended, and the other one that has the most left by the budgets alone; undefined where there is none. */
export function aheadByBudgets(
  benefits: Benefits,
  { inputs }: CoursesFrame,
): { chosen: string; first: string } | undefined {
  const found = inputs && recommendationOf(benefits, countCourses(inputs));
  const first = found && firstByBudgets(found.judged, inputs);
  if (!found || !first || first === found.course) return undefined;
  const called = calledIn(benefits);
  return { chosen: en.courseIn(found.course, called), first: en.courseIn(first, called) };
}

type Told = { inputs: CourseInputs; currency: string; called: en.Called };

/** What is left of each by the budgets alone, where some of it is time that is freed. */
function budgetWords(
  judged: readonly Judged[],
  chosen: CourseName,
  { inputs, currency, called }: Told,
): Said[] {
  const first = firstByBudgets(judged, inputs);
  if (!first) return [];
  const courses = judged.map(({ name, course }) =>
    en.courseLeaves(en.courseIn(name, called), leftOf(leftByBudgets(inputs, course) ?? 0, currency)),
  );
  const other = first === chosen ? '' : en.courseIn(first, called);
  return [en.leaveBudgets(en.inYears(inputs.months / 12), courses, other)];
}

/** When the course that is recommended has paid for itself, by the budgets that fall alone too. */
function chosenWords(chosen: Course, named: string, inputs: CourseInputs): Said[] {
  const { payback } = chosen;
  const alone = paybackByBudgets(inputs, chosen)?.likely;
  return [
    ...(payback ? [en.paysBack(named, ...paybackWords(payback, inputs))] : []),
    ...(alone ? [en.paysBackAlone(showPayback(alone, inputs.from))] : []),
  ];
}

/**
 * The one recommendation, with its reasons and what happens on a no; none while there is none. Where that stands before it
 * (`isAsked`), in the question that asks for it, it is what neither the question nor a table tells.
 */
export function recommendation(benefits: Benefits, frame: CoursesFrame, isAsked = false): Section[] {
  const advice = adviceOf(benefits, frame);
  if (!advice) return [];
  const { course, because, inTables, besides, onNo, aMonth } = advice;
  const isTold = isAsked && !frame.inPrivate;
  const reasons = isTold ? besides : [...(because ? [because] : []), ...inTables, ...besides];
  const no: Said[] = isTold
    ? []
    : [...(onNo ? [en.onNo(onNo)] : []), ...(aMonth ? [en.aMonthMore(about(aMonth, frame.currency))] : [])];
  return [
    section('recommendation', en.recommendationTitle, {
      ...(frame.inPrivate && { private: true }),
      lead: { kind: 'text', tone: 'go', text: course },
      blocks: [
        ...(reasons.length > 0 ? [{ kind: 'list' as const, items: reasons }] : []),
        ...no.map((text): Block => ({ kind: 'text', text })),
      ],
    }),
  ];
}

function paybackWords(payback: Record<Case, Payback>, { from }: CourseInputs): [Said, Said, Said] {
  return [
    showPayback(payback.likely, from),
    showPayback(payback.best, from),
    showPayback(payback.worst, from),
  ];
}
