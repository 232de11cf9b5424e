import type { Figured } from '../../forecast/quantiles.ts';
import { isIsoDate, showDate } from '../../language/dates.ts';
import { numberOr, showMoney, showNumber, showRounded } from '../../language/numbers.ts';
import type { Wording } from '../wording.ts';
import type { InputName } from './drivers.ts';
import type { Scope, ScopeField } from './model.ts';
import type { Outlook } from './outlook.ts';
import type { Line, ScopeInput } from './read.ts';

/** How the sheet counts effort: the name of its unit, and person-weeks shown in it. */
export type EffortScale = { unit: string; show: (weeks: number) => string; of: (weeks: number) => number };

export function effortScale(scope: Scope): EffortScale {
  const days = numberOr(scope.daysPerWeek, 5);
  const of = (weeks: number) => (scope.effortUnit === 'days' ? weeks * days : weeks);
  return { unit: `person-${scope.effortUnit}`, of, show: (weeks) => showRounded(of(weeks)) };
}

/** Money to three figures: a forecast has no more. */
export function roundMoney(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - 2);
  return Math.round(value / step) * step;
}

/** The money for some effort, rounded; `''` while a person-week has no cost. */
export function moneyFor(weeks: number, { cost }: ScopeInput, scope: Scope): string {
  return cost === undefined ? '' : showMoney(roundMoney(weeks * cost), scope.currency);
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

/** A chance, 0 to 1, as a percentage for a table; never 0% or 100% of what can still happen. */
export function showShare(chance: number | undefined): string {
  if (chance === undefined) return '–';
  if (chance > 0 && chance < 0.01) return '<1%';
  if (chance < 1 && chance > 0.99) return '>99%';
  return `${Math.round(chance * 100)}%`;
}

/** What the numbers say, as one sentence a person can repeat. */
export function scopeFinding({ input, forecast }: Outlook, scope: Scope): string {
  const scale = effortScale(scope);
  const at = ({ value }: Figured) => {
    const money = moneyFor(value, input, scope);
    return `${scale.show(value)} ${scale.unit}${money && ` (${money})`}`;
  };
  const { p50, p80 } = forecast.effort;
  const work = `The work is as likely as not to fit in ${at(p50)}, and four times in five in ${at(p80)}`;
  if (forecast.chanceOfPlan === undefined) return `${work}. The original plan’s numbers are not filled in.`;
  const plan = `${scale.show(forecast.planned)} ${scale.unit}`;
  return `${work}. The original plan held ${plan}, which was enough in ${showChance(forecast.chanceOfPlan, forecast.trials)}.`;
}

/** What the calendar says, as a sentence; what it lacks, where it says nothing. */
export function calendarFinding({ forecast, input }: Outlook): string {
  const { calendar, trials } = forecast;
  if (!calendar) return 'There are no dates yet: say how many people there are.';
  const { p50, p80 } = calendar.finish;
  if (p50 === '' && isIsoDate(input.start)) return 'There is no work to date yet.';
  if (p50 === '') {
    const weeks = `${showRounded(calendar.weeks.p50.value)} weeks as likely as not, ${showRounded(calendar.weeks.p80.value)} weeks four times in five`;
    return `From the start it takes ${weeks}. Set the start date for dates.`;
  }
  const ends = `It ends by ${showDate(p50)} as likely as not, and by ${showDate(p80)} four times in five`;
  const { chanceOfCommitted, chanceOfDay90 } = calendar;
  if (chanceOfCommitted !== undefined) {
    return `${ends}. The date that was promised, ${showDate(input.committed)}, was met in ${showChance(chanceOfCommitted, trials)}.`;
  }
  if (chanceOfDay90 === undefined) return `${ends}.`;
  return `${ends}. All of it was done by day 90, ${showDate(input.day90)}, in ${showChance(chanceOfDay90, trials)}.`;
}

/** The sentence to say to whoever holds the budget, written from the numbers. */
export function budgetSentence(outlook: Outlook, scope: Scope, wording: Wording<ScopeField>): string {
  const { input, forecast } = outlook;
  const { unit, show } = effortScale(scope);
  const { p50, p80 } = forecast.effort;
  const money = input.cost !== undefined;
  const size = (weeks: number) => (money ? moneyFor(weeks, input, scope) : `${show(weeks)} ${unit}`);
  const parts = [
    `Finishing takes about ${size(p50.value)}, and I would plan for ${size(p80.value)}: one time in five it will be more than that.`,
  ];
  if (forecast.planned > 0 && p50.value > 0) {
    parts.push(
      `The plan you approved held ${size(forecast.planned)}, about ${Math.round((100 * forecast.planned) / p50.value)}% of the work.`,
    );
  }
  const { calendar } = forecast;
  if (calendar && calendar.finish.p50 !== '') {
    parts.push(
      `It could be done by ${showDate(calendar.finish.p50)}, and by ${showDate(calendar.finish.p80)} four times in five.`,
    );
  }
  const [first] = forecast.medians.effortDrivers;
  if (first) {
    const name = inputName(first.input, input, wording);
    parts.push(`The largest unknown is “${name}”; let us settle that one first.`);
  }
  return parts.join(' ');
}
