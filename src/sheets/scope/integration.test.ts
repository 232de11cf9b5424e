import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import type { Range, Shape } from '../../forecast/range.ts';
import { NO_DAYS_OFF } from '../../language/daysOff.ts';
import { CHANCES, type ChanceName, estimateScope } from './estimate.ts';
import { integrateEffort } from './integrate.fixture.ts';
import { WORKSTREAMS } from './fields.ts';
import type { Line, ScopeInput } from './read.ts';

/** The draws that choose the inputs: the same on every run, and chosen by nobody. */
const generator = xoroshiro128plus(20261123);
const uniform = () => (generator.next() >>> 0) / 2 ** 32;
const between = (low: number, high: number) => low + (high - low) * uniform();

/** A range as plans have them: skewed to either side, narrow, wide from zero, or no range at all. */
function anyRange(size: number): Range {
  const kind = uniform();
  if (kind < 0.2) return { low: size, likely: size, high: size };
  if (kind < 0.3) return { low: 0, likely: 0, high: size * 3 };
  const low = size * between(0.2, 0.9);
  const high = size * between(1.1, 4);
  return { low, likely: between(low, high), high };
}

function anyInput(): ScopeInput {
  const shape: Shape = uniform() < 0.7 ? { kind: 'pert', lambda: between(1, 8) } : { kind: 'triangular' };
  const lines = WORKSTREAMS.map(
    (id): Line => ({
      id,
      ownName: undefined,
      effort: id === 'integration' ? anyRange(between(1, 5)) : anyRange(between(2, 40)),
      ofModel: id === 'integration',
      planned: 0,
      people: undefined,
      wait: { low: 0, likely: 0, high: 0 },
      booked: false,
      follows: [],
    }),
  );
  return {
    lines,
    order: lines.map((_, index) => index),
    people: undefined,
    cost: undefined,
    start: '',
    committed: '',
    day90: '',
    daysOff: NO_DAYS_OFF,
    shape,
    correlation: between(0, 0.8),
  };
}

describe('the simulation against numerical integration', () => {
  const inputs = Array.from({ length: runs(20) }, (_, index) => ({ index, input: anyInput() }));

  it.each(inputs)('agrees within half a per cent on input set $index', ({ input }) => {
    const { effort } = estimateScope(input, { trials: 100_000, seed: 7 });
    const exact = integrateEffort(input, 700, 32);
    for (const name of Object.keys(CHANCES) as ChanceName[]) {
      const truth = exact(CHANCES[name]);
      expect(
        Math.abs(effort[name].value / truth - 1),
        `${name}: ${effort[name].value} for ${truth}`,
      ).toBeLessThan(0.005);
    }
  });
});
