import { adopted } from '../../sheets/scope/adopt.ts';
import type { ScenarioName } from '../../sheets/scope/fields.ts';
import { scenarioName } from '../../sheets/scope/scenario.ts';
import { $plan, editPlan } from '../plan/plan.ts';
import { tell } from '../plan/told.ts';

/** Makes a scenario the base, in one act that can be taken back. */
export function makeBase(which: ScenarioName): void {
  const { scope: before } = $plan.get();
  const scope = adopted(before, which);
  const name = `“${scenarioName(which, before[which])}”`;
  if (!scope) {
    tell('', `${name} cannot be counted yet: mend the numbers marked on the sheet first.`);
  } else if (editPlan((plan) => ({ ...plan, scope }), { says: `made ${name} the base` })) {
    tell('', `${name} is the base now.`);
  }
}
