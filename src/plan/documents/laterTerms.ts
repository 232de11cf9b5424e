import type { IsoDate } from '../../language/dates.ts';
import { folded } from '../../language/folded.ts';
import type { Fact } from '../../report/blocks.ts';
import { dateOf, joined, money, type Said } from '../../report/values.ts';
import { countCourses, dearest } from '../../sheets/benefits/courses.ts';
import { courseIn } from '../../sheets/benefits/en/report.ts';
import { laterTerms, type LaterTerms, withLaterTerms } from '../../sheets/benefits/laterTerms.ts';
import { type CourseInputs, calledIn } from '../../sheets/benefits/read.ts';
import { recommendationOf } from '../../sheets/benefits/recommend.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { leftOf } from '../../sheets/benefits/turnsOn.ts';
import { anchor } from '../../sheets/finding.ts';
import { about } from '../../sheets/money.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { writtenIn } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import { moneyAskDay } from './askDay.ts';
import * as words from './en/laterTerms.ts';
import { moneyQuestion, nameOf } from './options.ts';
import { whoSettles } from './settles.ts';
import type { Task } from './tasks.ts';

/** What somebody writes who says of a contract how it goes on. */
const LATER = /\b(?:later|further|following|next)\s+(?:terms?|years?|renewals?)\b/i;

/** Whether it is said where its later terms are counted: in the words of the contract, or in writing with its name. */
function isSaid(contract: string, { steering }: Plan, today: IsoDate): boolean {
  const name = folded(nameOf(contract));
  const texts = [contract, ...writtenIn(steering, [], today).map(({ text }) => text)];
  return texts.some((text) => LATER.test(text) && folded(text).includes(name));
}

/** Those of which nobody has said it and that what is recommended owes; none where that is for whoever wrote the plan. */
export function unsaidTerms(
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): { inputs: CourseInputs; terms: LaterTerms }[] {
  const { inputs, inPrivate } = coursesFrame(plan, forecasts);
  const chosen = moneyQuestion(plan, today)?.options.find(({ recommended }) => recommended)?.course;
  if (!inputs || inPrivate || !chosen) return [];
  return laterTerms(inputs)
    .filter(
      ({ contract: { what, owes } }) => what !== '' && owes.includes(chosen) && !isSaid(what, plan, today),
    )
    .map((terms) => ({ inputs, terms }));
}

function toldOf(
  { contract, days }: LaterTerms,
  { scope, benefits }: Plan,
  inputs: CourseInputs,
): words.Terms {
  return {
    ...{ contract: nameOf(contract.what), sum: money(contract.amount, scope.currency) },
    ...{
      from: dateOf(days[0] ?? ''),
      run: benefits.run.likely ? about(inputs.run.likely, scope.currency) : '',
    },
  };
}

/** What is left of what is recommended if they are in the cost to run, as it is counted, and if they are not. */
export function laterTermsFacts(plan: Plan, forecasts: Forecasts, today: IsoDate): Fact[] {
  const said = unsaidTerms(plan, forecasts, today).map(({ inputs, terms }): Said => {
    const chosen = moneyQuestion(plan, today)?.options.find(({ recommended }) => recommended)?.course;
    const [counted, then] = [inputs, withLaterTerms(inputs, terms)].map((of) => {
      const courses = countCourses(of);
      const left = dearest(courses.filter(({ name }) => name === chosen))?.net.likely ?? 0;
      return {
        left: leftOf(left, plan.scope.currency),
        first: recommendationOf(plan.benefits, courses)?.favoured,
      };
    });
    if (!chosen || !counted || !then) return '';
    const named = (name: typeof chosen) => courseIn(name, calledIn(plan.benefits));
    const other = then.first && then.first !== counted.first ? named(then.first) : '';
    return words.says(toldOf(terms, plan, inputs), {
      course: named(chosen),
      counted: counted.left,
      left: then.left,
      other,
    });
  });
  return said.length > 0 ? [{ label: words.label, value: joined(said, ' ') }] : [];
}

/** Whoever stands behind the costs says it of each, by its name. */
export function askingLaterTerms(plan: Plan, forecasts: Forecasts, today: IsoDate): Task[] {
  return unsaidTerms(plan, forecasts, today).map(({ inputs, terms }) => {
    const told = toldOf(terms, plan, inputs);
    return {
      ...{ sheet: 'stalled' as const, field: anchor('stalled', 'vendors'), owed: true },
      ...{ who: whoSettles(plan), date: moneyAskDay(plan, today) },
      ...{ what: words.toSay(told), brief: words.toSayInBrief(told.contract) },
    };
  });
}
