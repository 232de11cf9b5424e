import type { Range } from '../../forecast/range.ts';
import { isBlankRange, readRange, type TypedRange } from '../ranges.ts';
import { MULTIPLIER, type Scope } from './fields.ts';

/** The multiplier as typed; where nothing is, the rule of thumb. */
export function multiplierOf({ multiplier }: Scope): TypedRange {
  return isBlankRange(multiplier) ? MULTIPLIER : multiplier;
}

/** Low, likely and high of integration, in the sheet's unit: the model work times the multiplier, end by end. */
export function integrationRange(scope: Scope): Range {
  const model = readRange(scope.model);
  const times = readRange(multiplierOf(scope));
  return {
    low: model.low * times.low,
    likely: model.likely * times.likely,
    high: model.high * times.high,
  };
}
