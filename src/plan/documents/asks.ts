import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { isBlankRow } from '../../sheets/fields.ts';
import { anchor } from '../../sheets/finding.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import { financeMember, firstForMoney, hasFinanceWord } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/asks.ts';
import { BRIEF } from './en/team.ts';
import { presenterOf } from './presenting.ts';
import { wordsIn } from './inWriting.ts';
import { sittingDay } from './sittingDay.ts';
import type { Task } from './tasks.ts';

/** What a sitting asks of somebody, and no list has: to present, to date again, to put in writing and to confirm. */
export function asksOf(plan: Plan, today: IsoDate): Task[] {
  return [
    ...presenting(plan, today),
    ...agreeing(plan, today),
    ...missed(plan, today),
    ...figures(plan, today),
  ];
}

const inLog = (id: string, key: string) =>
  ({ sheet: 'steering', field: anchor('steering', id, key), owed: true }) as const;

/** A question is presented at the next sitting, or at that which it is due for. */
function presenting(plan: Plan, today: IsoDate): Task[] {
  const day = sittingDay(plan, today);
  const presenter = presenterOf(plan);
  return nextAgenda(plan.steering, today).open.flatMap((one) => {
    const who = presenter(one);
    const date = isIsoDate(one.date) && daysBetween(day, one.date) > 0 ? one.date : day;
    const task = { ...inLog(one.id, 'question'), part: 'decisions', who, date };
    return who ? [{ ...task, what: words.toPresent(one.question.trim()) }] : [];
  });
}

/** Whoever must agree says so, or not, of all that is decided on one day together. */
function agreeing(plan: Plan, today: IsoDate): Task[] {
  const byDay = Map.groupBy(nextAgenda(plan.steering, today).open, ({ date }) => date);
  const agree = plan.steering.members.filter(({ right, name }) => right === 'agrees' && name.trim() !== '');
  return [...byDay].flatMap(([date, [first, ...others]]) =>
    first
      ? agree.map(({ name }) => ({
          ...{ ...inLog(first.id, 'question'), part: 'decisions', date: isIsoDate(date) ? date : '' },
          vote: true as const,
          ...{ who: name.trim(), what: words.toAgree(first.question.trim(), others.length) },
        }))
      : [],
  );
}

function missed(plan: Plan, today: IsoDate): Task[] {
  return nextAgenda(plan.steering, today).missed.map((one) => ({
    ...{ ...inLog(one.id, 'due'), part: 'commitments', date: sittingDay(plan, today) },
    ...{ who: one.function.trim(), what: words.toDateAgain(one.promise.trim()), brief: BRIEF.promise },
  }));
}

/** Of the sum that is asked for: the word of finance in writing, and whoever’s figures it rests on, to confirm what is not in writing. */
function figures(plan: Plan, today: IsoDate): Task[] {
  const { benefits, lead, stalled, steering } = plan;
  const asked = firstForMoney(steering, today);
  if (!asked) return [];
  const date = isIsoDate(asked.date) ? asked.date : '';
  const seat = financeMember(steering);
  const isHeard = seat && seat.right !== 'agrees' && seat.right !== 'decides';
  const wordOf = wordsIn(plan, today);
  const isOpen = (who: string, sums: readonly string[]) => !wordOf([who], sums.join('; '));
  const brings = benefits.benefits
    .filter((row) => !isBlankRow(row))
    .flatMap(({ gain, owner, low, likely, high }) =>
      isOpen(owner, [low, likely, high]) ? [{ owner: owner.trim(), gain: gain.trim() }] : [],
    );
  const typed = [stalled.finish, stalled.burn, benefits.run].map(({ likely }) => likely);
  const sums = [...typed, ...stalled.vendors.map(({ minimum }) => minimum)].filter(
    (sum) => sum.trim() !== '',
  );
  const isConfirmed = sums.length > 0 && sums.every((sum) => !isOpen(stalled.by, [sum]));
  const costs = isConfirmed ? '' : stalled.by.trim();
  return [
    ...(isHeard && !hasFinanceWord(steering, lead.authorities, today)
      ? [
          {
            ...{ ...inLog(asked.id, 'dissent'), part: 'decisions', date },
            ...{ who: seat.name.trim() || seat.function, what: words.toWriteOnSum(asked.question.trim()) },
          },
        ]
      : []),
    ...[...new Set([costs, ...brings.map(({ owner }) => owner)])].filter(Boolean).map((who) => ({
      ...(who === costs
        ? ({ sheet: 'stalled', field: anchor('stalled', 'by') } as const)
        : ({ sheet: 'benefits', field: anchor('benefits', 'benefits') } as const)),
      ...{ owed: true, date, who },
      brief: BRIEF.confirms,
      what: words.toConfirm(
        who === costs,
        brings.flatMap(({ owner, gain }) => (owner === who ? [gain] : [])),
      ),
    })),
  ];
}
