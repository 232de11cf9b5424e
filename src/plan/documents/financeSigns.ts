import type { IsoDate } from '../../language/dates.ts';
import { type Block, words as column, figures as aligned, tableOf } from '../../report/blocks.ts';
import { dateOf, joined, money, type Said } from '../../report/values.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import { financeMember, isForMoney } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import { type Committed, lacks } from './committed.ts';
import * as committed from './en/committed.ts';
import * as words from './en/signing.ts';
import { wordsIn } from './inWriting.ts';

/** What a yes takes, undefined where nothing is counted, and leaves of notice. */
type ToConfirm = { taken: Committed | undefined; notice: Said };

/** What finance signs where money is decided: each sum that a yes takes, a row each, and who has confirmed the sum so far; else nothing. */
export function financeSigns(
  n: number,
  question: Decision,
  { taken, notice }: ToConfirm,
  plan: Plan,
  today: IsoDate,
): Block[] {
  if (!taken && !isForMoney(question)) return [];
  const columns = [column(words.sum), aligned(words.amount), column(words.holds)];
  const seat = financeMember(plan.steering);
  const who = seat ? words.called(seat.name.trim(), seat.function.trim()) : '';
  return [
    ...(taken ? tableOf(words.money(n), columns, sumsOf(taken, notice, plan.scope.currency)) : []),
    {
      kind: 'facts',
      rows: [{ label: words.finance, value: words.financeLine(who, confirmedOf(taken, plan, today)) }],
    },
  ];
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

/** Each sum in a row, with what it is; what adds up stands above what it comes to. */
function sumsOf(taken: Committed, notice: Said, currency: string): Said[][] {
  const { sign, enough, reserve, owed, all, by, kept, behind } = taken;
  const sum = (amount: number) => money(amount, currency);
  const isMore = owed.length > 0 || (reserve?.sum ?? 0) > 0;
  return [
    [committed.sign, sum(sign), committed.isEnough(enough)],
    ...(reserve?.sum ? [[committed.reserve, sum(reserve.sum), committed.isAsked(reserve.asked)]] : []),
    ...owed.map(({ sum: amount, contract }, at) => [
      committed.onTop,
      sum(amount),
      joined([contract, at === owed.length - 1 ? notice : ''], '. '),
    ]),
    ...(isMore ? [[committed.inAll(reserve !== undefined), sum(all), committed.spentBy(by)]] : []),
    ...(behind
      ? [
          [
            words.mayLack,
            lacks(behind, currency),
            words.lacksSince(sum(behind.behind), behind.by, behind.people, sum(behind.most)),
          ],
        ]
      : []),
    ...(kept ? [[committed.ifKept, sum(kept.all), committed.inPlace(sum(kept.team))]] : []),
  ];
}
