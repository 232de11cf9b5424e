import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/support/runs.ts';
import { drawsAt, sortInSteps } from './sorting.ts';

function sorted(drawn: Float64Array): { result: Float64Array; steps: number } {
  const steps = sortInSteps(drawn);
  for (let count = 0; ; count++) {
    const step = steps.next();
    if (step.done) return { result: step.value, steps: count };
  }
}

describe('sorting in steps', () => {
  it('sorts as the engine does, for any number of draws', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70_000 }), fc.integer(), (count, seed) => {
        const drawn = Float64Array.from({ length: count }, (_, index) => Math.sin(seed + index * 997) * 1e3);
        expect(sorted(drawn).result).toEqual(drawn.slice().sort());
      }),
      {
        // The examples are among them.
        numRuns: runs(45),
        examples: [
          [0, 1],
          [1, 1],
          [12_500, 1],
          [12_501, 1],
          [25_000, 1],
          [37_499, 1],
        ],
      },
    );
  });

  it('leaves the draws as they were drawn', () => {
    const drawn = Float64Array.of(3, 1, 2);
    sorted(drawn);
    expect([...drawn]).toEqual([3, 1, 2]);
  });

  it('sorts draws that are all alike, or nearly so', () => {
    expect([...sorted(Float64Array.of(2, 2, 2)).result]).toEqual([2, 2, 2]);
    const nearly = Float64Array.of(1, 1 + Number.EPSILON, 1);
    expect([...sorted(nearly).result]).toEqual([1, 1, 1 + Number.EPSILON]);
  });

  it('pauses often enough', () => {
    const drawn = Float64Array.from({ length: 100_000 }, (_, index) => Math.sin(index * 997));
    expect(sorted(drawn).steps).toBeGreaterThanOrEqual(6);
  });
});

describe('the draws at some shares', () => {
  it('are those of the sorted column', () => {
    const drawn = Float64Array.from({ length: 9_999 }, (_, index) => Math.exp(Math.sin(index * 997)));
    const whole = drawn.slice().sort();
    expect(drawsAt(drawn, [0, 0.1, 0.5, 0.8, 1])).toEqual(
      [0, 999, 4999, 7999, 9998].map((rank) => whole[rank]),
    );
  });

  it('are the one draw where there is one, and the same where all are alike', () => {
    expect(drawsAt(Float64Array.of(4), [0, 0.5, 1])).toEqual([4, 4, 4]);
    expect(drawsAt(Float64Array.of(2, 2, 2), [0.1, 0.9])).toEqual([2, 2]);
  });
});
