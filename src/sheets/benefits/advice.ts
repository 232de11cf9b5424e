import type { Block } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import type { Said } from '../../report/values.ts';
import { about } from '../money.ts';
import { type Case, type Course, countCourses, type Payback, paybackByBudgets } from './courses.ts';
import * as en from './en/report.ts';
import type { Benefits, CourseName } from './fields.ts';
import type { CoursesFrame } from './frame.ts';
import { type CourseInputs, calledIn } from './read.ts';
import { recommendationOf } from './recommend.ts';
import { showPayback } from './say.ts';
import { leadsByPlan, leftOf, turnsOn } from './turnsOn.ts';

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
