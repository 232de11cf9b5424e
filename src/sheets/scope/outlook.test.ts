import { describe, expect, it } from 'vitest';
import { type Outlooks, outlookSteps, outlooksOf } from './outlook.ts';
import { scenarioName } from './scenario.ts';
import { inputOf, sheet } from './sheet.fixture.ts';

const SHEET = { model: { low: '8', likely: '10', high: '14' }, people: '4', start: '2026-10-05' };
const SIMULATION = { trials: 500, seed: 1 };

function outlooks(fields: object): Outlooks {
  const all = { ...SHEET, ...fields };
  return outlooksOf(sheet(all), inputOf(all), SIMULATION);
}
const names = ({ scenarios }: Outlooks) => scenarios.map(({ name }) => name);

describe('the outlook', () => {
  it('has the base, and no scenario that changes nothing', () => {
    const { base, scenarios } = outlooks({ first: { name: 'Just a name' } });
    expect(base.name).toBe('Base');
    expect(base.forecast).toMatchObject({ trials: 500, whole: true });
    expect(scenarios).toEqual([]);
  });

  it('has each scenario that changes something, by its name or its letter', () => {
    const people = { people: '2' };
    expect(names(outlooks({ second: people }))).toEqual(['Scenario B']);
    expect(names(outlooks({ first: people, second: { ...people, name: ' Two more ' } }))).toEqual([
      'Scenario A',
      'Two more',
    ]);
    expect(scenarioName('first', sheet({}).first)).toBe('Scenario A');
  });

  it('leaves out a scenario that cannot be counted, and counts the rest', () => {
    expect(names(outlooks({ first: { cut: '120' }, second: { cut: '20' } }))).toEqual(['Scenario B']);
    expect(names(outlooks({ first: { people: 'two', bookValidation: true } }))).toEqual([]);
  });

  it('has the base with as many people as it wants at its busiest, where it has fewer', () => {
    const wants = (people: string) =>
      outlooks({ people, model: { ...SHEET.model, people: '3' }, change: { likely: '9', people: '2.5' } });
    const { base, enough } = wants('4');
    expect(enough?.input).toEqual({ ...base.input, people: 5.5 });
    expect(enough?.forecast.effort).toEqual(base.forecast.effort);
    const weeks = (of: typeof base | undefined) => of?.forecast.calendar?.weeks.p50.value ?? 0;
    expect(weeks(enough)).toBeLessThan(weeks(base));
    expect(wants('5.5').enough).toBeUndefined();
  });

  it('uses the same draws for all, so that what differs is the scenario alone', () => {
    const { base, scenarios } = outlooks({ first: { cut: '50' } });
    const [half] = scenarios;
    for (const name of ['p10', 'p50', 'p80', 'p90'] as const) {
      expect(half?.forecast.effort[name].value).toBeCloseTo(base.forecast.effort[name].value / 2, 9);
    }
  });
});

describe('the outlook in steps', () => {
  const scope = sheet({ ...SHEET, first: { people: '2' }, second: { cut: '10' } });

  function walk() {
    const shown: Outlooks[] = [];
    const steps = outlookSteps(scope, inputOf(SHEET), SIMULATION);
    let pauses = 0;
    for (;;) {
      const step = steps.next();
      if (step.done) return { shown, pauses, result: step.value };
      if (step.value) shown.push(step.value);
      else pauses += 1;
    }
  }

  it('ends with the same as at once', () => {
    expect(walk().result).toEqual(outlooksOf(scope, inputOf(SHEET), SIMULATION));
  });

  it('shows the base again when it is whole, before the scenarios are counted', () => {
    const { shown } = walk();
    expect(shown.map(({ base }) => base.forecast.whole)).toEqual([false, true]);
  });

  it('shows the base early, without scenarios, and pauses often', () => {
    const { shown, pauses } = walk();
    expect(shown[0]).toMatchObject({ base: { name: 'Base', forecast: { whole: false } }, scenarios: [] });
    // Fifty batches for each of the three.
    expect(pauses).toBeGreaterThan(140);
  });
});
