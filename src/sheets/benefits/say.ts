import type { Range } from '../../forecast/range.ts';
import type { IsoDate } from '../../language/dates.ts';
import { addMonths } from '../../language/months.ts';
import { dateOf, joined, money, type Said, type Value } from '../../report/values.ts';
import { about } from '../money.ts';
import { isBlankRange } from '../ranges.ts';
import type { Stalled } from '../stalled/fields.ts';
import type { Course, Payback } from './courses.ts';
import * as en from './en/report.ts';
import type { Benefits } from './fields.ts';
import { rangeOf, steadyOf, yearlyOf } from './read.ts';

/** What it brings a year, and what it takes to run, in a sentence; risk avoided beside it. */
export function benefitsFinding(benefits: Benefits, currency: string): Said {
  const sums = ({ low, likely, high }: Range) => ({
    low: about(low, currency),
    likely: about(likely, currency),
    high: about(high, currency),
  });
  const [gain, steady, run] = [yearlyOf(benefits, 'money'), steadyOf(benefits), rangeOf(benefits.run)];
  const [freed, budgets] = [yearlyOf(benefits, 'freed'), yearlyOf(benefits, 'budgets')];
  const risk = yearlyOf(benefits, 'risk');
  return joined(
    [
      gain && steady ? en.brings(sums(gain), run && sums(run), sums(steady)) : en.noMoney,
      freed ? en.freedOf(sums(freed), budgets && sums(budgets)) : '',
      risk ? en.riskBeside(sums(risk)) : '',
    ],
    ' ',
  );
}

/** When a course has paid for itself, from a day. */
export function showPayback(payback: Payback, from: IsoDate): Said {
  return payback === 'never' ? en.never : en.inMonth(payback, dateOf(addMonths(from, payback)));
}

/** What is still to be spent on a course: what somebody wrote stands as it is written wherever it is told. */
export function stillToSpend({ name, kept, cost }: Course, stalled: Stalled, currency: string): Value {
  const isWritten = name === 'finish' && !kept && !isBlankRange(stalled.finish);
  return (isWritten ? money : about)(cost.likely, currency);
}
