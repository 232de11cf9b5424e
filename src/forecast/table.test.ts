import { describe, expect, it } from 'vitest';
import { unitDistribution } from './distribution.ts';
import { normalCdf } from './normals.ts';
import type { Shape } from './range.ts';
import { lookUp, quantileTable } from './table.ts';

const SHAPES: Shape[] = [
  { kind: 'triangular' },
  ...[0.1, 1, 4, 20, 100].map((lambda): Shape => ({ kind: 'pert', lambda })),
];
const PLACES = [0, 1e-6, 0.003, 0.1, 0.2, 0.5, 0.77, 0.999, 1];
const PERT: Shape = { kind: 'pert', lambda: 4 };

describe.each(SHAPES)('a table of quantiles for %o', (shape) => {
  it('is off by less than 3e-5 of the width anywhere, and never falls', () => {
    for (const at of PLACES) {
      const table = quantileTable(at, shape);
      const { quantile } = unitDistribution(at, shape);
      const normals = Float64Array.from({ length: 500 }, (_, i) => -6.5 + (13 * i) / 499);
      const values = normals.slice();
      lookUp(values, table, 0, 1);
      const off = values.map((x, i) => Math.abs(x - quantile(normalCdf(normals[i] ?? 0))));
      expect(Math.max(...off), `likely at ${at}`).toBeLessThan(3e-5);
      expect([...table].every((x, i) => x >= (table[i - 1] ?? 0) - 1e-9)).toBe(true);
    }
  });
});

describe('looking up', () => {
  it('stays within the range, however far out the normal', () => {
    const values = Float64Array.of(-40, -6.5, 6.5, 40);
    lookUp(values, quantileTable(1, PERT), 0.1, 0.7);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0.1);
    expect(Math.max(...values)).toBeLessThanOrEqual(0.7);
    expect(values[3]).toBeCloseTo(0.7, 9);
    expect(values[0]).toBe(values[1]);
    // 0.3 + (0.9 − 0.3) is more than 0.9 in floating point.
    lookUp(values, new Float64Array(1026).fill(1), 0.3, 0.9);
    expect(values[3]).toBe(0.9);
  });
});

describe('the tables kept', () => {
  it('are the same table for the same shape, and another for another', () => {
    const table = quantileTable(0.123, PERT);
    expect(quantileTable(0.123, PERT)).toBe(table);
    expect(quantileTable(0.123, { kind: 'pert', lambda: 5 })).not.toEqual(table);
    expect(quantileTable(0.123, { kind: 'triangular' })).not.toEqual(table);
  });

  it('are the last 64 used', () => {
    const triangular: Shape = { kind: 'triangular' };
    const oldest = quantileTable(0.33, triangular);
    for (let i = 0; i < 63; i += 1) quantileTable(0.4 + i / 1000, triangular);
    expect(quantileTable(0.33, triangular)).toBe(oldest);
    const [used, unused] = [quantileTable(0.31, triangular), quantileTable(0.32, triangular)];
    for (let i = 0; i < 63; i += 1) {
      quantileTable(i / 1000, triangular);
      quantileTable(0.31, triangular);
    }
    expect(quantileTable(0.31, triangular)).toBe(used);
    expect(quantileTable(0.32, triangular)).not.toBe(unused);
    expect(quantileTable(0.32, triangular)).toEqual(unused);
  });
});
