import type { IsoDate } from '../../language/dates.ts';
import { dateOf, type Value } from '../../report/values.ts';
import type { Twice } from '../../sheets/benefits/twice.ts';
import { financeMember } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import { moneyAskDay } from './askDay.ts';
import type { Settles } from './en/twice.ts';
import { wordsIn } from './inWriting.ts';

/** Who says which of two figures of one thing holds, and on which day at the latest. */
export type Settled = Settles & { day: IsoDate };

/** Who says which holds, and by when, with what they have confirmed in writing of it. */
export function settledOf({ figure, counted }: Twice, said: Value, plan: Plan, today: IsoDate): Settled {
  const { stalled, lead } = plan;
  const day = moneyAskDay(plan, today);
  // What is booked is asked of them as well.
  const who = figure === 'still' ? stalled.by.trim() || lead.name.trim() : whoSettles(plan);
  const isWritten = figure !== 'months' && wordsIn(plan, today)([who], String(counted)).length > 0;
  return { who, by: dateOf(day), day, written: isWritten ? said : '' };
}

/** Finance, where costs are typed: whoever stands behind them, or sits for it; else the lead. */
export function whoSettles({ stalled, steering, lead }: Plan): string {
  return stalled.by.trim() || financeMember(steering)?.name.trim() || lead.name.trim();
}
