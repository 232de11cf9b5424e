import fc from 'fast-check';
import * as v from 'valibot';
import { addDays, isIsoDate } from '../../language/dates.ts';
import { type Plan, PlanSchema } from '../document/schema.ts';
import { clearLetterPlan, examplePlan, TODAY } from './plans.fixture.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const KEPT = ['id', 'app', 'version', 'saved', 'shared', 'low', 'likely', 'high'];
export const EXAMPLES = [examplePlan(), clearLetterPlan()];

/** Some of a plan otherwise: rows gone, ticks turned, days moved, numbers changed, texts emptied, as `next` has it. */
function otherwise(value: Json, next: () => number): Json {
  if (Array.isArray(value))
    return value
      .filter(() => next() > 0.12)
      .map((inner) => (typeof inner === 'string' ? inner : otherwise(inner, next)));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, KEPT.includes(key) ? inner : otherwise(inner, next)]),
    );
  if (next() > 0.2) return value;
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? typedOtherwise(value, next) : value;
}

/** Another day, number or nothing in the place of one that is typed; a choice stays. */
function typedOtherwise(typed: string, next: () => number): string {
  if (next() < 0.1 && /[\s\d]/.test(typed)) return '';
  if (isIsoDate(typed)) return addDays(TODAY, Math.round((next() - 0.6) * 200));
  return /^\d+$/.test(typed) ? String(Math.round(Number(typed) * (0.3 + 2 * next()))) : typed;
}

/** One of the two plans with some of it otherwise, as `otherwise` has it. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .tuple(fc.constantFrom(...EXAMPLES), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })))
  .map(([plan, chances]) => {
    const next = () => chances.next().value ?? 0;
    return v.parse(PlanSchema, otherwise(plan as unknown as Json, next));
  });
