import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { money, show } from '../../report/values.ts';
import { anchor } from '../../sheets/finding.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { againstByBudgets } from './against.ts';
import { committedTo, type Taken } from './committed.ts';
import { toSayWhy } from './en/against.ts';
import * as words from './en/asks.ts';
import { toSayWhyUnasked } from './en/levers.ts';
import { BRIEF } from './en/team.ts';
import { unaskedLever } from './levers.ts';
import { sittingDay } from './sittingDay.ts';
import type { Task } from './tasks.ts';

/** So many letters of what a scenario is called are in what is asked. */
const FEW_WORDS = 40;

/**
 * What is to be answered of the sum before it is decided on: what is booked of what it takes for done, why not the course that
 * budgets favour, and why what is sooner is not asked for.
 */
export function moneyAsks(plan: Plan, forecasts: Forecasts, today: IsoDate): Task[] {
  const taken = committedTo(plan, forecasts, today);
  const against = againstByBudgets(plan, forecasts, today);
  const day = taken?.question.date ?? '';
  const task = { owed: true, date: isIsoDate(day) ? day : sittingDay(plan, today) };
  const finance = plan.stalled.by.trim() || plan.lead.name.trim();
  const booked = taken?.behind;
  const better = unaskedLever(plan, forecasts, today);
  return [
    ...(booked && finance
      ? [toBook(booked, plan.scope.currency)].map((said) => ({
          ...{ ...task, sheet: 'stalled' as const, field: anchor('stalled', 'sunk') },
          ...{ who: finance, what: show(said), said, brief: BRIEF.books },
        }))
      : []),
    ...(against && !against.written && against.who
      ? [
          {
            ...{ ...task, sheet: 'benefits' as const, field: anchor('benefits', 'because') },
            ...{ who: against.who, what: toSayWhy(against), brief: BRIEF.why },
          },
        ]
      : []),
    ...(better && !better.lever.weighed && better.who
      ? [
          {
            ...{ ...task, sheet: 'benefits' as const, field: anchor('benefits', 'because') },
            ...{
              who: better.who,
              what: toSayWhyUnasked(cut(better.lever.name, FEW_WORDS), better.lever.days),
              brief: BRIEF.whyUnasked,
            },
          },
        ]
      : []),
  ];
}

function toBook({ behind, people, most }: Taken, currency: string) {
  return words.toBook(money(behind, currency), people, money(most, currency));
}
