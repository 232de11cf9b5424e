import type { IsoDate } from '../../language/dates.ts';
import { anchor } from '../../sheets/finding.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { againstByBudgets } from './against.ts';
import { moneyAskDay } from './askDay.ts';
import { toSayWhy } from './en/against.ts';
import { toSayWhyUnasked } from './en/levers.ts';
import { askingLaterTerms } from './laterTerms.ts';
import { unaskedLever } from './levers.ts';
import { confirmingRivals } from './rivals.ts';
import type { Task } from './tasks.ts';
import { settling, twiceTold } from './twice.ts';

/** So many letters of what a scenario is called are in what is asked. */
const FEW_WORDS = 40;

/**
 * What is to be answered of the sum before it is decided on: why not the course that budgets favour, why what is sooner is not
 * asked for, which of two figures of one thing holds, where later terms of a contract are counted, and what
 * the other options take.
 */
export function moneyAsks(plan: Plan, forecasts: Forecasts, today: IsoDate): Task[] {
  const against = againstByBudgets(plan, forecasts, today);
  const task = { owed: true, date: moneyAskDay(plan, today) };
  const better = unaskedLever(plan, forecasts, today);
  return [
    ...(against && !against.written && against.who
      ? [
          {
            ...{ ...task, sheet: 'benefits' as const, field: anchor('benefits', 'because') },
            ...{ who: against.who, what: toSayWhy(against) },
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
            },
          },
        ]
      : []),
    ...settling(twiceTold(plan, forecasts, today)),
    ...askingLaterTerms(plan, forecasts, today),
    ...confirmingRivals(plan, forecasts, today),
  ];
}
