import { addMonths } from '../../language/months.ts';
import { showDate } from '../../language/dates.ts';
import { numberOr } from '../../language/readNumber.ts';
import { type Block, dates, figures, type Table, words as column } from '../../report/blocks.ts';
import { type Section, section, sectionOf } from '../../report/document.ts';
import { dateOf, NONE, numeral, type Said, share } from '../../report/values.ts';
import { about } from '../money.ts';
import { moneyUnit } from '../moneyUnit.ts';
import type { Stalled } from '../stalled/fields.ts';
import { apartBlocks } from './apart.ts';
import {
  CASES,
  type Case,
  type Course,
  countCourses,
  type Payback,
  paybackByBudgets,
  paybackOf,
} from './courses.ts';
import * as en from './en/report.ts';
import type { Benefits, CourseName } from './fields.ts';
import type { CourseInputs } from './read.ts';
import { recommendationOf } from './recommend.ts';
import { showPayback } from './say.ts';
import { title as sumsTitle } from './en/sums.ts';
import { type Beside, sumsOf, sumsTable } from './sums.ts';
import { leadsByPlan, leftOf, turnsOn } from './turnsOn.ts';

/** What the courses are counted from, and how they are told. */
export type CoursesFrame = {
  /** Undefined while there is no day to count from. */
  inputs: CourseInputs | undefined;
  stalled: Stalled;
  currency: string;
  /** Whether the recommendation is for whoever wrote the plan: the four signs say restructure. */
  inPrivate: boolean;
  /** What is counted elsewhere; undefined where nobody has counted it. */
  beside?: Beside | undefined;
};

/** The months a table shows, counted from 1; the last is always among them. */
const SHOWN = [1, 3, 6, 12, 18, 24, 36, 48, 60, 84];

/** The course that is recommended, all of them beside one another, and what is in no sum. */
export function coursesSections(benefits: Benefits, frame: CoursesFrame): Section[] {
  const { inputs } = frame;
  const courses = inputs ? countCourses(inputs) : [];
  return [
    ...recommendation(benefits, frame),
    ...(inputs && courses.length > 0
      ? [comparison(benefits, courses, inputs, frame)]
      : [section('courses', '', { lead: { kind: 'text', tone: 'quiet', text: en.uncounted } })]),
    ...agreement(frame),
    ...sectionOf('apart', en.apartTitle, apartBlocks(inputs?.minimums ?? [], frame)),
  ];
}

/** How the sums agree, wherever more than one is told. */
export function agreement({ inputs, stalled, currency, beside }: CoursesFrame): Section[] {
  const sums = sumsOf(inputs, stalled);
  if (!inputs || !sums) return [];
  const table = sumsTable(sums, { currency, from: dateOf(inputs.from), inputs, beside });
  return table.rows.length > 1 ? sectionOf('sums', sumsTitle, [{ kind: 'table', table }]) : [];
}

function comparison(
  benefits: Benefits,
  courses: Course[],
  inputs: CourseInputs,
  frame: CoursesFrame,
): Section {
  const { currency } = frame;
  const caveats = [
    en.howCounted,
    en.delayApart,
    ...(courses.some(({ kept }) => kept) ? [en.keptMeans] : []),
    ...calledWords(benefits),
    ...(inputs.ways.restructure && benefits.asRestructure.trim() === '' ? [en.restructuringUnsaid] : []),
    ...(inputs.ways.finish && inputs.ways.restructure ? [en.sameBenefits(share(inputs.smaller))] : []),
  ];
  return section('courses', en.coursesTitle, {
    blocks: [
      { kind: 'table', table: leftTable(courses, inputs, currency) },
      ...paybackBlocks(courses, inputs, frame),
      ...caveats.map((text): Block => ({ kind: 'text', tone: 'quiet', text })),
    ],
    sections: [
      section('months', '', { blocks: [{ kind: 'table', table: monthsTable(courses, inputs, currency) }] }),
    ],
  });
}

/** What each course is called in the question that asks for it; nothing while none is. */
function calledWords(benefits: Benefits): Said[] {
  const called = Object.entries(calledIn(benefits)).flatMap(([name, option]) =>
    option ? [[name as CourseName, option] as const] : [],
  );
  return called.length > 0 ? [en.coursesAre(called)] : [];
}

/** What each course is called in the question that asks for it. */
export function calledIn({ asFinish, asRestructure, asStop }: Benefits): Record<CourseName, string> {
  return { finish: asFinish.trim(), restructure: asRestructure.trim(), stop: asStop.trim() };
}

/** What is left of each course by the end of the years compared. */
function leftTable(courses: Course[], { from, months }: CourseInputs, currency: string): Table {
  return {
    caption: en.coursesCaption(moneyUnit(currency), en.inYears(months / 12), showDate(from)),
    columns: [
      column(en.course),
      figures(en.stillToSpend),
      figures(en.delivers),
      ...CASES.map((which) => figures(en.leftIn(en.CASE_NAMES[which]))),
    ],
    rows: courses.map(({ name, kept, cost, delivers, net }) => [
      en.courseName(name, kept),
      about(cost.likely, currency),
      delivers === undefined ? NONE : en.afterMonths(delivers),
      ...CASES.map((which) => about(net[which], currency)),
    ]),
  };
}

/** When each course that delivers has paid for itself; also with what was spent before. */
function paybackBlocks(courses: Course[], inputs: CourseInputs, { stalled }: CoursesFrame): Block[] {
  const spent = numberOr(stalled.sunk, 0);
  const rows = courses.flatMap((course): Said[][] => {
    if (!course.payback) return [];
    const { payback } = course;
    const before = spent ? [shown(paybackOf(inputs, course, spent).likely)] : [];
    const alone = paybackByBudgets(inputs, course);
    return [
      [
        en.courseName(course.name, course.kept),
        ...CASES.map((which) => shown(payback[which])),
        ...(alone ? [shown(alone.likely)] : []),
        ...before,
      ],
    ];
  });
  if (rows.length === 0) return [];
  const heads = [
    ...CASES.map((which) => en.CASE_NAMES[which]),
    ...(inputs.gains.some(({ freed }) => freed) ? [en.budgetsAlone] : []),
    ...(spent ? [en.withSpent] : []),
  ];
  const columns = [column(en.course), ...heads.map(figures)];
  return [{ kind: 'table', table: { caption: en.paybackCaption(showDate(inputs.from)), columns, rows } }];

  function shown(payback: Payback): Said {
    return showPayback(payback, inputs.from);
  }
}

/** What each course has come to, month by month. */
function monthsTable(courses: Course[], { from, months }: CourseInputs, currency: string): Table {
  const shown = [...SHOWN.filter((month) => month < months), months];
  return {
    caption: en.monthsCaption(moneyUnit(currency)),
    columns: [
      figures(en.month),
      dates(en.endsOn),
      ...courses.map(({ name, kept }) => figures(en.courseName(name, kept))),
    ],
    rows: shown.map((month) => [
      numeral(month),
      dateOf(addMonths(from, month)),
      ...courses.map(({ totals }) => about(totals.likely[month - 1] ?? 0, currency)),
    ]),
  };
}

/** What is recommended in sentences: why, as somebody wrote and as the sums say, and what happens on a no. */
export type Advice = {
  name: CourseName;
  /** The same in words, with what it is called in the question that asks for it. */
  course: string;
  because: string;
  sums: Said[];
  /** The same in one line. */
  inBrief: Said;
  onNo: string;
  /** What a month without a decision costs; undefined where nobody has counted it. */
  aMonth: number | undefined;
};

/** The one recommendation; undefined while there is none. */
export function adviceOf(benefits: Benefits, frame: CoursesFrame): Advice | undefined {
  const { inputs, currency, inPrivate } = frame;
  const found = recommendationOf(benefits, inputs ? countCourses(inputs) : []);
  if (!found) return undefined;
  const { course, favoured, judged } = found;
  const left = (value: number) => leftOf(value, currency);
  const years = en.inYears((inputs?.months ?? 0) / 12);
  const chosen = judged.find(({ name }) => name === course)?.course;
  const payback = chosen?.payback;
  const otherwise = leadsByPlan(found);
  const sums: Said[] = [
    ...judged.map(({ name, course: { net } }) =>
      en.leaves(name, years, left(net.worst), left(net.likely), left(net.best)),
    ),
    ...(inputs && chosen ? chosenWords(chosen, inputs) : []),
    ...(inPrivate && course !== 'restructure' ? [en.signsSayRestructure] : []),
    ...(favoured && favoured !== course ? [en.againstSums(favoured)] : []),
    ...turnsOn(found, inputs, currency),
  ];
  return {
    name: course,
    course: en.recommended(course, calledIn(benefits)[course]),
    because: benefits.because.trim(),
    sums,
    inBrief:
      judged.length > 0
        ? en.inBrief(
            years,
            judged.some(({ course: one }) => one.kept),
            judged.map(({ name, course: { net } }) => en.courseLeaves(name, left(net.likely))),
            payback && inputs ? showPayback(payback.likely, inputs.from) : '',
            otherwise ? en.byPlanLeads(otherwise.lead.name, otherwise.tiedWith) : '',
          )
        : '',
    onNo: benefits.onNo.trim(),
    aMonth: frame.beside?.delay?.month,
  };
}

/** When the course that is recommended has paid for itself, by the budgets that fall alone too. */
function chosenWords(chosen: Course, inputs: CourseInputs): Said[] {
  const { name, payback } = chosen;
  const alone = paybackByBudgets(inputs, chosen)?.likely;
  return [
    ...(payback ? [en.paysBack(name, ...paybackWords(payback, inputs))] : []),
    ...(alone ? [en.paysBackAlone(showPayback(alone, inputs.from))] : []),
  ];
}

/** The one recommendation, with its reasons and what happens on a no; none while there is none. */
export function recommendation(benefits: Benefits, frame: CoursesFrame): Section[] {
  const advice = adviceOf(benefits, frame);
  if (!advice) return [];
  const { course, because, sums, onNo, aMonth } = advice;
  const reasons = because ? [because, ...sums] : sums;
  const no: Said[] = [
    ...(onNo ? [en.onNo(onNo)] : []),
    ...(aMonth ? [en.aMonthMore(about(aMonth, frame.currency))] : []),
  ];
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
