import { isCurrency } from '../../language/isCurrency.ts';
import { numberOr, readNumber } from '../../language/readNumber.ts';
import { countError, numberError } from '../numberErrors.ts';
import { type FieldError, RANGE } from '../ranges.ts';
import * as words from './en/fields.ts';
import type { Scope } from './fields.ts';
import { isStoodIn, timesModel } from './integration.ts';

/** What is wrong with a number of people: it divides, so it cannot be zero. */
export function peopleError(text: string): FieldError {
  const read = readNumber(text);
  if (read.kind === 'number' && read.value < 0.01) {
    return words.noPeopleNoDate;
  }
  return countError(text);
}

/** What is wrong with a currency as typed. */
export function currencyError(text: string): FieldError {
  if (text.trim() === '' || isCurrency(text)) return undefined;
  return words.badCurrency;
}

/** What is wrong with the days or hours of a week: above 0, at most `most`. */
export function positiveError(text: string, most: number): FieldError {
  const read = readNumber(text);
  if (read.kind === 'number' && (read.value <= 0 || read.value > most)) {
    return words.notWithin(most);
  }
  return numberError(text);
}

/** What is wrong with the weight of the likely value. */
export function lambdaError(text: string): FieldError {
  const read = readNumber(text);
  if (read.kind === 'number' && (read.value < 0.1 || read.value > 100)) {
    return words.badWeight;
  }
  return numberError(text);
}

/** What is wrong with the correlation between workstreams. */
export function correlationError(text: string): FieldError {
  const read = readNumber(text);
  if (read.kind === 'number' && read.value > 0.95) {
    return words.badCorrelation;
  }
  return numberError(text);
}

/** The alarm where integration is not three to five times the model work: the field it stands at, and what it says. */
export function multipleAlarm(scope: Scope): Alarm | undefined {
  if (!isStoodIn(scope)) {
    const times = timesModel(scope) ?? 4;
    if (times >= 3 && times <= 5) return undefined;
    return alarm('integration-likely', times < 3 ? 'small' : 'large');
  }
  const part = RANGE.find((name) => numberOr(scope.multiplier[name], 3) < 3);
  return part && alarm(`multiplier-${part}`, 'small');
}

type Alarm = { field: string; is: keyof typeof words.ALARM; says: string };

function alarm(field: string, is: Alarm['is']): Alarm {
  return { field, is, says: words.ALARM[is] };
}
