import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { estimateScope, multipliers, type ScopeEstimate } from './estimate.ts';
import { type Scope, ScopeSchema } from './model.ts';

/** A sheet worked out by hand below. */
const SHEET = {
  model: { low: '16', likely: '20', high: '26', planned: '20' },
  integration: { planned: '12' },
  validation: { low: '10', likely: '14', high: '20', planned: '4' },
  security: { low: '6', likely: '8', high: '13', planned: '2' },
  change: { low: '9', likely: '14', high: '22' },
  training: { low: '8', likely: '10', high: '15' },
  readiness: { low: '14', likely: '20', high: '30' },
  extra: [{ id: 'terms', name: ' Exit terms ', low: '1', likely: '2', high: '4' }],
  people: '9',
  costPerWeek: '4,600',
  currency: 'GBP',
  start: '2026-10-05',
};
const scope = (fields: object): Scope => v.parse(ScopeSchema, fields);
function estimate(fields: object): ScopeEstimate {
  const result = estimateScope(scope(fields));
  if (!result) throw new Error('no estimate');
  return result;
}

describe('the estimate of a filled sheet', () => {
  const result = estimate(SHEET);
  const [three, four, five] = result.totals;

  it('adds integration at three, four and five times the model to the other work', () => {
    // Other work 20 + 14 + 8 + 14 + 10 + 20 + 2 = 88; integration 60, 80, 100.
    expect(result.totals.map((total) => [total.multiplier, total.effort])).toEqual([
      [3, 148],
      [4, 168],
      [5, 188],
    ]);
  });

  it('turns effort into money, calendar weeks and a last working day', () => {
    expect(result.totals.map((total) => total.money)).toEqual([680_800, 772_800, 864_800]);
    expect(three.weeks).toBeCloseTo(16.444, 3);
    expect(four.weeks).toBeCloseTo(18.667, 3);
    expect(five.weeks).toBeCloseTo(20.889, 3);
    // 82.2, 93.3 and 104.4 working days from Monday 5 October: the 83rd, the 94th and the 105th.
    expect(result.totals.map((total) => total.finish)).toEqual(['2027-01-27', '2027-02-11', '2027-02-26']);
  });

  it('gives the share that is integration', () => {
    expect(three.integrationShare).toBeCloseTo(60 / 148);
    expect(four.integrationShare).toBeCloseTo(80 / 168);
    expect(five.integrationShare).toBeCloseTo(100 / 188);
  });

  it('adds up all low and all high values, integration at its own multiplier', () => {
    expect(result.low).toBe(16 + 16 * 3 + 10 + 6 + 9 + 8 + 14 + 1);
    expect(result.high).toBe(26 + 26 * 5 + 20 + 13 + 22 + 15 + 30 + 4);
  });

  it('works the original plan out with the people, cost and start of today', () => {
    expect(result.planned).toMatchObject({
      multiplier: 0.6,
      effort: 38,
      money: 174_800,
      finish: '2026-11-03',
    });
    expect(result.planned.integrationShare).toBeCloseTo(12 / 38);
  });

  it('names what was never in the plan, work beside the seven included', () => {
    const names = result.neverPlanned.map((line) => (line.kind === 'extra' ? line.name : line.stream));
    expect(names).toEqual(['change', 'training', 'readiness', 'Exit terms']);
  });

  it('has a line for each workstream in the order of the sheet, then the extra work', () => {
    const names = result.lines.map((line) => (line.kind === 'extra' ? 'extra' : line.stream));
    expect(names).toEqual([
      'model',
      'integration',
      'validation',
      'security',
      'change',
      'training',
      'readiness',
      'extra',
    ]);
    expect(result.lines[1]).toMatchObject({ low: 48, likely: 80, high: 130, planned: 12 });
  });
});

describe('what is blank or cannot be read', () => {
  it('gives no estimate while the model work has no likely value', () => {
    expect(estimateScope(scope({}))).toBeUndefined();
    expect(
      estimateScope(scope({ ...SHEET, model: { low: '1', likely: 'lots', high: '3' } })),
    ).toBeUndefined();
  });

  it('gives an estimate for a model that takes no work', () => {
    expect(estimate({ model: { likely: '0' }, people: '1' }).totals[1]).toMatchObject({
      effort: 0,
      integrationShare: 0,
      finish: '',
    });
  });

  it('takes a blank low or high for the likely value', () => {
    const { lines, low, high } = estimate({ model: { likely: '10' }, change: { likely: '5', high: '8' } });
    expect(lines[0]).toMatchObject({ low: 10, likely: 10, high: 10 });
    expect(low).toBe(10 + 30 + 5);
    expect(high).toBe(10 + 50 + 8);
  });

  it('counts other work as nothing', () => {
    expect(estimate({ model: { likely: '10' }, change: { likely: 'some' } }).totals[0].effort).toBe(40);
  });

  it('falls back to three, four and five for the multipliers', () => {
    const typed = scope({ multiplier: { low: '', likely: 'four', high: '6' } });
    expect(multipliers(typed)).toEqual({ low: 3, likely: 4, high: 6 });
  });

  it('has no money without a cost, and no weeks or finish without people or start', () => {
    const bare = { model: { likely: '10' }, people: '2', costPerWeek: '100', start: '2026-10-05' };
    expect(estimate({ ...bare, costPerWeek: '' }).totals[0].money).toBeUndefined();
    expect(estimate({ ...bare, costPerWeek: '0' }).totals[0].money).toBe(0);
    expect(estimate({ ...bare, people: '' }).totals[0]).toMatchObject({ weeks: undefined, finish: '' });
    expect(estimate({ ...bare, people: '0' }).totals[0]).toMatchObject({ weeks: undefined, finish: '' });
    expect(estimate({ ...bare, start: '' }).totals[0]).toMatchObject({ weeks: 20, finish: '' });
  });

  it('leaves out a blank extra row and keeps one that has a name or work', () => {
    const extra = [
      { id: 'a' },
      { id: 'b', name: 'Terms' },
      { id: 'c', likely: '2' },
      { id: 'd', planned: '1' },
    ];
    expect(estimate({ model: { likely: '1' }, extra }).lines.slice(7)).toMatchObject([
      { name: 'Terms' },
      { likely: 2 },
      { planned: 1 },
    ]);
  });
});

describe('the finish', () => {
  it('is not a day late for a rounding error', () => {
    // 2.1 and three times 2.1 are 8.4; that over 2.8 people comes out as 3.0000000000000004 weeks.
    const { totals } = estimate({ model: { likely: '2.1' }, people: '2.8', start: '2026-10-05' });
    expect(totals[0]).toMatchObject({ weeks: 3, finish: '2026-10-23' });
  });

  it('is blank rather than an error beyond the end of the calendar', () => {
    const endless = { model: { likely: '1000000000' }, people: '0.000001', start: '2026-10-05' };
    expect(estimate(endless).totals[2].finish).toBe('');
  });
});

const quarters = fc.nat(400).map((n) => n / 4);
const STREAMS = ['model', 'validation', 'security', 'change', 'training', 'readiness'] as const;
/** Six workstreams as low ≤ likely ≤ high, in quarters of a week, so that sums and products are exact. */
const anyWork = fc.array(
  fc.tuple(quarters, quarters, quarters).map((three) => three.sort((a, b) => a - b)),
  { minLength: 6, maxLength: 6 },
);
function sheet(work: number[][], times = 1): object {
  const efforts = work.map(([low = 0, likely = 0, high = 0]) => ({
    low: String(low * times),
    likely: String(likely * times),
    high: String(high * times),
  }));
  return Object.fromEntries(STREAMS.map((stream, index) => [stream, efforts[index]]));
}

describe('whatever the numbers', () => {
  it('more work anywhere never makes less in total, and never an earlier finish', () => {
    const more = fc.record({ row: fc.nat(5), part: fc.nat(2), by: quarters });
    fc.assert(
      fc.property(anyWork, more, (work, { row, part, by }) => {
        const raised = work.map((three, index) =>
          index === row ? three.map((value, at) => (at === part ? value + by : value)) : three,
        );
        const frame = { people: '3', start: '2026-10-05', costPerWeek: '10' };
        const before = estimate({ ...sheet(work), ...frame });
        const after = estimate({ ...sheet(raised), ...frame });
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeGreaterThanOrEqual(before.high);
        for (const [index, total] of after.totals.entries()) {
          const old = before.totals[index];
          expect(total.effort).toBeGreaterThanOrEqual(old?.effort ?? 0);
          expect(total.money).toBeGreaterThanOrEqual(old?.money ?? 0);
          expect(total.finish >= (old?.finish ?? '')).toBe(true);
        }
      }),
    );
  });

  it('more people never finish later', () => {
    fc.assert(
      fc.property(anyWork, fc.integer({ min: 1, max: 40 }), (work, people) => {
        const at = (count: number) =>
          estimate({ ...sheet(work), people: String(count), start: '2026-10-05' }).totals[1].finish;
        expect(at(people + 1) <= at(people)).toBe(true);
      }),
    );
  });

  it('twice the work everywhere is twice every total and the same share', () => {
    fc.assert(
      fc.property(anyWork, fc.integer({ min: 2, max: 9 }), (work, times) => {
        const one = estimate(sheet(work));
        const many = estimate(sheet(work, times));
        expect(many.low).toBe(one.low * times);
        expect(many.high).toBe(one.high * times);
        for (const [index, total] of many.totals.entries()) {
          expect(total.effort).toBe((one.totals[index]?.effort ?? 0) * times);
          expect(total.integrationShare).toBeCloseTo(one.totals[index]?.integrationShare ?? -1, 12);
        }
      }),
    );
  });

  it('sums stand in the order of the ranges they were made from', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const { low, totals, high } = estimate(sheet(work));
        expect(low).toBeLessThanOrEqual(totals[0].effort);
        expect(totals[0].effort).toBeLessThanOrEqual(totals[1].effort);
        expect(totals[1].effort).toBeLessThanOrEqual(totals[2].effort);
        expect(totals[2].effort).toBeLessThanOrEqual(high);
      }),
    );
  });
});
