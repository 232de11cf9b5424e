import { describe, expect, it } from 'vitest';
import { estimateStalled, type StalledResult, stalledSteps } from './estimate.ts';
import { inputsOf, typed } from './stalled.fixture.ts';
import { FROM, FEW, POINTS } from './estimate.fixture.ts';

describe('the steps', () => {
  const inputs = inputsOf({
    ...POINTS,
    burn: typed(5_000, 10_000, 20_000),
    finish: typed(60_000, 100_000, 150_000),
  });
  const run = (trials: number) => {
    const shown: StalledResult[] = [];
    const steps = stalledSteps(inputs, { trials, seed: 3 });
    for (;;) {
      const step = steps.next();
      if (step.done) return { shown, last: step.value };
      if (step.value) shown.push(step.value);
    }
  };

  it('show a first result on the way, and end with the one that is counted at once', () => {
    const { shown, last } = run(2_000);
    expect(shown.map(({ whole, trials }) => [whole, trials])).toEqual([[false, 500]]);
    expect(last).toMatchObject({ whole: true, trials: 2_000 });
    expect(last).toEqual(estimateStalled(inputs, { trials: 2_000, seed: 3 }));
    expect(Math.abs((shown[0]?.monthly.p50 ?? 0) / last.monthly.p50 - 1)).toBeLessThan(0.02);
  });

  it('run as many trials as were asked for, in whole batches or not', () => {
    for (const trials of [1, 499, 500, 501, 1_234]) expect(run(trials).last.trials).toBe(trials);
  });

  it('give other figures with another seed, and nearly the same', () => {
    const [one, other] = [1, 2].map((seed) => estimateStalled(inputs, { trials: 10_000, seed }).monthly.p90);
    expect(one).not.toBe(other);
    expect(Math.abs((one ?? 0) / (other ?? 1) - 1)).toBeLessThan(0.01);
  });
});

describe('what is counted on both sides, by hand', () => {
  const cross = (fields: object) => {
    const { crossing } = estimateStalled(inputsOf({ from: FROM, months: '12', ...fields }), FEW);
    return [crossing.acting.p50, crossing.finish?.p50, crossing.restructure?.p50];
  };
  const owed = (spared: string, notice = '2026-12-31') => ({
    vendors: [{ id: 'v', notice, minimum: '96000', spared }],
  });
  /** 10,000 a month passes 55,000 in month 6 and 85,000 in month 9. */
  const BOTH = { burn: typed(10_000), finish: typed(55_000), restructure: typed(85_000) };

  it('a minimum that is owed either way brings no break-even, whenever it falls', () => {
    expect(cross(BOTH)).toEqual([6, 6, 9]);
    expect(cross({ ...BOTH, ...owed('') })).toEqual([6, 6, 9]);
    expect(cross({ ...BOTH, ...owed('', '2027-08-31') })).toEqual([6, 6, 9]);
    expect(cross({ ...BOTH, restructure: {}, ...owed('restructure') })).toEqual([6, 6, undefined]);
    // What only stopping spares is owed by both ways to act.
    expect(cross({ ...BOTH, ...owed('stop') })).toEqual([6, 6, 9]);
  });

  it('a minimum that both ways spare counts for waiting alone, and one that finishing owes counts there too', () => {
    expect(cross({ ...BOTH, ...owed('both') })).toEqual([1, 1, 1]);
    // Waiting is at 96,000 + 10,000 a month; restructuring at 85,000, finishing at 55,000 + 96,000.
    expect(cross({ ...BOTH, ...owed('restructure') })).toEqual([1, 6, 1]);
  });

  it('one way to act alone is held against what it spares', () => {
    expect(cross({ burn: typed(10_000), finish: typed(55_000), ...owed('both') })).toEqual([1, 1, undefined]);
    expect(cross({ burn: typed(10_000), restructure: typed(85_000), ...owed('restructure') })).toEqual([
      ...[1, undefined, 1],
    ]);
  });

  it('value stays deferred until a way to act delivers, and while nobody has said when, all along', () => {
    const value = { ...BOTH, value: typed(5_000) };
    // 15,000 a month, against 55,000 + 5,000 for each of four months, and 85,000 + 5,000 for each of two.
    expect(cross({ ...value, finishIn: '4', restructureIn: '2' })).toEqual([6, 6, 7]);
    expect(cross({ ...value, finishIn: '0', restructureIn: '0' })).toEqual([4, 4, 6]);
    // 55,000 + 60,000 and 85,000 + 60,000.
    expect(cross({ ...value, finishIn: '', restructureIn: '' })).toEqual([8, 8, 10]);
    expect(cross({ ...value, finishIn: '30', restructureIn: '12' })).toEqual([8, 8, 10]);
  });
});
