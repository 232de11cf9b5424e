import { describe, expect, it } from 'vitest';
import { fillEvenly, normalCdf, normalDensity, toNormals } from './normals.ts';
import { randomStream } from './stream.ts';

describe('normal quantiles by table', () => {
  it('are those of the printed tables', () => {
    const column = Float64Array.of(0.000001, 0.001, 0.025, 0.2, 0.5, 0.8, 0.975, 0.999, 0.999999);
    toNormals(column);
    const known = [-4.753424, -3.090232, -1.959964, -0.841621, 0, 0.841621, 1.959964, 3.090232, 4.753424];
    known.forEach((z, i) => {
      expect(Math.abs((column[i] ?? Number.NaN) - z)).toBeLessThan(3e-6);
    });
  });

  it('are off by less than 4e-6 from six in a hundred million to a half', () => {
    const shares = Float64Array.from({ length: 20_000 }, (_, i) => 0.5 * Math.exp((-16 * i) / 20_000));
    const column = shares.slice();
    toNormals(column);
    const off = column.map((z, i) => Math.abs(normalCdf(z) - (shares[i] ?? 0)) / normalDensity(z));
    expect(Math.max(...off)).toBeLessThan(4e-6);
  });

  it('end at 6.12 either way, also for 0 and 1', () => {
    const column = Float64Array.of(0, 1e-12, 1 - 1e-12, 1);
    toNormals(column);
    expect([...column].map((z) => z.toFixed(2))).toEqual(['-6.12', '-6.12', '6.12', '6.12']);
  });
});

describe('a Latin hypercube’s column', () => {
  const filled = (length: number, index: number, before = 0) => {
    const column = new Float64Array(length).fill(before);
    fillEvenly(column, randomStream(5, 0, index));
    return column;
  };

  it.each([1, 2, 7, 1000])('has one share in each of its %d parts', (length) => {
    const parts = filled(length, 1)
      .map((share) => Math.floor(share * length))
      .sort();
    expect([...parts]).toEqual(Array.from({ length }, (_, part) => part));
  });

  it('does not depend on what the column held', () => {
    expect(filled(100, 1, 0.3)).toEqual(filled(100, 1, Number.NaN));
  });

  it('has each part in each place equally often', () => {
    const times = new Float64Array(25);
    for (let index = 0; index < 10_000; index += 1) {
      filled(5, index).forEach((share, place) => {
        const at = place * 5 + Math.floor(share * 5);
        times[at] = (times[at] ?? 0) + 1;
      });
    }
    // 2000 each, ± 40; four times that happens by chance in fewer than 1 in 500 sets of 25.
    for (const count of times) expect(Math.abs(count - 2000)).toBeLessThan(160);
  });

  it('lies anywhere inside a part', () => {
    const inside = filled(10_000, 3).map((share) => (share * 10_000) % 1);
    expect(Math.abs(inside.reduce((sum, x) => sum + x, 0) / 10_000 - 0.5)).toBeLessThan(0.012);
    expect(inside.filter((x) => x < 0.1).length).toBeGreaterThan(850);
    expect(inside.filter((x) => x > 0.9).length).toBeGreaterThan(850);
  });
});
