import type { IsoDate } from '../../language/dates.ts';
import type { Fact } from '../../report/blocks.ts';
import { countCourses } from '../../sheets/benefits/courses.ts';
import type { CourseName } from '../../sheets/benefits/fields.ts';
import { courseIn } from '../../sheets/benefits/en/report.ts';
import { calledIn, rangeOf } from '../../sheets/benefits/read.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { anchor } from '../../sheets/finding.ts';
import type { TypedRange } from '../../sheets/ranges.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Stalled } from '../../sheets/stalled/fields.ts';
import type { Plan } from '../document/schema.ts';
import { moneyAskDay } from './askDay.ts';
import * as words from './en/rivals.ts';
import { wordsIn } from './inWriting.ts';
import { moneyQuestion } from './options.ts';
import { whoSettles } from './settles.ts';
import type { Task } from './tasks.ts';

/** What is typed of what a course takes; a forecast that stands in for it is nobody's to confirm. */
const TYPED: Record<CourseName, (stalled: Stalled) => TypedRange[]> = {
  finish: ({ finish }) => [finish],
  restructure: ({ restructure }) => [restructure],
  stop: ({ stopNotice, stopPeople }) => [stopNotice, stopPeople],
};

/** The options that are not recommended and that are ranked by what somebody typed and nobody has confirmed in writing. */
export function unconfirmedRivals(plan: Plan, forecasts: Forecasts, today: IsoDate): CourseName[] {
  const { inputs } = coursesFrame(plan, forecasts);
  const asked = moneyQuestion(plan, today);
  if (!inputs || !asked?.options.some(({ course, recommended }) => course && recommended)) return [];
  const wordOf = wordsIn(plan, today);
  const isConfirmed = (sum: number) => wordOf([whoSettles(plan)], String(sum)).length > 0;
  const courses = countCourses(inputs);
  return asked.options.flatMap(({ course: name, recommended }): CourseName[] => {
    const course = courses.find((one) => one.name === name && !one.kept);
    if (!name || !course || recommended) return [];
    const sums = TYPED[name](plan.stalled).flatMap((range) => rangeOf(range)?.likely || []);
    // Whoever confirms a sum confirms what it is made of.
    const isOpen = sums.length > 0 && !isConfirmed(course.cost.likely) && !sums.every(isConfirmed);
    return isOpen ? [name] : [];
  });
}

/** The same by what each is called. */
export function rivalNames(plan: Plan, forecasts: Forecasts, today: IsoDate): string[] {
  return unconfirmedRivals(plan, forecasts, today).map((name) => courseIn(name, calledIn(plan.benefits)));
}

/** The same beside the table in which they are ranked, with who is asked. */
export function rivalsFacts(plan: Plan, forecasts: Forecasts, today: IsoDate): Fact[] {
  const all = rivalNames(plan, forecasts, today);
  return all.length > 0 ? [{ label: words.label, value: words.unconfirmed(all, whoSettles(plan)) }] : [];
}

/** Whoever stands behind the costs confirms them. */
export function confirmingRivals(plan: Plan, forecasts: Forecasts, today: IsoDate): Task[] {
  const all = rivalNames(plan, forecasts, today);
  if (all.length === 0) return [];
  return [
    {
      ...{ sheet: 'stalled' as const, field: anchor('stalled', 'restructure'), owed: true },
      ...{ who: whoSettles(plan), date: moneyAskDay(plan, today) },
      ...{ what: words.toConfirm(all), brief: words.confirmInBrief(all) },
    },
  ];
}
