import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { runs } from '../../tests/support/runs.ts';
import { showNumbersIn } from './locale.ts';
import { isCurrency } from './isCurrency.ts';
import { showMoney, showNumber, showRounded } from './numbers.ts';
import { numberOr, readNumber } from './readNumber.ts';

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
    ['ten', 'isn’t a number'],
    ['12 weeks', 'isn’t a number'],
    ['€500', 'isn’t a number'],
    ['5%', 'isn’t a number'],
    ['1e5', 'isn’t a number'],
    ['0x10', 'isn’t a number'],
    ['Infinity', 'isn’t a number'],
    ['NaN', 'isn’t a number'],
    ['1.2.3', 'isn’t a number'],
    ['1,2,3', 'isn’t a number'],
    ['1,500,25', 'isn’t a number'],
    ['123,45,678', 'isn’t a number'],
    ['12.', 'isn’t a number'],
    ['.', 'isn’t a number'],
    [',', 'isn’t a number'],
    ['10–20', 'isn’t a number'],
    ['10 20', 'two numbers'],
    ['2 5', 'two numbers'],
    ["5'11", 'two numbers'],
    ['1 500 20', 'two numbers'],
    ['5²', 'isn’t a number'],
    ['2½', 'isn’t a number'],
    ['60 kg', 'isn’t a number'],
    ['12 months', 'isn’t a number'],
    // Two thousand in Madrid, two million in London.
    ['2 mil', 'isn’t a number'],
    ['k', 'isn’t a number'],
    ['1.2.3k', 'isn’t a number'],
    ['60kk', 'isn’t a number'],
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

describe('a number for reading', () => {
  it('has grouped thousands and at most one decimal', () => {
    expect(showNumber(1234.56)).toBe('1,234.6');
    expect(showNumber(168)).toBe('168');
    expect(showNumber(-13.5)).toBe('-13.5');
  });

  it('has one decimal below a hundred and none above where it is a forecast', () => {
    expect([0, 0.04, 2.44, 99.94, 99.96, 168.3, 1234.5].map(showRounded)).toEqual([
      ...['0', '0', '2.4', '99.9', '100', '168', '1,235'],
    ]);
    expect([-0.04, -2.44, -168.3].map(showRounded)).toEqual(['0', '-2.4', '-168']);
  });

  it('has no minus before zero', () => {
    expect(showNumber(-0)).toBe('0');
    expect(showNumber(0.7 * 3 - 2.1)).toBe('0');
  });

  it('is read back as the same number', () => {
    fc.assert(
      fc.property(fc.nat(1e10), (tenths) => {
        expect(readNumber(showNumber(tenths / 10))).toEqual({ kind: 'number', value: tenths / 10 });
      }),
      { examples: [[15_000], [5], [1e10]] },
    );
  });
});

describe('money', () => {
  it('is shown whole, in its currency', () => {
    expect(showMoney(772_800, 'GBP')).toBe('£772,800');
    expect(showMoney(1234.5, ' eur ')).toBe('€1,235');
    expect(showMoney(500, 'JPY')).toBe('JP¥500');
  });

  it('carries the bare code of a currency it does not know', () => {
    expect(showMoney(1500, 'QQQ')).toMatch(/^QQQ\s1,500$/);
  });

  it('is a bare number without a currency', () => {
    expect(showMoney(1500.4, '')).toBe('1,500');
    expect(showMoney(1500, 'pounds')).toBe('1,500');
  });

  it('takes three letters for a currency and nothing else', () => {
    expect(isCurrency('GBP')).toBe(true);
    expect(isCurrency(' usd ')).toBe(true);
    for (const code of ['', 'GB', 'POUND', '£', 'G8P', 'ÄÖÜ']) expect(isCurrency(code), code).toBe(false);
  });
});

/** Among them those with points, blanks, apostrophes and groups of two, and with digits of their own. */
const LOCALES = [
  ...[
    'en-GB',
    'de-DE',
    'de-CH',
    'fr-FR',
    'it-IT',
    'es-ES',
    'pt-BR',
    'sv-SE',
    'pl-PL',
    'hi-IN',
    'ar-EG',
    'bn-BD',
    'fa-IR',
    'ja-JP',
  ],
];

describe('the language of the reader', () => {
  afterEach(() => showNumbersIn('en-GB'));

  it('decides how numbers and money look, never what they are', () => {
    expect([showNumber(1234.5), showMoney(500, 'EUR')]).toEqual(['1,234.5', '€500']);
    showNumbersIn('de-DE');
    expect(showNumber(1234.5)).toBe('1\u202f234,5');
    expect(showRounded(1234.4)).toBe('1\u202f234');
    expect(showMoney(772_800, 'EUR')).toMatch(/^772\u202f800\s€$/);
    expect(readNumber('1,500')).toEqual({ kind: 'number', value: 1500 });
    expect(readNumber('1.500').kind).toBe('invalid');
  });

  it.each(['', 'not a tag', 'x', 'de_DE.UTF-8', '*', 'qq', 'qq-QQ'])('%j changes nothing', (tag) => {
    showNumbersIn('de-DE');
    showNumbersIn(tag);
    expect(showNumber(1234.5)).toBe('1\u202f234,5');
  });

  it('leaves every number one that can be typed back as it is shown, in Latin digits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), fc.nat(1e10), (locale, tenths) => {
        showNumbersIn(locale);
        const shown = showNumber(tenths / 10);
        expect(shown).toMatch(/^[0-9.,'’\s]+$/);
        expect(readNumber(shown), `${locale} ${shown}`).toEqual({ kind: 'number', value: tenths / 10 });
        expect(readNumber(showMoney(tenths / 10, '')).kind).toBe('number');
      }),
      { numRuns: runs(2000) },
    );
  });

  it('may be the reader’s own digits where they type them', () => {
    for (const locale of ['ar-EG', 'bn-BD', 'hi-IN-u-nu-deva', 'fa-IR', 'my-MM', 'en-u-nu-fullwide']) {
      for (const value of [0, 7, 1234, 1_234_567, 12.5, 1234.5]) {
        expect(readNumber(new Intl.NumberFormat(locale).format(value)), `${locale} ${value}`).toEqual({
          kind: 'number',
          value,
        });
      }
    }
  });

  it('is British until the page says otherwise', () => {
    expect(showNumber(1234.5)).toBe('1,234.5');
  });
});
