import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { adopted } from './adopt.ts';
import { type Scope, WORKSTREAMS } from './fields.ts';
import { readScope, type ScopeInput } from './read.ts';
import { applyScenario, isBlankScenario } from './scenario.ts';
import { exactly, sheet } from './sheet.fixture.ts';

const SHEET = {
  model: exactly(10),
  change: { ...exactly(6), people: '2' },
  extra: [{ id: 'terms', name: 'Terms', low: '1', likely: '2,5', high: '' }],
  people: '8',
};
const adopt = (fields: object, first: object) => adopted(sheet({ ...SHEET, ...fields, first }), 'first');

function inputOf(scope: Scope | undefined): ScopeInput {
  const read = scope && readScope(scope, '');
  if (read?.kind !== 'ready') throw new Error(JSON.stringify(read));
  return read.input;
}

describe('a scenario that becomes the base', () => {
  it('is typed where it belongs, and is blank again', () => {
    const scope = adopt({}, { name: 'Early', people: '2', joins: 'change', bookSecurity: true });
    expect(scope).toMatchObject({ people: '10', change: { people: '4' }, security: { booked: true } });
    // Who has everybody has the two as well.
    expect([scope?.model.people, scope?.extra[0]?.people]).toEqual(['', '']);
    expect(scope?.first).toEqual(sheet({}).first);
  });

  it('leaves blank who has everybody, where everybody is who has it', () => {
    expect(adopt({}, { people: '2' })).toMatchObject({
      people: '10',
      model: { people: '' },
      change: { people: '2' },
    });
  });

  it('cuts the figures that are typed, or the multiple that stands in for them', () => {
    const cut = { cut: '25' };
    expect(adopt({}, cut)).toMatchObject({
      model: exactly(7.5),
      change: exactly(4.5),
      integration: { likely: '' },
      multiplier: { low: '3', likely: '4', high: '5' },
      extra: [{ low: '0.75', likely: '1.88', high: '' }],
    });
    expect(adopt({ integration: { likely: '40' } }, cut)?.integration.likely).toBe('30');
    const fromIntegration = { ...cut, cutFrom: 'integration' };
    expect(adopt({}, fromIntegration)?.multiplier).toMatchObject({ low: '2.25', likely: '3', high: '3.75' });
    expect(adopt({ multiplier: { low: '', likely: '', high: '' } }, fromIntegration)?.multiplier.likely).toBe(
      '3',
    );
  });

  it('keeps every number as it was typed where nothing is cut', () => {
    const fields = { model: { low: '1,5', likely: '2', high: '2k' } };
    expect(adopt(fields, { bookValidation: true })?.model).toMatchObject(fields.model);
  });

  it('is refused while the sheet or the scenario cannot be counted', () => {
    expect(adopt({ model: { likely: 'ten' } }, { people: '1' })).toBeUndefined();
    expect(adopt({}, { people: '1', cut: '200' })).toBeUndefined();
  });

  it('comes to what it came to as a scenario, to the hundredth that is typed', () => {
    const weeks = fc.integer({ min: 2, max: 80 }).map((half) => half / 2);
    const line = fc.record({
      effort: fc.tuple(weeks, weeks, weeks).map((all) => all.sort((a, b) => a - b)),
      people: fc.constantFrom('', '1', '2.5', '8'),
      booked: fc.boolean(),
    });
    const typed = line.map(({ effort: [low, likely, high], ...rest }) => ({
      ...rest,
      ...{ low: String(low), likely: String(likely), high: String(high) },
    }));
    const first = fc.record({
      people: fc.constantFrom('', '0.5', '2'),
      joins: fc.constantFrom('' as const, ...WORKSTREAMS),
      bookValidation: fc.boolean(),
      bookSecurity: fc.boolean(),
      cut: fc.constantFrom('', '10', '33', '100'),
      cutFrom: fc.constantFrom('' as const, ...WORKSTREAMS),
    });
    const streams = fc.record(Object.fromEntries(WORKSTREAMS.map((stream) => [stream, typed])));
    fc.assert(
      fc.property(
        streams,
        typed,
        first,
        fc.boolean(),
        fc.constantFrom('', '8'),
        (rows, extra, scenario, stoodIn, people) => {
          const scope = sheet({
            ...rows,
            ...(stoodIn && { integration: {} }),
            extra: [{ id: 'x', ...extra }],
            ...{ people, first: scenario },
          });
          const wanted = applyScenario(inputOf(scope), scope.first);
          const base = adopted(scope, 'first');
          const got = inputOf(base);
          expect(base && isBlankScenario(base.first)).toBe(true);
          expect([got.people, got.order]).toEqual([wanted.people, wanted.order]);
          got.lines.forEach((one, index) => {
            const { effort, ...rest } = wanted.lines[index] ?? { ...one };
            expect(one).toMatchObject(rest);
            for (const part of ['low', 'likely', 'high'] as const)
              expect(Math.abs(one.effort[part] - effort[part])).toBeLessThanOrEqual(0.005 + 1e-9);
          });
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
