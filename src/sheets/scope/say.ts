import type { Figured } from '../../forecast/quantiles.ts';
import { isIsoDate } from '../../language/dates.ts';
import { rounded, showNumber, showRounded } from '../../language/numbers.ts';
import { numberOr } from '../../language/readNumber.ts';
import {
  dateOf,
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
  const unit = `person-${scope.effortUnit}`;
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
  if (line.ownName !== undefined) return line.ownName || 'Other work';
  return fields[line.id as ScopeField].label;
}

/** What an uncertain input is called. */
export function inputName(name: InputName, input: ScopeInput, wording: Wording<ScopeField>): string {
  const line = input.lines.find(({ id }) => id === name.line);
  const label = line ? lineName(line, wording) : name.line;
  if (name.what === 'wait') return `${label}, waiting`;
  return name.what === 'multiplier' ? wording.fields.multiplier.label : label;
}

/** A chance, 0 to 1, in words that claim no more than the trials can know. */
export function showChance(chance: number, trials: number): string {
  if (chance === 0) return `none of ${showNumber(trials)} simulated runs`;
  if (chance === 1) return `all of ${showNumber(trials)} simulated runs`;
  if (chance < 0.01) return 'fewer than 1 in 100 simulated runs';
  if (chance > 0.99) return 'more than 99 in 100 simulated runs';
  return `${Math.round(chance * 100)} in 100 simulated runs`;
}

/** A chance, 0 to 1, for a table. */
export function shareOr(chance: number | undefined): Value {
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
  const work = say`The work is as likely as not to fit in ${at(p50)}, and four times in five in ${at(p80)}`;
  if (forecast.chanceOfPlan === undefined)
    return say`${work}. The original plan’s numbers are not filled in.`;
  const plan = withUnit(forecast.planned);
  return say`${work}. The original plan held ${plan}, which was enough in ${showChance(forecast.chanceOfPlan, forecast.trials)}.`;
}

/** What the calendar says, as a sentence; what it lacks, where it says nothing. */
export function calendarFinding({ forecast, input }: Outlook): Said {
  const { calendar, trials } = forecast;
  if (!calendar) return 'There are no dates yet: say how many people there are.';
  const { p50, p80 } = calendar.finish;
  if (p50 === '' && isIsoDate(input.start)) return 'There is no work to date yet.';
  if (p50 === '') {
    const weeks = (name: 'p50' | 'p80') => number(rounded(calendar.weeks[name].value), 'weeks');
    return say`From the start it takes ${weeks('p50')} as likely as not, ${weeks('p80')} four times in five. Set the start date for dates.`;
  }
  const ends = say`It ends by ${dateOf(p50)} as likely as not, and by ${dateOf(p80)} four times in five`;
  const { chanceOfCommitted, chanceOfDay90 } = calendar;
  if (chanceOfCommitted !== undefined) {
    return say`${ends}. The date that was promised, ${dateOf(input.committed)}, was met in ${showChance(chanceOfCommitted, trials)}.`;
  }
  if (chanceOfDay90 === undefined) return say`${ends}.`;
  return say`${ends}. All of it was done by day 90, ${dateOf(input.day90)}, in ${showChance(chanceOfDay90, trials)}.`;
}

/** The sentence to say to whoever holds the budget, written from the numbers. */
export function budgetSentence(outlook: Outlook, scope: Scope, wording: Wording<ScopeField>): Said {
  const { input, forecast } = outlook;
  const { withUnit } = effortScale(scope);
  const { p50, p80 } = forecast.effort;
  const size = (weeks: number) => moneyFor(weeks, input, scope) || withUnit(weeks);
  const parts = [
    say`Finishing takes about ${size(p50.value)}, and I would plan for ${size(p80.value)}: one time in five it will be more than that.`,
  ];
  if (forecast.planned > 0 && p50.value > 0) {
    parts.push(
      say`The plan you approved held ${size(forecast.planned)}, about ${share(Math.round((100 * forecast.planned) / p50.value) / 100)} of the work.`,
    );
  }
  const { calendar } = forecast;
  if (calendar && calendar.finish.p50 !== '') {
    parts.push(
      say`It could be done by ${dateOf(calendar.finish.p50)}, and by ${dateOf(calendar.finish.p80)} four times in five.`,
    );
  }
  const [first] = forecast.medians.effortDrivers;
  if (first) {
    const name = inputName(first.input, input, wording);
    parts.push(`The largest unknown is “${name}”; let us settle that one first.`);
  }
  return joined(parts, ' ');
}
