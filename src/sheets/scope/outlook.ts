import type { Simulation } from '../../forecast/simulation.ts';
import { toEnd } from '../../forecast/steps.ts';
import type { Fault } from '../ranges.ts';
import { crowdIn } from './crowd.ts';
import * as words from './en/scenario.ts';
import { type ScopeForecast, scopeSteps } from './estimate.ts';
import { SCENARIOS, type Scenario, type Scope } from './fields.ts';
import type { ScopeInput } from './read.ts';
import { applyScenario, isBlankScenario, scenarioFaults, scenarioName } from './scenario.ts';

/** A plan, or what it would be in a scenario, and what it comes to. */
export type Outlook = { name: string; input: ScopeInput; forecast: ScopeForecast };
/**
 * The base, and beside it the scenarios that change something; `enough`: the base with as many people as it wants at its
 * busiest, where it has fewer and that is counted.
 */
export type Outlooks = { base: Outlook; scenarios: Outlook[]; enough?: Outlook | undefined };

/** Why there is no forecast: nothing to count yet, still counting, or something that cannot be counted. */
export type NoOutlook =
  | { kind: 'blank' }
  | { kind: 'counting' }
  | { kind: 'nonsense'; faults: Fault[] }
  /** Counting stopped: a fault of ours, not of what was typed. */
  | { kind: 'failed' };

/** The base and its scenarios, counted at once. */
export function outlooksOf(scope: Scope, base: ScopeInput, simulation: Simulation): Outlooks {
  return toEnd(outlookSteps(scope, base, simulation));
}

/**
 * The same, cut into steps: yields undefined for a pause, the base as soon as it has first figures and when
 * it is whole, and returns all.
 */
export function* outlookSteps(
  scope: Scope,
  base: ScopeInput,
  simulation: Simulation,
): Generator<Outlooks | undefined, Outlooks> {
  const named = (forecast: ScopeForecast): Outlook => ({ name: words.base, input: base, forecast });
  const steps = scopeSteps(base, simulation);
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    yield step.value && { base: named(step.value), scenarios: [] };
  }
  const whole = named(step.value);
  // Scenarios take as long again each: the base is shown before them.
  yield { base: whole, scenarios: [] };
  const scenarios: Outlook[] = [];
  for (const scenario of scenariosOf(scope, base)) {
    const forecast = yield* paused(scopeSteps(scenario.input, simulation));
    scenarios.push({ ...scenario, forecast });
  }
  const crowd = crowdIn(whole);
  if (!crowd) return { base: whole, scenarios };
  const input = { ...base, people: crowd.wanted };
  const forecast = yield* paused(scopeSteps(input, simulation));
  return { base: whole, scenarios, enough: { name: '', input, forecast } };
}

/** Runs steps for what they return, without showing what they come to on the way. */
function* paused<Result>(steps: Generator<Result | undefined, Result>): Generator<undefined, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield undefined;
  }
}

/** The scenarios that change something and can be counted, by the names their reader gave them. */
function scenariosOf(scope: Scope, base: ScopeInput): { name: string; input: ScopeInput }[] {
  return SCENARIOS.flatMap((which) => {
    const scenario: Scenario = scope[which];
    if (isBlankScenario(scenario) || scenarioFaults(which, scenario).length > 0) return [];
    const name = scenarioName(which, scenario);
    return [{ name, input: applyScenario(base, scenario) }];
  });
}
