import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { runs } from '../../tests/support/runs.ts';
import { showNumbersIn } from './locale.ts';
import { showCompact } from './compact.ts';
import { isCurrency } from './isCurrency.ts';
import { showMoney } from './money.ts';
import { showNumber, showRounded } from './numbers.ts';
import { readNumber } from './readNumber.ts';

describe('a number for reading', () => {
  it('has grouped thousands and at most one decimal', () => {
    expect(showNumber(1234.56)).toBe('1,234.6');
    expect(showNumber(168)).toBe('168');
    expect(showNumber(-13.5)).toBe('\u2212\u206013.5');
  });

  it('has one decimal below a hundred and none above where it is a forecast', () => {
    expect([0, 0.04, 2.44, 99.94, 99.96, 168.3, 1234.5].map(showRounded)).toEqual([
      ...['0', '0', '2.4', '99.9', '100', '168', '1,235'],
    ]);
    expect([-0.04, -2.44, -168.3].map(showRounded)).toEqual(['0', '\u2212\u20602.4', '\u2212\u2060168']);
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
    expect(showMoney(1234.567, ' eur ')).toBe('€1,235');
    expect(showMoney(500, 'JPY')).toBe('JP¥500');
  });

  it('is shown to the penny where it was typed so', () => {
    expect([157.7, 0.05, -1234.5, 1.29].map((sum) => showMoney(sum, 'GBP'))).toEqual([
      ...['£157.70', '£0.05', '\u2212\u2060£1,234.50', '£1.29'],
    ]);
    expect([showMoney(157.7, ''), showMoney(62.5, 'QQQ').slice(-5)]).toEqual(['157.70', '62.50']);
    expect([157.123, 1 / 3, 0.1 + 0.2].map((sum) => showMoney(sum, 'GBP'))).toEqual(['£157', '£0', '£0']);
  });

  it('has a minus sign that never parts from what is behind it, in every country', () => {
    for (const locale of LOCALES) {
      showNumbersIn(locale);
      for (const below of [
        showMoney(-341_000, 'GBP'),
        showMoney(-341_000, ''),
        showCompact(-42_000, 'EUR'),
      ]) {
        expect(below, locale).toContain('\u2212\u2060');
        expect(below, locale).not.toContain('-');
      }
    }
    showNumbersIn('en-GB');
    expect(showMoney(-341_000, 'GBP')).toBe('\u2212\u2060£341,000');
    expect(showCompact(-42_000, 'GBP')).toBe('\u2212\u2060£42k');
  });

  it('carries the bare code of a currency it does not know', () => {
    expect(showMoney(1500, 'QQQ')).toMatch(/^QQQ\s1,500$/);
  });

  it('is a bare number without a currency', () => {
    expect(showMoney(1500.123, '')).toBe('1,500');
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
