import { readNumber } from '../../language/readNumber.ts';
import type { Scope } from '../scope/fields.ts';

/** Whether the scope worksheet holds enough to say what finishing costs, told without counting it. */
export function scopeGivesCost(scope: Scope): boolean {
  return [scope.model.likely, scope.cost].every((text) => readNumber(text).kind === 'number');
}
