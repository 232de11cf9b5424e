import { describe, expect, it } from 'vitest';
import { fromError, monthsError, stalledFaults } from './errors.ts';
import { monthsOf } from './months.ts';
import { sheet, typed } from './stalled.fixture.ts';

const fields = (changes: object) => stalledFaults(sheet(changes)).map(({ field }) => field);

describe('the faults of the sheet', () => {
  it('are none on a blank one, nor on one that is whole', () => {
    expect(fields({})).toEqual([]);
    expect(
      fields({
        from: '2026-12-08',
        burn: typed(1, 2, 3),
        sunk: '345,000',
        value: { low: '', likely: '3 m', high: '' },
        vendors: [{ id: 'v', notice: '2026-12-31', renewal: '2026-12-31', minimum: '0' }],
        stale: [{ id: 's', on: '2027-01-01', ...typed(1) }],
      }),
    ).toEqual([]);
  });

  it.each<[string, object]>([
    ['leavers-likely', { leavers: { low: '', likely: '3 m', high: '' } }],
    ['replacing-high', { replacing: { low: '', likely: '', high: '3 m' } }],
    ['from', { from: 'December' }],
    ['months', { months: '0' }],
    ['months', { months: '37' }],
    ['months', { months: '1.5' }],
    ['months', { months: '-3' }],
    ['sunk', { sunk: '-1' }],
    ['burn-low', { burn: { low: '-5' } }],
    ['value-likely', { value: typed(5, 4, 6) }],
    ['leavers-high', { leavers: typed(1, 2, 1) }],
    ['salary-high', { salary: { low: '3', high: '2' } }],
    ['replacing-low', { replacing: { low: '21%' } }],
    ['finish-likely', { finish: { likely: 'a lot' } }],
    ['restructure-high', { restructure: typed(1, 3, 2) }],
    ['v-notice', { vendors: [{ id: 'v', notice: 'soon' }] }],
    ['v-renewal', { vendors: [{ id: 'v', renewal: '2026-02-30' }] }],
    ['v-minimum', { vendors: [{ id: 'v', minimum: '£5' }] }],
    ['v-notice', { vendors: [{ id: 'v', notice: '2027-01-02', renewal: '2027-01-01' }] }],
    ['s-on', { stale: [{ id: 's', on: 'later' }] }],
    ['s-likely', { stale: [{ id: 's', low: '2', likely: '1' }] }],
  ])('stand at %s for %j', (field, change) => {
    expect(fields(change)).toEqual([`stalled-${field}`]);
  });

  it('say what is wrong with each, all at once', () => {
    const faults = stalledFaults(sheet({ months: '40', burn: typed(3, 2, 1) }));
    expect(faults).toEqual([
      { field: 'stalled-months', says: 'Type a whole number of months, from 1 to 36.' },
      { field: 'stalled-burn-likely', says: 'Likely is below low.' },
      { field: 'stalled-burn-high', says: 'High is below likely.' },
    ]);
  });
});

describe('the months counted', () => {
  it('are 18 until something usable is typed', () => {
    expect(monthsOf(sheet({}))).toBe(18);
    expect(monthsOf(sheet({ months: ' ' }))).toBe(18);
    expect(monthsOf(sheet({ months: '0' }))).toBe(18);
    expect(monthsOf(sheet({ months: '1' }))).toBe(1);
    expect(monthsOf(sheet({ months: '36' }))).toBe(36);
    expect(monthsError('')).toBeUndefined();
  });

  it('have to end before the year 2201', () => {
    expect(fromError(sheet({ from: '2199-06-30' }))).toBeUndefined();
    expect(fromError(sheet({ from: '2199-07-01' }))).toContain('too late');
  });
});
