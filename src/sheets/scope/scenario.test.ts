import { describe, expect, it } from 'vitest';
import { estimateScope } from './estimate.ts';
import { blankExtraWork } from './extra.ts';
import type { Scenario, Scope } from './fields.ts';
import { applyScenario, cutError, isBlankScenario, scenarioFaults } from './scenario.ts';
import { peopleOn, type ScopeInput } from './read.ts';
import { exactly, inputOf, sheet } from './sheet.fixture.ts';

const SHEET = {
  model: exactly(10),
  multiplier: exactly(4),
  change: { ...exactly(6), people: '2' },
  validation: { ...exactly(4), waitLikely: '8' },
  security: { ...exactly(4), waitLikely: '3' },
  extra: [{ ...blankExtraWork('terms'), ...exactly(2) }],
  people: '8',
};
const BASE = inputOf(SHEET);

function scenario(fields: Partial<Scenario>): Scenario {
  return sheet({ first: fields } satisfies { first: Partial<Scope['first']> }).first;
}
const changed = (fields: Partial<Scenario>) => applyScenario(BASE, scenario(fields));
/** One thing of every line, by the line’s id. */
function byLine<Value>({ lines }: ScopeInput, of: (line: ScopeInput['lines'][number]) => Value) {
  return Object.fromEntries(lines.map((line) => [line.id, of(line)]));
}
const people = (input: ScopeInput) => byLine(input, (line) => line.people);
const onThem = (input: ScopeInput) => byLine(input, (line) => peopleOn(line, input));
const likely = (input: ScopeInput) => byLine(input, (line) => line.effort.likely);
const booked = ({ lines }: ScopeInput) => lines.filter((line) => line.booked).map(({ id }) => id);
const effort = (input: ScopeInput) => estimateScope(input, { trials: 10, seed: 1 }).effort.p50.value;

describe('a scenario that changes nothing', () => {
  it('leaves the base as it is', () => {
    expect(changed({})).toEqual(BASE);
  });

  it('is one without numbers and ticks, whatever it is called', () => {
    expect(isBlankScenario(scenario({}))).toBe(true);
    const nothing = { name: 'Later', people: '0', joins: 'model', cut: '0', cutFrom: 'change' } as const;
    expect(isBlankScenario(scenario(nothing))).toBe(true);
    for (const something of [
      { people: '0.5' },
      { cut: '1' },
      { bookValidation: true },
      { bookSecurity: true },
    ]) {
      expect(isBlankScenario(scenario(something))).toBe(false);
    }
  });
});

describe('people added', () => {
  it('are more in all, and on every line that has everybody', () => {
    const more = changed({ people: '2' });
    expect(more.people).toBe(10);
    expect(onThem(more)).toMatchObject({ model: 10, integration: 10, terms: 10, change: 2 });
    // All of them, typed, are all of them still.
    const typed = applyScenario(
      inputOf({ ...SHEET, model: { ...exactly(10), people: '8' } }),
      scenario({ people: '2' }),
    );
    expect(people(typed).model).toBe(10);
  });

  it('join one workstream, and no other that has people of its own', () => {
    const more = changed({ people: '2', joins: 'change' });
    expect(more.people).toBe(10);
    expect(people(more)).toEqual({ ...people(BASE), change: 4 });
    expect(onThem(more)).toMatchObject({ model: 10, integration: 10, change: 4 });
    expect(people(changed({ people: '2', joins: 'model' }))).toEqual(people(BASE));
  });

  it('shorten the work by as much, and cost no effort', () => {
    const end = (input: ScopeInput) =>
      estimateScope(input, { trials: 10, seed: 1 }).calendar?.weeks.p50.value;
    // 58 person-weeks in all, by eight and by ten; the longest chain is shorter.
    expect(end(inputOf({ ...SHEET, validation: {}, security: {} }))).toBeCloseTo(58 / 8, 9);
    const more = applyScenario(
      inputOf({ ...SHEET, validation: {}, security: {} }),
      scenario({ people: '2' }),
    );
    expect(end(more)).toBeCloseTo(58 / 10, 9);
    expect(effort(more)).toBe(58);
  });

  it('stay unknown where nobody is counted', () => {
    const unknown = applyScenario(inputOf({ model: exactly(1) }), scenario({ people: '2', joins: 'model' }));
    expect([unknown.people, unknown.lines[0]?.people]).toEqual([undefined, undefined]);
  });
});

describe('a place booked from the start', () => {
  it('is that of validation, of security, or both, and what was booked stays so', () => {
    expect(booked(changed({ bookValidation: true }))).toEqual(['validation']);
    expect(booked(changed({ bookSecurity: true }))).toEqual(['security']);
    expect(booked(changed({ bookValidation: true, bookSecurity: true }))).toEqual(['validation', 'security']);
    const already = inputOf({ ...SHEET, change: { ...exactly(1), booked: true } });
    expect(booked(applyScenario(already, scenario({ bookSecurity: true })))).toEqual(['security', 'change']);
  });

  it('ends the work earlier where the wait held it up', () => {
    const ends = (fields: Partial<Scenario>) =>
      estimateScope(changed(fields), { trials: 10, seed: 1 }).calendar?.weeks.p50.value;
    // Model 10 ÷ 8, a wait of 8, validation 4 ÷ 8: 9.75. Booked, the waiting takes 8 from the start.
    expect(ends({})).toBeCloseTo(9.75, 9);
    expect(ends({ bookValidation: true })).toBeCloseTo(8.5, 9);
    // Integration 40 ÷ 8, then 3 weeks, then 0.5: nothing that the end waits for.
    expect(ends({ bookSecurity: true })).toBeCloseTo(9.75, 9);
  });
});

describe('a cut', () => {
  it('of everything takes its share of every line, and of integration by way of the model', () => {
    const less = changed({ cut: '25' });
    expect(likely(less)).toEqual({
      ...likely(BASE),
      model: 7.5,
      change: 4.5,
      validation: 3,
      security: 3,
      terms: 1.5,
    });
    expect(effort(less)).toBe(66 * 0.75);
  });

  it('of the model cuts integration with it', () => {
    const less = changed({ cut: '50', cutFrom: 'model' });
    expect(likely(less)).toEqual({ ...likely(BASE), model: 5 });
    expect(effort(less)).toBe(66 - 5 - 20);
  });

  it('of integration leaves the model alone', () => {
    expect(effort(changed({ cut: '50', cutFrom: 'integration' }))).toBe(66 - 20);
  });

  it('of another workstream is of that alone, and takes low and high with it', () => {
    expect(changed({ cut: '10', cutFrom: 'change' }).lines.find(({ id }) => id === 'change')?.effort).toEqual(
      {
        low: expect.closeTo(5.4, 12),
        likely: expect.closeTo(5.4, 12),
        high: expect.closeTo(5.4, 12),
      },
    );
  });

  it('of a hundred per cent leaves nothing, and there is still a result', () => {
    expect(effort(changed({ cut: '100' }))).toBe(0);
  });

  it('takes nothing out of what the plan held', () => {
    const planned = inputOf({ ...SHEET, model: { ...exactly(10), planned: '8' } });
    expect(applyScenario(planned, scenario({ cut: '50' })).lines[0]?.planned).toBe(8);
  });
});

describe('a scenario that cannot be counted', () => {
  it('has its faults, each at its field', () => {
    expect(scenarioFaults('first', scenario({ people: '2', cut: '100' }))).toEqual([]);
    expect(scenarioFaults('second', scenario({ people: '-2', cut: '101' }))).toEqual([
      { field: 'scope-second-people', says: expect.stringContaining('less than zero') },
      { field: 'scope-second-cut', says: expect.stringContaining('0 to 100') },
    ]);
  });

  it('says at the field what is wrong with a cut', () => {
    for (const good of ['', '0', '12,5', '100']) expect(cutError(good), good).toBeUndefined();
    expect(cutError('100.1')).toContain('0 to 100');
    expect(cutError('half')).toContain('isn’t one number');
  });
});
