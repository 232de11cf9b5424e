import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../language/dates.ts';
import { addMonths } from '../../language/months.ts';
import { isBegun } from '../begun.ts';
import { SCOPE } from '../scope/fields.ts';
import { blankStaleWork, blankVendor, STALLED } from './fields.ts';
import { scopeGivesCost } from './fromScope.ts';
import { decidingDate, fallsIn, readStalled } from './read.ts';
import { inputsOf, sheet, typed } from './stalled.fixture.ts';

const FROM = '2026-01-31';
const LEAST = { from: FROM, burn: typed(10), finish: typed(100) };
const SPREAD = { p10: 1, p50: 2, p90: 3 };
const FROM_SCOPE = { scope: { cost: SPREAD, ends: '' } };

describe('reading the sheet', () => {
  it('says what is needed first, field by field', () => {
    expect(readStalled(sheet({}), {})).toEqual({
      kind: 'blank',
      needs: [
        { field: 'stalled-from', says: 'The day from which to count.' },
        {
          field: 'stalled-burn-likely',
          says: 'What the team costs a month, or the value that does not come.',
        },
        { field: 'stalled-finish-likely', says: 'What it still costs to finish, or to restructure.' },
      ],
    });
  });

  it.each<[string, object]>([
    ['burn and finishing', LEAST],
    ['value and restructuring', { from: FROM, value: typed(1), restructure: typed(2) }],
  ])('needs no more than a day, %s', (_, fields) => {
    expect(readStalled(sheet(fields), {}).kind).toBe('ready');
  });

  it('takes the scope forecast where no range for finishing is typed, and only there', () => {
    const { finish, ...rest } = LEAST;
    expect(inputsOf(rest, FROM_SCOPE).finishFromScope).toBe(SPREAD);
    expect(inputsOf(rest, FROM_SCOPE).ranges.finish).toBeUndefined();
    expect(inputsOf({ ...rest, finish }, FROM_SCOPE).finishFromScope).toBeUndefined();
  });

  it('takes the day by which the scope ends four times in five where no months until finishing delivers are typed', () => {
    const delivers = (finishIn: string, ends: string) =>
      inputsOf({ ...LEAST, finishIn }, { scope: { cost: undefined, ends } }).delivers.finish;
    expect(delivers('', '2026-07-31')).toBe(6);
    // One day of the thirty-one of August.
    expect(delivers('', '2026-08-01')).toBeCloseTo(6 + 1 / 31);
    expect(delivers('4', '2026-07-31')).toBe(4);
    expect(delivers('', '')).toBe(18);
    expect(delivers('', '2031-01-01')).toBe(18);
    expect(delivers('', '2026-01-01')).toBe(0);
  });

  it('takes what the benefits sheet brings a month where no value is typed', () => {
    const { burn: _, ...rest } = LEAST;
    const value = { low: 1, likely: 2, high: 4 };
    expect(readStalled(sheet(rest), {}).kind).toBe('blank');
    expect(inputsOf(rest, { value })).toMatchObject({ ranges: { value }, valueFromBenefits: true });
    const typedToo = inputsOf({ ...rest, value: { likely: '9' } }, { value });
    expect(typedToo).toMatchObject({ ranges: { value: { likely: 9 } }, valueFromBenefits: false });
  });

  it('refuses nonsense before it asks for more', () => {
    const read = readStalled(sheet({ burn: { low: '-1' } }), {});
    expect(read).toMatchObject({ kind: 'nonsense', faults: [{ field: 'stalled-burn-low' }] });
  });

  it('leaves undefined what was not typed, and keeps 0 as an answer', () => {
    const { ranges } = inputsOf({ ...LEAST, value: typed(0) });
    expect(ranges.value).toEqual({ low: 0, likely: 0, high: 0 });
    expect(ranges.leavers).toBeUndefined();
    expect(ranges.restructure).toBeUndefined();
  });

  it('takes the published range for replacing a person, also where it was cleared', () => {
    const published = { low: 21, likely: 50, high: 200 };
    expect(inputsOf(LEAST).ranges.replacing).toEqual(published);
    const cleared = { low: '', likely: '', high: '' };
    expect(inputsOf({ ...LEAST, replacing: cleared }).ranges.replacing).toEqual(published);
    expect(inputsOf({ ...LEAST, replacing: typed(30, 40, 50) }).ranges.replacing?.likely).toBe(40);
  });

  it('counts a minimum from the notice date, and from the renewal where there is none', () => {
    const vendors = [
      { id: 'a', what: 'A', notice: '2026-03-15', renewal: '2026-06-15', minimum: '5' },
      { id: 'b', what: 'B', renewal: '2026-06-15', minimum: '7' },
    ];
    expect(inputsOf({ ...LEAST, vendors }).commitments).toEqual([
      { what: 'A', month: 2, amount: 5, finishing: false },
      { what: 'B', month: 5, amount: 7, finishing: false },
    ]);
  });

  it('leaves out what falls before the count, after it, on no day, or costs nothing', () => {
    const days = ['2026-01-30', '2027-08-01', ''];
    const vendors = days.map((notice, index) => ({ id: `v${index}`, notice, minimum: '5' }));
    const free = [
      { id: 'f', notice: FROM, minimum: '0' },
      { id: 'g', notice: FROM, minimum: '' },
    ];
    const stale = days.map((on, index) => ({ id: `s${index}`, on, ...typed(5) }));
    const blank = [{ id: 'b', on: FROM }];
    const inputs = inputsOf({ ...LEAST, vendors: [...vendors, ...free], stale: [...stale, ...blank] });
    expect(inputs.commitments).toEqual([]);
    expect(inputs.redo).toEqual([]);
  });
});

describe('the month a day falls in', () => {
  it.each([
    ['2026-01-30', { kind: 'before' }],
    [FROM, { kind: 'month', month: 1 }],
    ['2026-02-28', { kind: 'month', month: 1 }],
    ['2026-03-01', { kind: 'month', month: 2 }],
    ['2026-03-31', { kind: 'month', month: 2 }],
    ['2026-04-01', { kind: 'month', month: 3 }],
    ['2026-04-30', { kind: 'month', month: 3 }],
    ['2026-05-01', { kind: 'after' }],
    ['', { kind: 'undated' }],
    ['2026-02-30', { kind: 'undated' }],
  ])('of three from the last of January, for %s, is %j', (day, falls) => {
    expect(fallsIn(day, FROM, 3)).toEqual(falls);
  });

  it('is not known before the count has a first day', () => {
    expect(fallsIn(FROM, '', 3)).toEqual({ kind: 'undated' });
  });

  it('is the first one that ends on that day or later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 1000 }), (start, later) => {
        const from = addDays('2026-01-01', start);
        const day = addDays(from, later);
        const falls = fallsIn(day, from, 36);
        if (falls.kind !== 'month') throw new Error(falls.kind);
        expect(day <= addMonths(from, falls.month)).toBe(true);
        if (falls.month > 1) expect(day > addMonths(from, falls.month - 1)).toBe(true);
      }),
    );
  });
});

describe('the date that decides', () => {
  it('is the notice, unless that is blank or no date', () => {
    const row = { ...blankVendor('v'), renewal: '2027-03-31' };
    expect(decidingDate({ ...row, notice: '2026-12-31' })).toBe('2026-12-31');
    expect(decidingDate(row)).toBe('2027-03-31');
    expect(decidingDate({ ...row, notice: 'soon' })).toBe('2027-03-31');
  });
});

describe('an untouched sheet', () => {
  it('is one on which nothing but what stood there stands', () => {
    expect(isBegun(STALLED, sheet({}))).toBe(false);
    for (const change of [
      { from: FROM },
      { sunk: '1' },
      { board: 'Told' },
      { burn: { low: '1' } },
      { restructure: { high: '1' } },
      { vendors: [blankVendor('v')] },
      { stale: [blankStaleWork('s')] },
    ]) {
      expect(isBegun(STALLED, sheet(change)), JSON.stringify(change)).toBe(true);
    }
  });
});

describe('the scope worksheet', () => {
  it('gives a cost once its model work and the cost of a person can be read', () => {
    const gives = (fields: object) => scopeGivesCost(v.parse(SCOPE.schema, fields));
    expect(gives({})).toBe(false);
    expect(gives({ model: { likely: '5' } })).toBe(false);
    expect(gives({ model: { likely: 'five' }, cost: '4600' })).toBe(false);
    expect(gives({ model: { likely: '5' }, cost: '4600' })).toBe(true);
  });
});
