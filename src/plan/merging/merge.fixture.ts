import { fullPlan, copyOf } from '../document/edits.fixture.ts';
import type { Plan } from '../document/schema.ts';

export const BASE = fullPlan();
export const with_ = (change: (plan: Plan) => void): Plan => {
  const plan = copyOf(BASE);
  change(plan);
  return plan;
};
