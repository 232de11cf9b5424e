import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/support/runs.ts';
import { apart, isolated, phrase } from './directions.ts';
import { listed } from './en/counts.ts';
import { cutAt, withoutUnseen, withPlainDigits } from './letters.ts';

describe('a text that is cut', () => {
  it('never ends in half a letter, and is no longer than it may be', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '😀', 'é', '𝒳') }), fc.nat(20), (text, most) => {
        const cut = cutAt(text, most);
        expect(cut.isWellFormed()).toBe(true);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, most) - 1);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('a text for a sentence', () => {
  it.each(['Dana \u202eLevi', 'דנה לוי', 'مريم'])('%j is set apart, once', (typed) => {
    expect(isolated(typed)).toBe(`\u2068${typed}\u2069`);
    expect(isolated(isolated(typed))).toBe(isolated(typed));
  });

  it('has no mark that ends ours, or goes on behind it', () => {
    for (const typed of ['\u2067x', 'x\u2069דנה', '\u2069\u202ex', 'a\u2068b']) {
      expect(isolated(typed)).toBe(`\u2068${typed.replace(/[\u2066-\u2069]/g, '')}\u2069`);
      expect(phrase`“${phrase`“${typed}”`}”`).toBe(phrase`““${typed}””`);
    }
  });

  it('is set apart wherever it is put, once, and nothing else of the sentence is', () => {
    const name = 'דנה';
    expect(phrase`Ask ${name}, by day ${3}.`).toBe(`Ask \u2068${name}\u2069, by day 3.`);
    expect(phrase`It is said: ${phrase`Ask ${name}.`}`).toBe(`It is said: Ask \u2068${name}\u2069.`);
    expect(apart([name, false, '', 'Ann'], ', ')).toBe(`\u2068${name}\u2069, Ann`);
    expect(listed([name, 'Ann', name])).toBe(`\u2068${name}\u2069, Ann and \u2068${name}\u2069`);
  });

  it('that runs from left to right is as it was typed', () => {
    for (const typed of ['', 'Zoë Ruiz', '田中', 'Łukasz – 😀']) expect(isolated(typed)).toBe(typed);
  });
});

it('what nobody sees goes, and blanks stay', () => {
  expect(withoutUnseen('\u200b1\u200e 5\ufeff00\u00ad\u2066\t')).toBe('1 500\t');
});

it('digits of every script are our own, and a raised one is none', () => {
  const digits = Array.from({ length: 0x1ffff }, (_, code) => String.fromCodePoint(code)).filter((one) =>
    /\p{Nd}/u.test(one),
  );
  expect(digits.length).toBeGreaterThan(600);
  expect(withPlainDigits(digits.join(''))).toMatch(/^(?:0123456789)+$/);
  expect(withPlainDigits('5²')).not.toMatch(/52/);
  expect(withPlainDigits('５½')).toMatch(/^5\D/);
});
