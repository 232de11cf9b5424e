import { addMonths } from '../../language/months.ts';
import { dateOf, money, number, numeral, type Said, say, show, type Value } from '../../report/values.ts';
import { roundMoney, showChance } from '../scope/say.ts';
import type { Wording } from '../wording.ts';
import type { End } from './deciding.ts';
import type { StalledResult } from './estimate.ts';
import type { Ranged, StalledField } from './fields.ts';
import type { StalledInputs } from './read.ts';

/** Money as it is said: a forecast has no more than three figures. */
export function about(value: number, currency: string): Value {
  return money(roundMoney(value), currency);
}

/** What waiting is held against: the way to act that has a cost, or the cheaper of the two. */
export function actingName({ finish, restructure }: StalledResult): string {
  if (finish && restructure) return 'the cheaper of finishing and restructuring';
  return finish ? 'finishing' : 'restructuring';
}

/** The day on which a month of the count ends. */
export function endOf(month: number, { from }: StalledInputs): Value {
  return dateOf(addMonths(from, month));
}

/** When waiting becomes dearer than acting, as a sentence a person can repeat. */
export function stalledFinding(result: StalledResult): Said {
  const { inputs, trials } = result;
  const { p10, p50, p90, never } = result.crossing.acting;
  const acting = actingName(result);
  const horizon = countedMonths(inputs);
  if (p10 === undefined || p50 === undefined) {
    return `More likely than not, waiting does not become dearer than ${acting} within the ${horizon} counted: it did in ${showChance(1 - never, trials)}.`;
  }
  const when = say`Waiting becomes dearer than ${acting} in about month ${numeral(p50)}, by ${endOf(p50, inputs)}`;
  if (p90 === undefined) {
    return say`${when}, and one time in ten in month ${numeral(p10)} or before. In ${showChance(never, trials)} it did not within the ${horizon} counted.`;
  }
  if (p10 === p90) return say`${when}, and four times in five in that very month.`;
  return say`${when}, and four times in five between month ${numeral(p10)} and month ${numeral(p90)}.`;
}

/** The sentence to say aloud, written from the numbers. */
export function stalledSentence(result: StalledResult, currency: string): Said {
  const { monthly, inputs, months, trials } = result;
  const [low, high] = [about(monthly.p10, currency), about(monthly.p90, currency)];
  const rate = show(low) === show(high) ? say`about ${low}` : say`between about ${low} and ${high}`;
  const parts = months.at(-1)?.parts;
  const once = (parts?.vendors ?? 0) + (parts?.redo ?? 0);
  const horizon = countedMonths(inputs);
  const lumps =
    once > 0 ? say`, and about ${about(once, currency)} that falls due once within ${horizon}` : '';
  const { p50, never } = result.crossing.acting;
  const acting = actingName(result);
  const then =
    p50 === undefined
      ? `Within ${horizon} it will probably not have cost more than ${acting}; it did in ${showChance(1 - never, trials)}.`
      : say`By about ${endOf(p50, inputs)} it will probably have cost more than ${acting}.`;
  return say`Waiting costs ${rate} a month${lumps}. ${then}`;
}

/** The assumption that decides the answer, with the month at either end of it. */
export function decidingText(
  result: StalledResult,
  currency: string,
  names: Wording<StalledField>['fields'],
): Said {
  const { deciding, inputs } = result;
  if (!deciding) {
    return 'No single assumption decides the month: each by itself, from its P10 to its P90, leaves it where it is.';
  }
  const { input, low, high } = deciding;
  const name =
    input.kind === 'field'
      ? names[input.field].label
      : `${names.redo.label}${input.what && `, ${input.what}`}`;
  const worth = ({ value }: End) =>
    input.kind === 'field' ? worthOf(input.field, readable(value), currency) : about(value, currency);
  const when = ({ month }: End) =>
    month === undefined
      ? `not within the ${countedMonths(inputs)} counted`
      : say`in month ${numeral(month)} (by ${endOf(month, inputs)})`;
  return say`The assumption that decides the month: ${name}. At ${worth(low)} (its P10) waiting becomes dearer than ${actingName(result)} ${when(low)}; at ${worth(high)} (its P90) ${when(high)}. All others are held at their P50.`;

  function readable(value: number) {
    return input.kind === 'field' && input.field === 'leavers' ? value : roundMoney(value);
  }
}

/** `18 months`, `1 month`. */
export function countedMonths({ months }: StalledInputs): string {
  return months === 1 ? '1 month' : `${months} months`;
}

/** A value of a ranged field with its unit, short, for a sentence. */
export function worthOf(field: Ranged, value: number, currency: string): Said {
  switch (field) {
    case 'burn':
    case 'value':
      return say`${money(value, currency)} a month`;
    case 'leavers':
      return number(value, 'people');
    case 'salary':
      return say`${money(value, currency)} a year`;
    case 'replacing':
      return say`${number(Math.round(value))}% of a year’s pay`;
    case 'finish':
    case 'restructure':
      return money(value, currency);
  }
}
