import { daysBetween } from '../../language/dates.ts';
import type { Said, Value } from '../../report/values.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { daysOf } from '../../sheets/delay.ts';
import { about } from '../../sheets/money.ts';
import type { Outlook } from '../../sheets/scope/outlook.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/levers.ts';

/** A scenario that is earlier for the same money or less, what that is worth by the price of delay, and its team. */
export type Lever = {
  name: string;
  days: number;
  worth: Value;
  lessIn: boolean;
  kept: [Value, Value] | undefined;
};

/** The scenarios that end earlier and take no more work than the base, the earliest first. */
export function leversOf(plan: Plan, forecasts: Forecasts): Lever[] {
  const { scope } = forecasts;
  const { beside, currency } = coursesFrame(plan, forecasts);
  if (!('base' in scope)) return [];
  const { base, scenarios } = scope;
  const aMonth = beside?.delay?.month;
  return scenarios
    .flatMap((scenario): Lever[] => {
      const days = daysBetween(
        scenario.forecast.calendar?.finish.p80 ?? '',
        base.forecast.calendar?.finish.p80 ?? '',
      );
      const more = scenario.forecast.effort.p50.value - base.forecast.effort.p50.value;
      if (!(days > 0) || more > 1e-9 || aMonth === undefined) return [];
      const [whole, part] = [base, scenario].map((of) => keptUntil(of, plan, forecasts));
      return [
        {
          name: scenario.name,
          days,
          worth: about(daysOf(aMonth, days), currency),
          lessIn: more < -1e-9,
          kept:
            whole === undefined || part === undefined
              ? undefined
              : [about(part, currency), about(whole, currency)],
        },
      ];
    })
    .toSorted((a, b) => b.days - a.days);
}

/** What the team as it is, with whoever a scenario adds, costs until that delivers; undefined where it is not known. */
function keptUntil({ input, forecast }: Outlook, plan: Plan, forecasts: Forecasts): number | undefined {
  const { inputs } = coursesFrame(plan, forecasts);
  const { scope } = forecasts;
  const finish = inputs?.ways.finish;
  if (!inputs?.burn || !finish || !('base' in scope)) return undefined;
  const { base } = scope;
  const earlier = daysBetween(forecast.calendar?.finish.p80 ?? '', base.forecast.calendar?.finish.p80 ?? '');
  const added = Math.max(0, (input.people ?? 0) - (base.input.people ?? 0)) * (input.cost ?? 0);
  const months = Math.max(0, finish.delivers - (earlier * 12) / 365);
  return (inputs.burn.likely + (added * 52) / 12) * months;
}

/** The earliest of them in a few words; blank where there is none. */
export function leverInShort([first]: readonly Lever[]): Said {
  return first ? words.leverInShort(first) : '';
}

/** The same in sentences. */
export function leverWords(levers: readonly Lever[]): Said[] {
  return levers.map(words.lever);
}
