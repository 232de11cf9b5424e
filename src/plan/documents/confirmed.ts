import type { IsoDate } from '../../language/dates.ts';
import { dateOf, type Said } from '../../report/values.ts';
import { financeMember, financeWord } from '../../sheets/steering/rights.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/brief.ts';
import { figuresAsked } from './whose.ts';

/** Whether finance has confirmed the sum that is asked for, who and when; and of how many figures that it rests on it is in writing. */
export function confirmedInBrief(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Said {
  const { steering, lead } = plan;
  const seat = financeMember(steering);
  const word = seat && financeWord(steering, lead.authorities, today);
  const figures = figuresAsked(plan, forecasts, wordings, today);
  const written = figures.filter((one) => one.word).length;
  if (!word) return words.notConfirmed(written, figures.length);
  const who = seat.name.trim() || seat.function.trim();
  return words.confirmedBy(who, dateOf(word.on), written, figures.length);
}
