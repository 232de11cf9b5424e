import { describe, expect, it } from 'vitest';
import { standIn, timesModel } from './integration.ts';
import { peopleOn, readScope, type ScopeInput, weeksPerUnit } from './read.ts';
import { exactly, inputOf, sheet } from './sheet.fixture.ts';

const MODEL = { model: exactly(10) };
/** The line with this id. */
function lineOf(input: ScopeInput, id: string) {
  const found = input.lines.find((line) => line.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe('a sheet in numbers', () => {
  it('has the seven workstreams in their order, then further work by its id and its reader’s name', () => {
    const { lines } = inputOf({ ...MODEL, extra: [{ id: 'terms', name: ' Exit terms ', likely: '2' }] });
    expect(lines.map(({ id, ownName }) => [id, ownName])).toEqual([
      ['model', undefined],
      ['integration', undefined],
      ['validation', undefined],
      ['security', undefined],
      ['change', undefined],
      ['training', undefined],
      ['readiness', undefined],
      ['terms', 'Exit terms'],
    ]);
  });

  it('has each line’s effort, plan, people, wait and network', () => {
    const validation = {
      ...{ low: '1', likely: '2', high: '4', planned: '1.5', people: '2' },
      ...{ waitLow: '3', waitLikely: '5', waitHigh: '9', booked: true, follows: ['model', 'terms'] },
    };
    expect(lineOf(inputOf({ ...MODEL, validation }), 'validation')).toEqual({
      id: 'validation',
      ownName: undefined,
      effort: { low: 1, likely: 2, high: 4 },
      ofModel: false,
      planned: 1.5,
      people: 2,
      wait: { low: 3, likely: 5, high: 9 },
      booked: true,
      follows: ['model', 'terms'],
    });
  });

  it('begins with the network, the multiplier and the spread that the method takes for granted', () => {
    const input = inputOf(MODEL);
    expect(Object.fromEntries(input.lines.map(({ id, follows }) => [id, follows]))).toEqual({
      model: [],
      integration: [],
      validation: ['model'],
      security: ['integration'],
      change: [],
      training: ['change', 'integration'],
      readiness: ['integration'],
    });
    expect(lineOf(input, 'integration').effort).toEqual({ low: 3, likely: 4, high: 5 });
    expect(input).toMatchObject({ shape: { kind: 'pert', lambda: 4 }, correlation: 0.3 });
    expect(inputOf({ ...MODEL, lambda: '', correlation: ' ' })).toMatchObject({
      shape: { kind: 'pert', lambda: 4 },
      correlation: 0.3,
    });
  });

  it('is spread as the reader says', () => {
    expect(inputOf({ ...MODEL, lambda: '2,5', correlation: '0' })).toMatchObject({
      shape: { kind: 'pert', lambda: 2.5 },
      correlation: 0,
    });
    expect(inputOf({ ...MODEL, shape: 'triangular' }).shape).toEqual({ kind: 'triangular' });
  });

  it('can be walked in its order: what is followed comes first', () => {
    const { lines, order } = inputOf({ ...MODEL, model: { ...exactly(1), follows: ['readiness'] } });
    const walked = order.map((at) => lines[at]?.id);
    expect(walked.toSorted()).toEqual(lines.map(({ id }) => id).toSorted());
    expect(walked.indexOf('readiness')).toBeLessThan(walked.indexOf('model'));
    expect(walked.indexOf('integration')).toBeLessThan(walked.indexOf('readiness'));
  });

  it('follows removed work no more', () => {
    const { lines, order } = inputOf({ ...MODEL, change: { follows: ['removed-long-ago'] } });
    expect(order).toHaveLength(lines.length);
  });

  it('leaves out further work without content, and keeps what has a name or any number', () => {
    const extra = [
      { id: 'a' },
      { id: 'b', name: ' ', likely: ' ', follows: ['model'] },
      { id: 'c', name: 'Terms' },
      { id: 'd', low: '1' },
      { id: 'e', planned: '1' },
    ];
    expect(
      inputOf({ ...MODEL, extra })
        .lines.slice(7)
        .map(({ id }) => id),
    ).toEqual(['c', 'd', 'e']);
  });
});

describe('units', () => {
  const DAYS = { model: { likely: '10', planned: '5' }, effortUnit: 'days' };

  it('are person-weeks of as many days as the reader says', () => {
    expect(lineOf(inputOf(DAYS), 'model')).toMatchObject({ effort: { likely: 2 }, planned: 1 });
    expect(lineOf(inputOf({ ...DAYS, daysPerWeek: '4' }), 'model')).toMatchObject({
      effort: { low: 2.5, likely: 2.5, high: 2.5 },
      planned: 1.25,
    });
    expect(weeksPerUnit(sheet({ effortUnit: 'weeks', daysPerWeek: '4' }))).toBe(1);
  });

  it('change neither the multiplier nor the waits, which are weeks in any case', () => {
    const input = inputOf({ ...DAYS, integration: { planned: '20', waitLikely: '3' } });
    expect(lineOf(input, 'integration')).toMatchObject({
      effort: { low: 3, likely: 4, high: 5 },
      planned: 4,
      wait: { likely: 3 },
    });
  });

  it.each([
    [{ costUnit: 'week' }, 100],
    [{ costUnit: 'day' }, 500],
    [{ costUnit: 'day', daysPerWeek: '4' }, 400],
    [{ costUnit: 'hour' }, 3750],
    [{ costUnit: 'hour', hoursPerWeek: '40' }, 4000],
  ])('turn a cost of 100 per %o into %d for a week', (unit, cost) => {
    expect(inputOf({ ...MODEL, cost: '100', ...unit }).cost).toBe(cost);
  });

  it('of effort and of cost do not meddle with each other', () => {
    expect(inputOf({ ...DAYS, cost: '100', costUnit: 'week' }).cost).toBe(100);
  });
});

describe('what was left blank', () => {
  it('is nothing to count yet while the model work has no likely value', () => {
    expect(readScope(sheet({}), '')).toEqual({ kind: 'blank' });
    expect(readScope(sheet({ model: { low: '1', high: '2' }, people: '3' }), '')).toEqual({ kind: 'blank' });
    expect(readScope(sheet({ model: { likely: '0' } }), '').kind).toBe('ready');
  });

  it('is no work, no plan, no wait and no date, and people that nobody counted', () => {
    const input = inputOf(MODEL);
    expect(lineOf(input, 'change')).toMatchObject({
      effort: { low: 0, likely: 0, high: 0 },
      planned: 0,
      people: undefined,
      wait: { low: 0, likely: 0, high: 0 },
    });
    expect(input).toMatchObject({ people: undefined, cost: undefined, committed: '', day90: '' });
  });

  it('among the people of a line means everyone', () => {
    const input = inputOf({ ...MODEL, people: '9', change: { people: '0,5' } });
    expect(input.people).toBe(9);
    expect(lineOf(input, 'model').people).toBeUndefined();
    expect(peopleOn(lineOf(input, 'model'), input)).toBe(9);
    expect(lineOf(input, 'change').people).toBe(0.5);
  });

  it('of the multiplier is what the method takes for granted, not nothing', () => {
    const times = (multiplier: object) => lineOf(inputOf({ ...MODEL, multiplier }), 'integration').effort;
    expect(times({ low: '', likely: '', high: '' })).toEqual({ low: 3, likely: 4, high: 5 });
    expect(times({ low: '3', likely: '', high: '6' })).toEqual({ low: 3, likely: 4.5, high: 6 });
  });

  it('keeps a cost of nothing apart from no cost', () => {
    expect(inputOf({ ...MODEL, cost: '0' }).cost).toBe(0);
  });

  it('takes day 90 from the program, and a promised date only if it is one', () => {
    expect(inputOf({ ...MODEL, committed: '2027-01-29' }, '2026-12-01')).toMatchObject({
      committed: '2027-01-29',
      day90: '2026-12-01',
    });
    expect(inputOf({ ...MODEL, committed: '2027-02-29' }).committed).toBe('');
  });
});

describe('integration', () => {
  it('has its own figures as soon as anybody has given one, in the unit of the sheet', () => {
    const integration = { low: '30', likely: '40', high: '80' };
    expect(lineOf(inputOf({ ...MODEL, integration, effortUnit: 'days' }), 'integration')).toMatchObject({
      ofModel: false,
      effort: { low: 6, likely: 8, high: 16 },
    });
    expect(lineOf(inputOf({ ...MODEL, integration: { high: '8' } }), 'integration').effort.low).toBe(8);
    expect(lineOf(inputOf({ ...MODEL, integration: { low: ' ', by: 'Owen' } }), 'integration').ofModel).toBe(
      true,
    );
  });

  it('is so many times the model work, where both are known', () => {
    const times = (fields: object) => timesModel(sheet({ ...MODEL, ...fields }));
    expect(times({ integration: { likely: '42' } })).toBe(4.2);
    expect(times({})).toBeUndefined();
    expect(times({ model: {}, integration: { likely: '42' } })).toBeUndefined();
    expect(times({ model: exactly(0), integration: { likely: '42' } })).toBeUndefined();
  });
});

describe('what stands in for integration', () => {
  it('is the model work times the multiplier, end by end, in the sheet’s own unit', () => {
    const model = { low: '10', likely: '20', high: '30' };
    expect(standIn(sheet({ model, effortUnit: 'days' }))).toEqual({
      low: 30,
      likely: 80,
      high: 150,
    });
    expect(standIn(sheet({}))).toEqual({ low: 0, likely: 0, high: 0 });
  });
});
