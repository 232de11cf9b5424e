import { describe, expect, it } from 'vitest';
import { unitPert } from './pert.ts';

const SHARES = [1e-9, 0.001, 0.1, 0.5, 0.8, 0.9, 0.999];

describe('a PERT with its likely value at an end', () => {
  // One of α and β is 1 then: the cdf is a power and the quantile is a root.
  it.each([0.1, 1, 4, 30, 100])('has the quantiles of the closed form at weight %d', (lambda) => {
    for (const p of SHARES) {
      const root = p ** (1 / (1 + lambda));
      expect(Math.abs(unitPert(1, lambda).quantile(p) - root)).toBeLessThan(1e-9);
      expect(Math.abs(unitPert(0, lambda).quantile(1 - p) - (1 - root))).toBeLessThan(1e-9);
    }
  });

  it('is densest there, at 1 + λ, and has nothing at the other end', () => {
    expect(unitPert(0, 4).density(0)).toBeCloseTo(5, 8);
    expect(unitPert(0, 4).density(1)).toBe(0);
    expect(unitPert(1, 4).density(1)).toBeCloseTo(5, 8);
    expect(unitPert(1, 4).density(0)).toBe(0);
  });
});

describe('a PERT with its likely value in the middle', () => {
  it('has the cubic of α = β = 2 as its cdf at weight 2', () => {
    const { cdf, quantile } = unitPert(0.5, 2);
    for (const x of [0.01, 0.3, 0.5, 0.75, 0.99]) {
      expect(Math.abs(cdf(x) - (3 * x ** 2 - 2 * x ** 3))).toBeLessThan(4e-8);
      expect(Math.abs(quantile(3 * x ** 2 - 2 * x ** 3) - x)).toBeLessThan(1e-6 * x);
    }
  });

  it('finds even the remotest quantile, where the cdf is x^51 / (51 B(51, 51))', () => {
    let logBeta = 0;
    for (let k = 1; k <= 50; k += 1) logBeta += 2 * Math.log(k);
    for (let k = 1; k <= 101; k += 1) logBeta -= Math.log(k);
    const expected = Math.exp((Math.log(1e-300) + Math.log(51) + logBeta) / 51);
    expect(unitPert(0.5, 100).quantile(1e-300) / expected).toBeCloseTo(1, 4);
    expect(unitPert(0.5, 100).quantile(0)).toBe(0);
  });
});
