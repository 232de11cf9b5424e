import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOr, readNumber } from './readNumber.ts';

/** What is no number, or more than one, or says no more than about how much. */
const OTHER = (typed: string): [string, string] => [typed, 'isn’t one number'];

describe('a number as people write it', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    [' 12 ', 12],
    ['007', 7],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['0,25', 0.25],
    ['1,500', 1500],
    ['0,500', 0.5],
    ['0.500', 0.5],
    ['1.50', 1.5],
    ['1.5000', 1.5],
    ['1500.250', 1500.25],
    ['1,500.25', 1500.25],
    ['1.500,25', 1500.25],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1500,50', 1500.5],
    ['1 500', 1500],
    ['1\u00a0500,5', 1500.5],
    ['1\u202f500', 1500],
    ['1’500.5', 1500.5],
    ["1'500", 1500],
    ['1_500', 1500],
    ['1´500', 1500],
    ['1ʼ500', 1500],
    ['1.500,-', 1500],
    ['80,–', 80],
    ['１２３４', 1234],
    ['１，５００', 1500],
    ['１２．５', 12.5],
    ['١٢٣٤', 1234],
    ['١٬٥٠٠', 1500],
    ['١٢٫٥', 12.5],
    ['١٫٥٠٠', 1.5],
    ['१५००', 1500],
    ['1,50,000', 150_000],
    ['12,34,567.5', 1_234_567.5],
    ['\u200b1500', 1500],
    ['1500\u200e', 1500],
    ['1000000000', 1e9],
    ['60k', 60_000],
    ['60 K', 60_000],
    ['80 Tsd.', 80_000],
    ['4.6 thousand', 4600],
    ['1,500k', 1_500_000],
    ['1.4m', 1_400_000],
    ['1,4 Mio', 1_400_000],
    ['1,4 Mio.', 1_400_000],
    ['1.1 million', 1_100_000],
    ['2mn', 2_000_000],
    ['1.250m', 1_250_000],
    ['0.25M', 250_000],
    ['1000m', 1e9],
    ['62k5', 62_500],
    ['1k25', 1250],
    ['1M4', 1_400_000],
    ['1.4e6', 1_400_000],
    ['1,4e6', 1_400_000],
    ['1.4E+06', 1_400_000],
    ['3e3', 3000],
    ['2½', 2.5],
    ['2 ½', 2.5],
    ['½', 0.5],
    ['1¼', 1.25],
    ['10¾k', 10_750],
    ['1,5 Mio', 1_500_000],
    ['1.250 mio', 1_250_000],
  ])('%j is read as %d', (typed, value) => {
    expect(readNumber(typed)).toEqual({ kind: 'number', value });
  });

  it.each(['', ' ', '\t\n', '\u00a0'])('%j is blank', (typed) => {
    expect(readNumber(typed)).toEqual({ kind: 'blank' });
  });

  it.each([
    ['-1', 'less than zero'],
    ['−5', 'less than zero'],
    ['– 3', 'less than zero'],
    ['ten', 'isn’t one number'],
    ['12 weeks', 'isn’t one number'],
    ['€500', 'isn’t one number'],
    ['5%', 'isn’t one number'],
    ['0x10', 'isn’t one number'],
    ['Infinity', 'isn’t one number'],
    ['NaN', 'isn’t one number'],
    ['1.2.3', 'isn’t one number'],
    ['1,2,3', 'isn’t one number'],
    ['1,500,25', 'isn’t one number'],
    ['123,45,678', 'isn’t one number'],
    ['12.', 'isn’t one number'],
    ['.', 'isn’t one number'],
    [',', 'isn’t one number'],
    ['10–20', 'isn’t one number'],
    ['10 20', 'two numbers'],
    ['2 5', 'two numbers'],
    ["5'11", 'two numbers'],
    ['1 500 20', 'two numbers'],
    ['5²', 'isn’t one number'],
    ['60 kg', 'isn’t one number'],
    ['12 months', 'isn’t one number'],
    // Two thousand in Madrid, two million in London.
    ['2 mil', 'isn’t one number'],
    ['k', 'isn’t one number'],
    ...['40 bps', '40bp', '4 pct', '3 w', '3 weeks', '3 mths', '2 Mrd', '2bn', '10万'].map(OTHER),
    ...['60–80k', '60-80k', '60 to 80k', '60k–80k', '60/80', '60…80', '60 ±5'].map(OTHER),
    ...['~60k', '≈60', 'c. 60', '60k+', '60+', '<60k', '>60', '≤60', 'max 60', '60?'].map(OTHER),
    ...['62k500', '62.5k5', 'k5', '2e-3', '1e', 'e6', '½½', '2½5', '12½ weeks', '1/2', '2⅓'].map(OTHER),
    ['1e3k', 'too large'],
    ['1e400', 'too large'],
    ['1.2.3k', 'isn’t one number'],
    ['60kk', 'isn’t one number'],
    ['-60k', 'less than zero'],
    ['2 5k', 'two numbers'],
    ['1000000001', 'too large'],
    ['1001m', 'too large'],
    ['1,400m', 'too large'],
    ['9'.repeat(400), 'too large'],
  ])('%j is refused with the reason', (typed, reason) => {
    expect(readNumber(typed)).toEqual({ kind: 'invalid', says: expect.stringContaining(reason) });
  });

  it.each([
    ['1.500', '1.5', '1500'],
    ['12.345', '12.345', '12345'],
    [' 999.000 ', '999', '999000'],
    ['1.500k', '1.5k', '1500k'],
    ['12.345 Tsd', '12.345 Tsd', '12345 Tsd'],
  ])('%j is refused, since it could be %s or %s', (typed, small, large) => {
    expect(readNumber(typed)).toEqual({
      kind: 'invalid',
      says: `This could be ${small} or ${large}. Type ${large}, or fewer decimals.`,
    });
    const [digits = ''] = /^\d+/.exec(large) ?? [];
    expect(readNumber(large)).toEqual({
      kind: 'number',
      value: Number(digits) * (digits === large ? 1 : 1000),
    });
  });

  it('is the same with every mark between thousands, where the decimals leave no doubt', () => {
    const mark = fc.constantFrom<[thousands: string, decimal: string]>(
      ['', '.'],
      ['', ','],
      [',', '.'],
      ['.', ','],
      [' ', ','],
      ['’', '.'],
      ['\u202f', ','],
    );
    fc.assert(
      fc.property(
        fc.nat(1e9 - 1),
        fc.integer({ min: 1, max: 9 }),
        mark,
        (whole, tenth, [thousands, decimal]) => {
          const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, thousands);
          expect(readNumber(`${grouped}${decimal}${tenth}`)).toEqual({
            kind: 'number',
            value: Number(`${whole}.${tenth}`),
          });
        },
      ),
    );
  });

  it('falls back where it is blank or cannot be read', () => {
    expect(numberOr('3.5', 4)).toBe(3.5);
    expect(numberOr('0', 4)).toBe(0);
    expect(numberOr('', 4)).toBe(4);
    expect(numberOr('lots', 4)).toBe(4);
  });
});
