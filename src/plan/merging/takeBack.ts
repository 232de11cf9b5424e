import { merge } from './merge.ts';
import type { Plan } from '../document/schema.ts';

/**
 * Takes back what led from `before` to `after`: `before` itself as long as nothing was typed since, and otherwise
 * with what was typed since.
 */
export function takeBack(before: Plan, after: Plan, now: Plan): Plan {
  const { plan } = merge(after, now, before);
  const handedOutSince = now.shared.filter((stamp) => !after.shared.includes(stamp));
  return handedOutSince.length === 0
    ? { ...plan, shared: before.shared }
    : { ...plan, shared: [...before.shared, ...handedOutSince] };
}
