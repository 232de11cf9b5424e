import type { IsoDate } from '../../language/dates.ts';
import type { Fact } from '../../report/blocks.ts';
import { dateOf, joined, money, type Said } from '../../report/values.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import { financeMember, isForMoney } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import type { Committed } from './committed.ts';
import * as words from './en/signing.ts';
import { wordsIn } from './inWriting.ts';

/** What finance signs where money is decided: the sums that it has confirmed so far, of those that agree in the annex; nothing else. */
export function financeSigns(
  question: Decision,
  taken: Committed | undefined,
  plan: Plan,
  today: IsoDate,
): Fact[] {
  if (!taken && !isForMoney(question)) return [];
  const seat = financeMember(plan.steering);
  const who = seat ? words.called(seat.name.trim(), seat.function.trim()) : '';
  return [{ label: words.finance, value: words.financeLine(who, confirmedOf(taken, plan, today)) }];
}

/** The sums of the table that whoever sits for finance has confirmed in writing, and when; blank where there is none. */
function confirmedOf(taken: Committed | undefined, plan: Plan, today: IsoDate): Said {
  const seat = financeMember(plan.steering);
  if (!seat || !taken) return '';
  const wordOf = wordsIn(plan, today);
  const whose = [seat.name, seat.function].map((one) => one.trim()).filter(Boolean);
  const sums = [taken.sign, taken.reserve?.sum ?? 0, ...taken.owed.map(({ sum }) => sum), taken.all];
  const said = sums.filter(Boolean).flatMap((sum): Said[] => {
    const [word] = wordOf(whose, String(sum));
    return word ? [words.confirmedSum(money(sum, plan.scope.currency), dateOf(word.on))] : [];
  });
  return joined(said, '; ');
}
