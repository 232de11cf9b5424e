import { describe, expect, it } from 'vitest';
import { distribution } from '../../forecast/distribution.ts';
import { decidingInput } from './deciding.ts';
import { PERT } from './forward.ts';
import { inputsOf, typed } from './stalled.fixture.ts';

const FROM = '2026-12-08';
const decide = (fields: object) => decidingInput(inputsOf({ from: FROM, months: '12', ...fields }));

describe('the assumption that decides', () => {
  it('has a month at its P10 and at its P90 that can be checked by hand', () => {
    const exact = distribution({ low: 20, likely: 50, high: 120 }, PERT);
    const [p10, p90] = [exact.quantile(0.1), exact.quantile(0.9)];
    // At 10 a month: the first month after the one in which as much has been spent.
    expect(decide({ burn: typed(10), finish: typed(20, 50, 120) })).toEqual({
      input: { kind: 'field', field: 'finish' },
      low: { value: p10, month: Math.floor(p10 / 10) + 1 },
      high: { value: p90, month: Math.floor(p90 / 10) + 1 },
    });
  });

  it('is the one that moves the crossing by the most months', () => {
    const wide = decide({ burn: typed(10, 11, 12), value: typed(1, 10, 30), restructure: typed(100) });
    expect(wide?.input).toEqual({ kind: 'field', field: 'value' });
    const other = decide({ burn: typed(5, 11, 40), value: typed(9, 10, 11), restructure: typed(100) });
    expect(other?.input).toEqual({ kind: 'field', field: 'burn' });
  });

  it('moves the month earlier where more of it costs more, and later where acting costs more', () => {
    const burn = decide({ burn: typed(5, 20, 40), finish: typed(100) });
    expect(burn?.low.month).toBeGreaterThan(burn?.high.month ?? 99);
    const finish = decide({ burn: typed(20), finish: typed(50, 100, 220) });
    expect(finish?.low.month).toBeLessThan(finish?.high.month ?? 0);
  });

  it('is before all others one that moves the crossing past the months counted', () => {
    // The burn moves it by as many months, and by more money, but only from month 12 to 10.
    const found = decide({ burn: typed(8, 8, 14), value: typed(0, 2, 4), finish: typed(120) });
    expect(found?.input).toEqual({ kind: 'field', field: 'value' });
    expect([found?.low.month, found?.high.month]).toEqual([undefined, 11]);
    const burn = decide({ burn: typed(8, 8, 14), value: typed(2), finish: typed(120) });
    expect([burn?.low.month, burn?.high.month]).toEqual([12, 10]);
  });

  it('can be the redoing of a piece of work, by its name', () => {
    const stale = [{ id: 's', what: 'Validation', on: '2027-12-08', ...typed(0, 1, 30) }];
    const found = decide({ burn: typed(9), finish: typed(112), stale });
    expect(found?.input).toEqual({ kind: 'redo', what: 'Validation' });
    expect([found?.low.month, found?.high.month]).toEqual([undefined, 12]);
  });

  it('is the one that moves more money where two move it as far', () => {
    const found = decide({ burn: typed(10, 14, 20), value: typed(10, 14, 22), restructure: typed(29) });
    expect(found?.input).toEqual({ kind: 'field', field: 'value' });
    expect([found?.low.month, found?.high.month]).toEqual([2, 1]);
    const other = decide({ burn: typed(10, 14, 22), value: typed(10, 14, 20), restructure: typed(29) });
    expect(other?.input).toEqual({ kind: 'field', field: 'burn' });
  });

  it('is none where no range moves the month, nor where nothing is a range', () => {
    expect(decide({ burn: typed(10), finish: typed(55) })).toBeUndefined();
    expect(decide({ burn: typed(10, 10.1, 10.2), finish: typed(55) })).toBeUndefined();
  });

  it('can be the forward cost that the scope worksheet gives', () => {
    const inputs = inputsOf(
      { from: FROM, burn: typed(10) },
      {
        scope: { cost: { p10: 40, p50: 70, p90: 120 }, ends: '' },
      },
    );
    const found = decidingInput(inputs);
    expect(found?.input).toEqual({ kind: 'field', field: 'finish' });
    expect(found?.low.value).toBeCloseTo(40, 3);
    expect(found?.high.value).toBeCloseTo(120, 3);
  });
});
