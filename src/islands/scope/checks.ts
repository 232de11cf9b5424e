import { MOST_COUNTED } from '../../language/readNumber.ts';
import { countError, numberError, rangeErrors } from '../../sheets/numberErrors.ts';
import type { RangePart, TypedRange } from '../../sheets/ranges.ts';
import { currencyError, multipleAlarm, peopleError, positiveError } from '../../sheets/scope/errors.ts';
import { type Calendar, type Effort, type Scope, waitOf } from '../../sheets/scope/fields.ts';
import type { Errors } from '../fields/fieldsOf.tsx';

function frameErrors(scope: Scope): Errors<Scope> {
  return {
    people: peopleError(scope.people),
    cost: numberError(scope.cost),
    currency: currencyError(scope.currency),
    daysPerWeek: positiveError(scope.daysPerWeek, 7),
    hoursPerWeek: positiveError(scope.hoursPerWeek, 168),
  };
}

/** Of a range of weeks, or of how many times as much. */
function countErrors(range: TypedRange): Errors<TypedRange> {
  return rangeErrors(range, MOST_COUNTED);
}

function effortErrors(effort: Effort): Errors<Record<RangePart | 'planned', string>> {
  return { ...countErrors(effort), planned: countError(effort.planned) };
}

function calendarErrors(line: Calendar): Errors<Calendar> {
  const { low, likely, high } = countErrors(waitOf(line));
  return { people: peopleError(line.people), waitLow: low, waitLikely: likely, waitHigh: high };
}

/** What is wrong with what was typed: it comes once the sheet can be typed into. */
export const checks = {
  frameErrors,
  effortErrors,
  calendarErrors,
  countError,
  countErrors,
  multipleAlarm,
};
export type Checks = typeof checks;
