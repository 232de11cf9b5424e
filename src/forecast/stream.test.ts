import { describe, expect, it } from 'vitest';
import { randomStream } from './stream.ts';

const start = (seed: number, batch: number, index: number, length = 4) => {
  const random = randomStream(seed, batch, index);
  return Array.from({ length }, () => random.next());
};

describe('a stream of random numbers', () => {
  it('is the same for the same three numbers and another if any of them differs', () => {
    const all = [0, 1, 2, -1, 2 ** 32, 2 ** 32 + 1].flatMap((seed) =>
      [0, 1, 2].flatMap((batch) => [0, 1, 2].map((index) => start(seed, batch, index).join())),
    );
    expect(new Set(all).size).toBe(54);
    expect(start(3, 2, 1)).toEqual(start(3, 2, 1));
  });

  it.each([
    ['seeds', (i: number) => start(i, 0, 0, 1)],
    ['batches', (i: number) => start(1, i, 0, 1)],
    ['columns', (i: number) => start(1, 0, i, 1)],
  ])('starts evenly over neighbouring %s', (_, first) => {
    const counts = new Array<number>(16).fill(0);
    const heads = Array.from({ length: 4000 }, (_, i) => (first(i)[0] ?? 0) >>> 0);
    for (const head of heads) counts[head >>> 28] = (counts[head >>> 28] ?? 0) + 1;
    const chiSquared = counts.reduce((sum, count) => sum + (count - 250) ** 2 / 250, 0);
    // 15 degrees of freedom: above 37.7 in 1 of 1000, and below 3.5 in 1 of 1000.
    expect(chiSquared).toBeLessThan(37.7);
    expect(chiSquared).toBeGreaterThan(3.5);
    const steps = heads.slice(1).filter((head, i) => head > (heads[i] ?? 0)).length;
    expect(Math.abs(steps - 2000)).toBeLessThan(80);
  });
});
