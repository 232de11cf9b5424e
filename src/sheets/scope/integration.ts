import type { Range } from '../../forecast/range.ts';
import { readNumber } from '../../language/readNumber.ts';
import { isBlankRange, readRange, type TypedRange } from '../ranges.ts';
import { MULTIPLIER, type Scope } from './fields.ts';

/** True while nobody has given a figure for integration: a multiple of the model work stands in for it. */
export function isStoodIn({ integration }: Scope): boolean {
  return isBlankRange(integration);
}

/** The multiplier as typed; where nothing is, the rule of thumb. */
export function multiplierOf({ multiplier }: Scope): TypedRange {
  return isBlankRange(multiplier) ? MULTIPLIER : multiplier;
}

/** Low, likely and high that stand in for integration, in the sheet's unit: the model work times the multiplier, end by end. */
export function standIn(scope: Scope): Range {
  const model = readRange(scope.model);
  const times = readRange(multiplierOf(scope));
  return {
    low: model.low * times.low,
    likely: model.likely * times.likely,
    high: model.high * times.high,
  };
}

/** How many times the likely model work the likely integration is; undefined while one of them is not known. */
export function timesModel(scope: Scope): number | undefined {
  if (readNumber(scope.model.likely).kind !== 'number' || isStoodIn(scope)) return undefined;
  const model = readRange(scope.model).likely;
  return model > 0 ? readRange(scope.integration).likely / model : undefined;
}
