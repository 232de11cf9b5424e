import { describe, expect, test } from 'vitest';
import { cut, textWidth } from './textWidth.ts';

/** What Chromium needed for each at 14 px, at the heavier of the weights regular and bold, in px. */
const MEASURED = {
  W: 11.3,
  '@': 12.6,
  ь: 8.5,
  Щ: 14.3,
  Ю: 14.4,
  љ: 13.6,
  Ω: 11.2,
  ω: 11.8,
  Ł: 8.5,
  ش: 17.1,
  ص: 16.9,
  ﺲ: 17.8,
  ש: 9.9,
  ำ: 19.3,
  模: 14,
  '㈱': 14,
  한: 12.9,
  Ａ: 14,
  '…': 13.7,
  '→': 14,
  '😴': 22.4,
  '⌨': 20.2,
  '‱': 24.4,
  '⸻': 25.2,
};

describe('the room a text takes', () => {
  test.each(Object.entries(MEASURED))('is no less than a browser needs for %s', (sign, px) => {
    expect(textWidth(sign)).toBeGreaterThanOrEqual(px);
  });

  test('is not raised by signs that are not seen', () => {
    expect(textWidth('\u2068P50\u2069\u200b\ufe0f')).toBe(textWidth('P50'));
  });
});

describe('a text that is cut', () => {
  test('stays whole where it fits', () => {
    expect(cut('Integration', 210)).toBe('Integration');
  });

  test('ends in an ellipsis and fits', () => {
    const short = cut('Contract and exit terms with Ostrel Analytics and all of its subcontractors', 210);
    expect(short).toMatch(/^Contract and exit terms.*…$/);
    expect(textWidth(short)).toBeLessThanOrEqual(210);
  });

  test('never ends in half a sign', () => {
    expect(cut('🚀'.repeat(20), 110)).toBe('🚀🚀🚀…');
  });
});
