import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { examplePlan } from '../../plan/documents/plans.fixture.ts';
import { SIMULATION } from '../../plan/documents/forecasts.ts';
import { estimateScope, type ScopeForecast } from './estimate.ts';
import { inputOf, sheet } from './sheet.fixture.ts';

const size = fc.integer({ min: 1, max: 60 }).map((half) => half / 2);
/** A low, and by how much the likely and the high lie above it. */
const range = fc
  .tuple(size, size, size)
  .map(([low, more, most]) => ({ low, likely: low + more, high: low + more + most }));
const asTyped = ({ low, likely, high }: { low: number; likely: number; high: number }) => ({
  low: String(low),
  likely: String(likely),
  high: String(high),
});
const frame = fc.record({
  people: fc.integer({ min: 1, max: 9 }).map(String),
  shape: fc.constantFrom('pert', 'triangular'),
  correlation: fc.constantFrom('0', '0.3', '0.9'),
  start: fc.constant('2026-10-05'),
});
const QUICK = { trials: 500, seed: 3 };
const QUANTILES = ['p10', 'p50', 'p80', 'p90'] as const;

function figuresOf({ effort, calendar }: ScopeForecast): number[] {
  return QUANTILES.flatMap((name) => [effort[name].value, calendar?.weeks[name].value ?? 0]);
}

describe('while nobody has given figures for integration', () => {
  it('the worked example’s sheet comes to what it came to when there was a multiple only', () => {
    const { scope } = examplePlan();
    const { low: _low, likely: _likely, high: _high, by: _by, ...before } = scope.integration;
    // With so many people that none are shared.
    const typed = { ...scope, integration: before, people: '40' };
    const { effort, calendar } = estimateScope(inputOf(typed), SIMULATION);
    expect(QUANTILES.map((name) => effort[name].value)).toEqual(
      [148.96332459845684, 171.677233567984, 188.51483812939176, 197.51836627781753].map((weeks) =>
        expect.closeTo(weeks, 9),
      ),
    );
    expect(calendar?.finish).toEqual({
      p10: '2027-04-22',
      p50: '2027-05-25',
      p80: '2027-06-17',
      p90: '2027-06-30',
    });
  });

  it('it is what the multiplier makes of the model work, run by run', () => {
    fc.assert(
      fc.property(range, fc.integer({ min: 3, max: 5 }), frame, (model, times, rest) => {
        const multiplier = asTyped({ low: times, likely: times, high: times });
        const { effort } = estimateScope(inputOf({ ...rest, model: asTyped(model), multiplier }), QUICK);
        const alone = estimateScope(
          inputOf({ ...rest, model: asTyped(model), multiplier: asTyped({ low: 0, likely: 0, high: 0 }) }),
          QUICK,
        );
        for (const name of QUANTILES)
          expect(effort[name].value).toBeCloseTo(alone.effort[name].value * (1 + times), 6);
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('once somebody has given figures for integration', () => {
  it('the multiplier counts for nothing, and comes back when they are taken away', () => {
    const given = { model: { likely: '10' }, integration: { likely: '42' } };
    const figures = (fields: object) => figuresOf(estimateScope(inputOf({ people: '4', ...fields }), QUICK));
    const multiplier = { low: '1', likely: '2', high: '9' };
    expect(figures({ ...given, multiplier })).toEqual(figures(given));
    expect(figures({ ...given, integration: {}, multiplier })).toEqual(
      figures({ model: given.model, multiplier }),
    );
    expect(sheet({ ...given, multiplier }).multiplier).toEqual(multiplier);
  });

  it('larger ones never take less effort, or end earlier', () => {
    fc.assert(
      fc.property(
        range,
        range,
        frame,
        fc.integer({ min: 10, max: 40 }),
        (model, integration, rest, tenths) => {
          const times = (by: number) =>
            asTyped({
              low: integration.low * by,
              likely: integration.likely * by,
              high: integration.high * by,
            });
          const before = estimateScope(
            inputOf({ ...rest, model: asTyped(model), integration: times(1) }),
            QUICK,
          );
          const after = estimateScope(
            inputOf({ ...rest, model: asTyped(model), integration: times(tenths / 10) }),
            QUICK,
          );
          figuresOf(after).forEach((figure, index) => {
            expect(figure).toBeGreaterThanOrEqual((figuresOf(before)[index] ?? 0) - 1e-9);
          });
        },
      ),
      { numRuns: runs(100) },
    );
  });

  it('what moves the effort tells it and the model apart', () => {
    const forecast = estimateScope(
      inputOf({
        model: { low: '9', likely: '10', high: '12' },
        integration: { low: '20', likely: '40', high: '90' },
      }),
      QUICK,
    );
    expect(forecast.medians.effortDrivers.map(({ input }) => input.line)).toEqual(['integration', 'model']);
  });
});
