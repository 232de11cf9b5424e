import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { estimateStalled } from './estimate.ts';
import { inputsOf, typed } from './stalled.fixture.ts';

const FROM = '2026-12-08';
const FEW = { trials: 500, seed: 1 };

describe('whatever is typed', () => {
  const money = fc.integer({ min: 0, max: 50_000 });
  const range = fc.tuple(money, money, money).map((three) => three.sort((a, b) => a - b));
  type Three = readonly number[];
  const pair = ([low = 0, likely = 0, high = 0]: Three, add = 0, times = 1) =>
    typed(low * times + add, likely * times + add, high * times + add);
  const order = (month: number | undefined) => month ?? Number.POSITIVE_INFINITY;

  it('a higher burn never makes the crossing later', () => {
    fc.assert(
      fc.property(range, range, range, fc.integer({ min: 1, max: 30_000 }), (burn, finish, reset, more) => {
        const at = (add: number) =>
          estimateStalled(
            inputsOf({ from: FROM, burn: pair(burn, add), finish: pair(finish), restructure: pair(reset) }),
            FEW,
          ).crossing;
        const [before, after] = [at(0), at(more)];
        for (const against of ['acting', 'finish', 'restructure'] as const) {
          for (const share of ['p10', 'p50', 'p90'] as const) {
            expect(order(after[against]?.[share])).toBeLessThanOrEqual(order(before[against]?.[share]));
          }
          expect(after[against]?.never).toBeLessThanOrEqual(before[against]?.never ?? 0);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('a dearer way to act never makes the crossing earlier, and the cheaper one comes first', () => {
    fc.assert(
      fc.property(range, range, range, fc.integer({ min: 1, max: 99_999 }), (burn, finish, reset, more) => {
        const at = (add: number) =>
          estimateStalled(
            inputsOf({ from: FROM, burn: pair(burn), finish: pair(finish, add), restructure: pair(reset) }),
            FEW,
          ).crossing;
        const [before, after] = [at(0), at(more)];
        expect(order(after.finish?.p50)).toBeGreaterThanOrEqual(order(before.finish?.p50));
        expect(order(after.acting.p50)).toBeGreaterThanOrEqual(order(before.acting.p50));
        expect(after.restructure).toEqual(before.restructure);
        for (const one of [after.finish, after.restructure]) {
          expect(order(after.acting.p50)).toBeLessThanOrEqual(order(one?.p50));
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('the unit of money does not matter: all of it times four changes no month', () => {
    fc.assert(
      fc.property(range, range, range, money, (burn, finish, cost, minimum) => {
        const at = (times: number) =>
          estimateStalled(
            inputsOf({
              from: FROM,
              burn: pair(burn, 0, times),
              finish: pair(finish, 0, times),
              vendors: [{ id: 'v', notice: '2027-02-28', minimum: String(minimum * times) }],
              stale: [{ id: 's', on: '2027-04-30', ...pair(cost, 0, times) }],
            }),
            FEW,
          );
        // A power of two, so that no rounding differs.
        const [one, four] = [at(1), at(4)];
        expect(four.crossing).toEqual(one.crossing);
        expect(four.months.at(-1)?.total.p50).toBeCloseTo(4 * (one.months.at(-1)?.total.p50 ?? 0), 4);
      }),
      { numRuns: runs(40) },
    );
  });

  it('cost never falls from month to month, and P10, P50, P90 stand in order', () => {
    fc.assert(
      fc.property(range, range, range, (burn, value, finish) => {
        const { months } = estimateStalled(
          inputsOf({ from: FROM, burn: pair(burn), value: pair(value), finish: pair(finish) }),
          FEW,
        );
        let before = { p10: 0, p50: 0, p90: 0 };
        for (const { total } of months) {
          expect(total.p10).toBeGreaterThanOrEqual(before.p10);
          expect(total.p50).toBeGreaterThanOrEqual(Math.max(before.p50, total.p10));
          expect(total.p90).toBeGreaterThanOrEqual(Math.max(before.p90, total.p50));
          before = total;
        }
      }),
      { numRuns: runs(40) },
    );
  });
});
