import { readPlan } from '../plan/document/read.ts';
import { SIMULATION } from '../plan/documents/forecasts.ts';
import { show } from '../report/values.ts';
import { about } from '../sheets/money.ts';
import { estimateScope } from '../sheets/scope/estimate.ts';
import { readScopeIn } from '../sheets/scope/read.ts';

const worked = new Map<string, { p50: string; p80: string }>();

/** What all the work comes to, counted as the site counts it, half of the time and four times in five. */
export function allTheWork(plan: { scope: object }): { p50: string; p80: string } {
  const key = JSON.stringify(plan.scope);
  const known = worked.get(key);
  if (known) return known;
  const read = readPlan(JSON.stringify(plan));
  const scope = read.kind === 'plan' ? readScopeIn(read.plan) : read;
  if (scope.kind !== 'ready') throw new Error('The example’s scope can’t be counted.');
  const { p50, p80 } = estimateScope(scope.input, SIMULATION).effort;
  const sum = ({ value }: { value: number }) => show(about(value * (scope.input.cost ?? 0), 'GBP'));
  const counted = { p50: sum(p50), p80: sum(p80) };
  worked.set(key, counted);
  return counted;
}
