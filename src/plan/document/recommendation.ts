import type { Benefits } from '../../sheets/benefits/fields.ts';
import { recommended } from '../../sheets/recovery/recommended.ts';
import { isPrivateAt } from './fields.ts';
import type { Plan } from './schema.ts';

/** What is recommended and why: kept back while the four signs say restructure, as is the section made of it. */
const RECOMMENDATION = ['recommend', 'because', 'onNo'] as const satisfies readonly (keyof Benefits)[];

/** The same in one of some states of a plan, where also what is recommended may be private; of no state known, it is. */
export function isPrivateIn(path: readonly string[], ...states: readonly Pick<Plan, 'recovery'>[]): boolean {
  if (isPrivateAt(path)) return true;
  const [sheet, field] = path;
  const isOfIt = sheet === 'benefits' && RECOMMENDATION.some((one) => one === field);
  return isOfIt && (states.length === 0 || states.some(isRestructured));
}

function isRestructured({ recovery }: Pick<Plan, 'recovery'>): boolean {
  return recommended(recovery) === 'restructure';
}

/** A plan without the recommendation where that is private. */
export function withoutRecommendation(plan: Plan): Plan {
  if (!isRestructured(plan)) return plan;
  return { ...plan, benefits: { ...plan.benefits, recommend: '', because: '', onNo: '' } };
}
