import { recommendedWay } from '../benefits/recommendedWay.ts';
import { coursesFrame } from '../benefits/sheet.ts';
import { keptTeam } from '../benefits/sums.ts';
import { keptWaited } from '../benefits/waiting.ts';
import type { Context } from '../sheet.ts';
import type { Against } from './say.ts';

/** What is recommended on one basis with waiting: both with the team kept, where the team has a cost. */
export function againstOf(plan: Context['plan'], forecasts: Context['forecasts']): Against | undefined {
  const recommended = recommendedWay(plan.benefits);
  if (!recommended || !forecasts.stalled) return undefined;
  const { way, named } = recommended;
  const { inputs, beside } = coursesFrame(plan, forecasts);
  const kept = keptWaited(beside, inputs && keptTeam(inputs, way), way);
  if (kept) return { named, month: kept.month, basis: 'kept' };
  const crossing = forecasts.stalled.crossing[way];
  return crossing && { named, month: crossing.p50, basis: inputs?.burn ? 'work' : 'plain' };
}
