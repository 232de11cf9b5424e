import type { Figured } from '../../forecast/quantiles.ts';
import { isIsoDate } from '../../language/dates.ts';
import { rounded, showRounded } from '../../language/numbers.ts';
import { numberOr } from '../../language/readNumber.ts';
import {
  dateOf,
  isBlank,
  joined,
  money,
  NONE,
  number,
  type Said,
  say,
  share,
  type Value,
} from '../../report/values.ts';
import type { Wording } from '../wording.ts';
import type { InputName } from './drivers.ts';
import * as words from './en/sentences.ts';
import { EFFORT_NAMES } from './en/choices.ts';
import type { Scope, ScopeField } from './fields.ts';
import type { Outlook } from './outlook.ts';
import type { Line, ScopeInput } from './read.ts';

/** How the sheet counts effort: the name of its unit, and person-weeks in it, bare or with the unit. */
export type EffortScale = {
  unit: string;
  of: (weeks: number) => number;
  show: (weeks: number) => string;
  value: (weeks: number) => Value;
  withUnit: (weeks: number) => Value;
};

export function effortScale(scope: Scope): EffortScale {
  const days = numberOr(scope.daysPerWeek, 5);
  const of = (weeks: number) => (scope.effortUnit === 'days' ? weeks * days : weeks);
  const unit = EFFORT_NAMES[scope.effortUnit];
  return {
    unit,
    of,
    show: (weeks) => showRounded(of(weeks)),
    value: (weeks) => number(rounded(of(weeks))),
    withUnit: (weeks) => number(rounded(of(weeks)), unit),
  };
}

/** Money to three figures: a forecast has no more. */
export function roundMoney(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - 2);
  return Math.round(value / step) * step;
}

/** The money for some effort, rounded; `''` while a person-week has no cost. */
export function moneyFor(weeks: number, { cost }: ScopeInput, scope: Scope): Value {
  return cost === undefined ? '' : money(roundMoney(weeks * cost), scope.currency);
}

/** A workstream's name from the sheet's words, or the name its reader gave it. */
export function lineName(line: Line, { fields }: Wording<ScopeField>): string {
  if (line.ownName !== undefined) return line.ownName || words.otherWork;
  return fields[line.id as ScopeField].label;
}

/** What an uncertain input is called. */
export function inputName(name: InputName, input: ScopeInput, wording: Wording<ScopeField>): string {
  const line = input.lines.find(({ id }) => id === name.line);
  const label = line ? lineName(line, wording) : name.line;
  return name.what === 'wait' ? words.waiting(label) : label;
}

/** A chance, 0 to 1, as a share of the simulated runs, in words that claim no more than these can know. */
export function showChance(chance: number, trials: number): string {
  return words.inRuns(showOdds(chance, trials));
}

/** The same for a reader who knows of no runs. */
export function showOdds(chance: number, trials: number): string {
  const rare = Math.min(chance, 1 - chance);
  if (rare >= 0.01) return words.runs(Math.round(chance * 100));
  // None of so many runs is worth about three of as many.
  const of = rare < 0.001 && trials >= 3000 ? 1000 : 100;
  return chance < 0.5 ? words.hardlyARun(of) : words.nearlyEveryRun(of);
}

/** A chance for a table. */
export function chanceShare(chance: number | undefined): Said {
  return chance === undefined ? NONE : share(chance);
}

/** What the numbers say, as one sentence a person can repeat. */
export function scopeFinding({ input, forecast }: Outlook, scope: Scope): Said {
  const { withUnit } = effortScale(scope);
  const at = ({ value }: Figured) => {
    const sum = moneyFor(value, input, scope);
    return sum === '' ? withUnit(value) : say`${withUnit(value)} (${sum})`;
  };
  const { p50, p80 } = forecast.effort;
  const plan = forecast.chanceOfPlan !== undefined && {
    held: withUnit(forecast.planned),
    chance: showChance(forecast.chanceOfPlan, forecast.trials),
  };
  return words.finding(at(p50), at(p80), plan || undefined);
}

/** What the calendar says, as a sentence; what it lacks, where it says nothing. */
export function calendarFinding({ forecast, input }: Outlook): Said {
  const { calendar } = forecast;
  if (!calendar) return words.noPeople;
  const { p50, p80 } = calendar.finish;
  if (p50 === '' && isIsoDate(input.start)) return words.noWork;
  if (p50 === '') {
    const weeks = (name: 'p50' | 'p80') => number(rounded(calendar.weeks[name].value), words.weeks);
    return words.fromTheStart(weeks('p50'), weeks('p80'));
  }
  const ends = words.endsBy(dateOf(p50), dateOf(p80));
  const { chanceOfCommitted, chanceOfDay90 } = calendar;
  if (chanceOfCommitted !== undefined) {
    return joined(
      [ends, words.promisedMet(dateOf(input.committed), showChance(chanceOfCommitted, forecast.trials))],
      ' ',
    );
  }
  if (chanceOfDay90 === undefined) return ends;
  return joined(
    [ends, words.doneByDay90(dateOf(input.day90), showChance(chanceOfDay90, forecast.trials))],
    ' ',
  );
}

/** The sentence to say to whoever holds the budget, written from the numbers. `asked`: what is asked for, in place of what all of it takes. */
export function budgetSentence(
  outlook: Outlook,
  scope: Scope,
  wording: Wording<ScopeField>,
  asked: Said = '',
): Said {
  const { input, forecast } = outlook;
  const parts = isBlank(asked) ? sizes(outlook, scope) : [asked];
  const { calendar } = forecast;
  if (calendar && calendar.finish.p50 !== '') {
    parts.push(words.couldEnd(dateOf(calendar.finish.p50), dateOf(calendar.finish.p80)));
  }
  const [first] = forecast.medians.effortDrivers;
  if (first) {
    const guessed = input.lines.some(({ id, ofModel }) => ofModel && id === first.input.line);
    parts.push(words.largestUnknown(inputName(first.input, input, wording), guessed));
  }
  return joined(parts, ' ');
}

/** What all of the work takes, and how much of it the plan held. */
function sizes({ input, forecast }: Outlook, scope: Scope): Said[] {
  const { withUnit } = effortScale(scope);
  const { p50, p80 } = forecast.effort;
  const size = (weeks: number) => moneyFor(weeks, input, scope) || withUnit(weeks);
  const parts = [words.takes(size(p50.value), size(p80.value))];
  if (forecast.planned > 0 && p50.value > 0) {
    const part = Math.round((100 * forecast.planned) / p50.value) / 100;
    parts.push(words.planHeld(size(forecast.planned), share(part)));
  }
  return parts;
}
