import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { anchor } from '../../sheets/finding.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Commitment } from '../../sheets/steering/fields.ts';
import { financeMember, firstForMoney, hasFinanceWord } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import { askDay, moneyAskDay } from './askDay.ts';
import * as words from './en/asks.ts';
import { BRIEF } from './en/team.ts';
import { moneyQuestion } from './options.ts';
import { presenterOf } from './presenting.ts';
import { sittingDay } from './sittingDay.ts';
import type { Task } from './tasks.ts';

/** What a sitting asks of somebody, and no list has: to present, to agree, to commit, to date again and to write on the sum. */
export function asksOf(plan: Plan, today: IsoDate): Task[] {
  return [
    ...presenting(plan, today),
    ...agreeing(plan, today),
    ...committing(plan, today),
    ...behind(plan, today),
    ...finance(plan, today),
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

/** What was missed, and what is past its day: a new date is asked for of both, or what happens without it. */
function behind(plan: Plan, today: IsoDate): Task[] {
  const { missed, overdue } = nextAgenda(plan.steering, today);
  const date = askDay(plan, today);
  const task = (says: (promise: string) => string) => (one: Commitment) => ({
    ...{ ...inLog(one.id, 'due'), part: 'commitments', date },
    ...{ who: one.function.trim(), what: says(one.promise.trim()), brief: BRIEF.redate(one.promise.trim()) },
  });
  return [...missed.map(task(words.toDateAgain)), ...overdue.map(task(words.toDateLate))];
}

/** Whoever sits without a vote signs what a yes to the question of the money takes from them, or of the first where none asks for any. */
function committing(plan: Plan, today: IsoDate): Task[] {
  const { members } = plan.steering;
  const { open } = nextAgenda(plan.steering, today);
  const asked = moneyQuestion(plan, today)?.question ?? open[0];
  if (!asked) return [];
  return members
    .map(({ right, name, function: of }) => ({ right, who: name.trim() || of.trim() }))
    .filter(({ right, who }) => right !== 'decides' && right !== 'agrees' && who !== '')
    .map(({ who }) => ({
      ...{ ...inLog(asked.id, 'decider'), part: 'decisions', date: isIsoDate(asked.date) ? asked.date : '' },
      ...{ who, what: words.toCommit(asked.question.trim()) },
    }));
}

/** Finance, where it neither decides nor must agree, says in writing whether the sum stands that is asked for. */
function finance(plan: Plan, today: IsoDate): Task[] {
  const { lead, steering } = plan;
  const asked = firstForMoney(steering, today);
  const seat = financeMember(steering);
  const isHeard = seat && seat.right !== 'agrees' && seat.right !== 'decides';
  if (!asked || !isHeard || hasFinanceWord(steering, lead.authorities, today)) return [];
  return [
    {
      ...{ ...inLog(asked.id, 'dissent'), part: 'decisions', date: moneyAskDay(plan, today) },
      ...{ who: seat.name.trim() || seat.function, what: words.toWriteOnSum(asked.question.trim()) },
    },
  ];
}
