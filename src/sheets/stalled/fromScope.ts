import { isIsoDate } from '../../language/dates.ts';
import { isNumber } from '../../language/readNumber.ts';
import type { Scope } from '../scope/fields.ts';

/** Whether the scope worksheet holds enough to say what finishing costs, told without counting it. */
export function scopeGivesCost({ model, cost }: Scope): boolean {
  return isNumber(model.likely) && isNumber(cost);
}

/** Whether it holds enough to say when it ends. */
export function scopeGivesEnd({ model, start }: Scope): boolean {
  return isNumber(model.likely) && isIsoDate(start);
}
