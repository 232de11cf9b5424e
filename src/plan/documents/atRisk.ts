import type { IsoDate } from '../../language/dates.ts';
import { joined, money, NONE, type Said, wasOn } from '../../report/values.ts';
import { countCourses, dearest, flowOf } from '../../sheets/benefits/courses.ts';
import { isOwedOnAll } from '../../sheets/benefits/read.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { about } from '../../sheets/money.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { monthsUntil } from '../../sheets/stalled/read.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import * as words from './en/reviews.ts';
import { moneyQuestion, nameOf } from './options.ts';

/** So much of the name of a contract is told in few words. */
const MOST_NAMED = 34;

/** What a yes has put at risk by a day on which something may still fail; `kept`: the team is counted, and not the sum to sign; `says`: what is counted, and from when a contract is; `counts`: the same in few words. */
export type AtRisk = { kept: boolean; by: (day: IsoDate) => Said; says: Said; counts: Said };

/**
 * What of what is recommended has gone out by a day, likely, by the dearer of its counts, and what its contracts can no longer be
 * spared; undefined where nothing of it is counted.
 */
export function atRisk(plan: Plan, forecasts: Forecasts, today: IsoDate): AtRisk | undefined {
  const { inputs, currency } = coursesFrame(plan, forecasts);
  const name = moneyQuestion(plan, today)?.options.find(({ recommended }) => recommended)?.course;
  const course = inputs && dearest(countCourses(inputs).filter((one) => one.name === name));
  if (!inputs || !course) return undefined;
  const flow = flowOf(inputs, course, 'likely');
  const owed = inputs.minimums.filter((one) => one.owes.includes(course.name) && !isOwedOnAll(one));
  return {
    kept: course.kept,
    counts: words.countsFrom(
      course.kept,
      wasOn(inputs.from, today),
      owed.map(({ what, amount, by }) =>
        words.withContract(cut(nameOf(what), MOST_NAMED), money(amount, currency), wasOn(by, today)),
      ),
    ),
    says: words.atRiskIs(
      course.kept,
      wasOn(inputs.from, today),
      joined(
        owed.map(({ what, amount, by }) =>
          words.fromNotice(nameOf(what), money(amount, currency), wasOn(by, today)),
        ),
        '; ',
      ),
    ),
    by: (day) => {
      const moment = monthsUntil(day, inputs.from);
      if (moment === undefined) return '';
      const bound = owed.filter(({ by, paid }) => by < day && paid > moment);
      const sum = flow(moment).out + bound.reduce((all, { amount }) => all + amount, 0);
      return sum > 0 ? about(sum, currency) : NONE;
    },
  };
}
