import type { IsoDate } from '../../language/dates.ts';
import { dateOf, money, type Said } from '../../report/values.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { sumsOf } from '../../sheets/benefits/sums.ts';
import { financeMember, financeWord } from '../../sheets/steering/rights.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/figures.ts';
import { figuresAsked } from './whose.ts';

/**
 * Whether finance has confirmed the sum that is asked for, who and when; and by name what it is made of that nobody has confirmed in
 * writing, with what of it is taken for done and not booked.
 */
export function confirmedInBrief(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Said {
  const { steering, lead, scope, stalled } = plan;
  const seat = financeMember(steering);
  const word = seat && financeWord(steering, lead.authorities, today);
  const open = figuresAsked(plan, forecasts, wordings, today).filter((one) => !one.word);
  const behind = sumsOf(coursesFrame(plan, forecasts).inputs, stalled)?.behind;
  return words.confirmedSum({
    by: word ? { who: seat.name.trim() || seat.function.trim(), on: dateOf(word.on) } : undefined,
    open: open.flatMap(({ part }) => part ?? []),
    others: open.filter(({ part }) => !part).length,
    taken: behind === undefined ? '' : money(behind, scope.currency),
  });
}
