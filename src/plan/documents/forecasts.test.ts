import { describe, expect, it } from 'vitest';
import { forecastsOf, SIMULATION } from './forecasts.ts';
import { blankPlan, type Plan } from '../document/schema.ts';

function plan(): Plan {
  const made = blankPlan('p');
  made.program.dayZero = '2026-09-02';
  Object.assign(made.scope.model, { low: '16', likely: '20', high: '26' });
  Object.assign(made.scope, { people: '9', start: '2026-10-05' });
  return made;
}

describe('what is counted from a plan', () => {
  it('is the same on every machine: a hundred thousand trials from one seed', () => {
    const { scope } = forecastsOf(plan());
    if (!('base' in scope)) throw new Error(scope.kind);
    expect(scope.base.forecast).toMatchObject({ trials: SIMULATION.trials, whole: true });
    expect(SIMULATION).toEqual({ trials: 100_000, seed: 1 });
    expect(scope.base.forecast.effort.p50.value).toBeCloseTo(101, 0);
    expect(scope.base.forecast.calendar?.finish.p50).toBe('2026-12-22');
  });

  it('knows day 90 of the program, and the scenarios', () => {
    const made = plan();
    made.scope.first.people = '2';
    const { scope } = forecastsOf(made, { trials: 100, seed: 1 });
    if (!('base' in scope)) throw new Error(scope.kind);
    expect(scope.base.input.day90).toBe('2026-12-01');
    expect(scope.scenarios.map(({ name }) => name)).toEqual(['Scenario A']);
  });

  it('is nothing for a blank sheet, and the faults for one that cannot be counted', () => {
    expect(forecastsOf(blankPlan('p'))).toEqual({ scope: { kind: 'blank' } });
    const made = plan();
    made.scope.people = '0';
    expect(forecastsOf(made)).toMatchObject({
      scope: { kind: 'nonsense', faults: [{ field: 'scope-people' }] },
    });
  });
});
