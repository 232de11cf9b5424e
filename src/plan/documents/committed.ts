import type { IsoDate } from '../../language/dates.ts';
import { dateOf, money, type Said } from '../../report/values.ts';
import { type Course, countCourses } from '../../sheets/benefits/courses.ts';
import type { CourseInputs } from '../../sheets/benefits/read.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { inTen, sumsOf } from '../../sheets/benefits/sums.ts';
import { about } from '../../sheets/money.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { dayAfter } from '../../sheets/stalled/read.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/committed.ts';
import { moneyQuestion, nameOf, signedFor } from './options.ts';

/**
 * All that whoever signs what is recommended binds the firm to, in one place: the sum to sign and how far it reaches, the reserve
 * that it leaves out, the contracts on top, and what the team takes in its place if nobody can be let go. Blank where the
 * question that asks for money recommends nothing that is counted.
 */
export function committedTo(plan: Plan, forecasts: Forecasts, today: IsoDate): Said {
  const { inputs } = coursesFrame(plan, forecasts);
  const name = moneyQuestion(plan, today)?.options.find(({ recommended }) => recommended)?.course;
  if (!inputs || !name) return '';
  const own = countCourses(inputs).filter((course) => course.name === name);
  const planned = own.find(({ kept }) => !kept);
  if (!planned) return '';
  const kept = own.find((course) => course.kept);
  const { currency } = plan.scope;
  const enough = name === 'finish' ? sumsOf(inputs, plan.stalled)?.enough : undefined;
  const sum = signedFor(planned, plan);
  return words.committed([
    enough ? words.reaches(sum, inTen(enough.chance), money(enough.p80, currency)) : sum,
    ...onTop(inputs, planned, currency),
    ...(kept?.delivers === undefined
      ? []
      : [
          words.ifNobodyLeaves(
            about(kept.cost.likely, currency),
            dateOf(dayAfter(inputs.from, kept.delivers)),
          ),
        ]),
  ]);
}

/** What contracts take beside what is signed, each with whom. */
function onTop({ minimums }: CourseInputs, { name }: Course, currency: string): Said[] {
  const owed = minimums.filter(({ owes }) => owes.includes(name));
  if (owed.length === 0) return [];
  return [words.onTop(owed.map(({ what, amount }) => words.owedTo(money(amount, currency), nameOf(what))))];
}
