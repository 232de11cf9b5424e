import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/support/runs.ts';
import { nameKey, wordsKey } from './names.ts';

describe('one name', () => {
  it.each([
    'Zoë Ruiz',
    'Zoe\u0308 Ruiz',
    'Zoë\u00a0Ruiz',
    'Zoë  Ruiz',
    '\u200bZoë Ruiz',
    'ZOË RUIZ ',
    'Ruiz, Zoë',
    'Ruiz,Zoë',
    'Ｚoë\u3000Ruiz',
    'Zoë Ruiz <zoe.ruiz@bank.example>',
    'Ruiz, Zoë (zoe@bank.example)',
    '"Ruiz, Zoë" <zoe@bank.example>',
    '“Zoë Ruiz”',
    'Zoë Ruiz.',
  ])('is the same as %j', (written) => {
    expect(nameKey(written)).toBe(nameKey('Zoë Ruiz'));
  });

  it.each([
    ['O’Brien', "O'Brien"],
    ['Jean‑Luc', 'Jean-Luc'],
    ['KÄTHE GROSS', 'Käthe Groß'],
    ['J. R. Ruiz', 'J R Ruiz'],
    ['Dr. Zoë Ruiz', 'dr Zoë Ruiz'],
    ['Ruiz, Z.', 'Z Ruiz'],
  ])('is the same with another mark in it: %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Zoe Ruiz', 'Zoë Ruiz'],
    ['Ana Ruiz', 'Ana Cruz'],
    ['Ruiz, Zoë, PhD', 'Zoë Ruiz'],
    ['Risk (models, data)', 'data) Risk (models'],
    ['Sales, Marketing', 'Marketing Sales'],
    ['Ruiz, Legal', 'Legal Ruiz'],
    ['Risk, Data & Models', 'Data & Models Risk'],
  ])('%j is another than %j', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('is the same however its accents, blanks and capitals are written, whatever it is', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'ë', 'ø', 'Ł', 'İ', 'ß', 'Ж', 'ם', '田', 'é'),
      minLength: 1,
    });
    const blank = fc.constantFrom(' ', '\u00a0', '  ', '\u2009', ' \u200b');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        blank,
        fc.constantFrom('NFC', 'NFD'),
        (words, between, form) => {
          const name = words.join(' ');
          expect(nameKey(` ${words.join(between).normalize(form)} `)).toBe(nameKey(name));
          expect(nameKey(nameKey(name))).toBe(nameKey(name));
          if (words.length === 2) expect(nameKey(`${words[1]}, ${words[0]}`)).toBe(nameKey(name));
          expect(wordsKey(name.toLowerCase())).toBe(wordsKey(name));
        },
      ),
      { numRuns: runs(500) },
    );
  });
});
