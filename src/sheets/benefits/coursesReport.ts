import { showDate } from '../../language/dates.ts';
import { addMonths } from '../../language/months.ts';
import { showNumber } from '../../language/numbers.ts';
import { numberOr } from '../../language/readNumber.ts';
import {
  type Block,
  type Column,
  words as column,
  dates,
  figures,
  type Table,
  textOf,
} from '../../report/blocks.ts';
import { type Section, section, sectionOf } from '../../report/document.ts';
import { dateOf, joined, NONE, numeral, type Said } from '../../report/values.ts';
import { about } from '../money.ts';
import { moneyUnit } from '../moneyUnit.ts';
import { recommendation } from './advice.ts';
import { apartBlocks } from './apart.ts';
import { CASES, type Course, countCourses, type Payback, paybackByBudgets, paybackOf } from './courses.ts';
import * as en from './en/report.ts';
import { title as sumsTitle } from './en/sums.ts';
import type { Benefits } from './fields.ts';
import type { CoursesFrame } from './frame.ts';
import { type CourseInputs, calledIn } from './read.ts';
import { stillToSpend } from './say.ts';
import { sumsOf, sumsTable } from './sums.ts';

/** So much of the width has what a course is called beside many columns. */
const COURSE_PART = 0.28;

/** The months a table shows, counted from 1; the last is always among them. */
const SHOWN = [1, 3, 6, 12, 18, 24, 36, 48, 60, 84];

/** The course that is recommended, all of them beside one another, and what is in no sum. */
export function coursesSections(benefits: Benefits, frame: CoursesFrame): Section[] {
  const { inputs } = frame;
  const courses = inputs ? countCourses(inputs) : [];
  const sums = agreement(frame);
  return [
    ...recommendation(benefits, frame),
    ...(inputs && courses.length > 0
      ? [comparison(benefits, courses, inputs, frame)]
      : [section('courses', '', { lead: { kind: 'text', tone: 'quiet', text: en.uncounted } })]),
    ...sums,
    ...sectionOf(
      'apart',
      en.apartTitle,
      apartBlocks(inputs?.minimums ?? [], {
        ...frame,
        called: calledIn(benefits),
        isSpentTold: sums.length > 0,
      }),
    ),
  ];
}

/** How the sums agree, wherever more than one is told. */
export function agreement({ inputs, stalled, currency, beside, byLine, told }: CoursesFrame): Section[] {
  const sums = sumsOf(inputs, stalled);
  if (!inputs || !sums) return [];
  const from = dateOf(inputs.from);
  const asked = stalled.by.trim();
  const table = sumsTable(sums, { currency, from, inputs, beside, byLine, told, asked });
  return table.rows.length > (byLine ? 0 : 1) ? sectionOf('sums', sumsTitle, [{ kind: 'table', table }]) : [];
}

function comparison(
  benefits: Benefits,
  courses: Course[],
  inputs: CourseInputs,
  frame: CoursesFrame,
): Section {
  const { currency } = frame;
  const called = calledIn(benefits);
  const how = joined([en.howCounted, en.delayApart], ' ');
  const twice = [
    ...(courses.some(({ kept }) => kept) ? [en.keptMeans] : []),
    ...(inputs.ways.restructure && benefits.asRestructure.trim() === '' ? [en.restructuringUnsaid] : []),
    ...(inputs.ways.finish && inputs.ways.restructure
      ? [
          en.sameBenefits(
            `${showNumber(inputs.smaller * 100)}%`,
            en.courseIn('finish', called),
            en.courseIn('restructure', called),
          ),
        ]
      : []),
  ];
  return section('courses', en.coursesTitle, {
    blocks: [
      { kind: 'table', table: leftTable(courses, inputs, { ...frame, called }) },
      ...paybackBlocks(courses, inputs, { ...frame, called }),
      ...[how, joined(twice, ' ')].flatMap((text) => textOf(text, 'quiet')),
    ],
    sections: [
      section('months', '', {
        blocks: [{ kind: 'table', table: monthsTable(courses, inputs, { currency, called }) }],
      }),
    ],
  });
}

/** In which currency, and what each course is called in the question that asks for it. */
type Naming = { currency: string; called: en.Called };

/** What is left of each course by the end of the years compared. */
function leftTable(
  courses: Course[],
  { from, months }: CourseInputs,
  { currency, stalled, called }: Naming & Pick<CoursesFrame, 'stalled'>,
): Table {
  return {
    caption: en.coursesCaption(moneyUnit(currency), en.inYears(months / 12), showDate(from)),
    columns: [
      column(en.course),
      figures(en.stillToSpend),
      figures(en.delivers),
      ...CASES.map((which) => figures(en.leftIn(en.CASE_NAMES[which]))),
    ],
    rows: courses.map((course) => [
      en.courseName(course.name, course.kept, called),
      stillToSpend(course, stalled, currency),
      course.delivers === undefined ? NONE : en.afterMonths(course.delivers),
      ...CASES.map((which) => about(course.net[which], currency)),
    ]),
  };
}

/** When each course that delivers has paid for itself; also with what was spent before. */
function paybackBlocks(
  courses: Course[],
  inputs: CourseInputs,
  { stalled, called }: Pick<CoursesFrame, 'stalled'> & Pick<Naming, 'called'>,
): Block[] {
  const spent = numberOr(stalled.sunk, 0);
  const rows = courses.flatMap((course): Said[][] => {
    if (!course.payback) return [];
    const { payback } = course;
    const before = spent ? [shown(paybackOf(inputs, course, spent).likely)] : [];
    const alone = paybackByBudgets(inputs, course);
    return [
      [
        en.courseName(course.name, course.kept, called),
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
  const columns = [column(en.course), ...heads.map(figures)].map(
    (one, at): Column => ({
      ...one,
      part: at === 0 ? COURSE_PART : (1 - COURSE_PART) / heads.length,
    }),
  );
  return [{ kind: 'table', table: { caption: en.paybackCaption(showDate(inputs.from)), columns, rows } }];

  /** The end of that month: a table has no room for both. */
  function shown(payback: Payback): Said {
    return payback === 'never' ? en.never : dateOf(addMonths(inputs.from, payback));
  }
}

/** What each course has come to, month by month. */
function monthsTable(courses: Course[], { from, months }: CourseInputs, { currency, called }: Naming): Table {
  const shown = [...SHOWN.filter((month) => month < months), months];
  return {
    caption: en.monthsCaption(moneyUnit(currency)),
    columns: [
      figures(en.month),
      dates(en.endsOn),
      ...courses.map(({ name, kept }) => figures(en.courseName(name, kept, called))),
    ],
    rows: shown.map((month) => [
      numeral(month),
      dateOf(addMonths(from, month)),
      ...courses.map(({ totals }) => about(totals.likely[month - 1] ?? 0, currency)),
    ]),
  };
}
