import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_COUNTED, readNumber } from '../language/readNumber.ts';
import { countError, numberError, rangeErrors } from './numberErrors.ts';
import { isBlankRange, readRange } from './ranges.ts';

describe('a range', () => {
  it.each([
    ['in order', '1', '2', '3', undefined, undefined, undefined],
    ['of one value', '2', '2', '2', undefined, undefined, undefined],
    ['of blanks', '', '', '', undefined, undefined, undefined],
    ['with low above likely', '3', '2', '4', undefined, 'Likely is below low.', undefined],
    ['with likely above high', '1', '5', '4', undefined, undefined, 'High is below likely.'],
    ['with low above high and no likely', '5', '', '4', undefined, undefined, 'High is below low.'],
    ['compared as numbers, not as text', '9', '10', '11', undefined, undefined, undefined],
  ])('%s', (_, low, likely, high, atLow, atLikely, atHigh) => {
    expect(rangeErrors({ low, likely, high })).toEqual({ low: atLow, likely: atLikely, high: atHigh });
  });

  it('says at each field what cannot be read there, and compares only what can', () => {
    const errors = rangeErrors({ low: 'x', likely: '2', high: '-1' });
    expect(errors.low).toBe(numberError('x'));
    expect(errors.likely).toBeUndefined();
    expect(errors.high).toBe(numberError('-1'));
    expect(errors.high).not.toBe(errors.low);
  });
});

describe('a number at a field', () => {
  it('has a message when it cannot be used, and only then', () => {
    expect(numberError('')).toBeUndefined();
    expect(numberError('12.5')).toBeUndefined();
    expect(numberError('twelve')).toContain('isn’t one number');
  });
});

describe('a number of weeks, hours or people', () => {
  it.each(['3 m', '3m', '1.4 Mio', '2 million', '60k', '1e6', '50001'])('is never %j', (typed) => {
    expect(countError(typed)).toContain('too large');
    expect(readNumber(typed, MOST_COUNTED).kind).toBe('invalid');
    expect(rangeErrors({ low: '1', likely: '2', high: typed }, MOST_COUNTED).high).toContain('too large');
  });

  it.each(['', '3', '2½', '1,500', '4k', '50000'])('may be %j', (typed) => {
    expect(countError(typed)).toBeUndefined();
    expect(readNumber(typed, MOST_COUNTED)).toEqual(readNumber(typed));
  });
});

describe('a range in numbers', () => {
  it.each([
    ['1', '2', '3', 1, 2, 3],
    ['', '2', '', 2, 2, 2],
    ['1', '2', '', 1, 2, 2],
    ['', '2', '3', 2, 2, 3],
    ['4', '', '', 4, 4, 4],
    ['', '', '4', 4, 4, 4],
    ['', '', '', 0, 0, 0],
    ['0', '0', '0', 0, 0, 0],
  ])('of %j, %j and %j', (low, likely, high, ...numbers) => {
    expect(Object.values(readRange({ low, likely, high }))).toEqual(numbers);
  });

  it('stands in order whatever is left blank, and keeps what was typed', () => {
    const maybe = fc.option(fc.nat(50), { nil: undefined });
    fc.assert(
      fc.property(maybe, maybe, maybe, (...numbers) => {
        const given = numbers.filter((value) => value !== undefined);
        fc.pre(given.every((value, index) => index === 0 || value >= (given[index - 1] ?? 0)));
        const [low = '', likely = '', high = ''] = numbers.map((value) => value?.toString() ?? '');
        const read = readRange({ low, likely, high });
        expect(read.low).toBeLessThanOrEqual(read.likely);
        expect(read.likely).toBeLessThanOrEqual(read.high);
        for (const [index, value] of Object.values(read).entries()) {
          expect(value).toBe(numbers[index] ?? value);
        }
      }),
    );
  });

  it('is blank only while nothing of it is typed', () => {
    expect(isBlankRange({ low: '', likely: ' ', high: '' })).toBe(true);
    expect(isBlankRange({ low: '', likely: '', high: '0' })).toBe(false);
  });
});
