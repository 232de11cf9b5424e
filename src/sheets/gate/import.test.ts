import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { readTable, type Separator } from './import.ts';

const MARKS = { tab: '\t', comma: ',', semicolon: ';' };
const CUT = ['tab', 'comma', 'semicolon'] as const;

describe('cutting a text into cells', () => {
  it.each<[string, Separator, string, string[][]]>([
    [
      'plain cells',
      'comma',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['other marks are words', 'semicolon', 'a,b;c\td', [['a,b', 'c\td']]],
    ['every line end', 'tab', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
    ['a byte-order mark', 'comma', '\uFEFF"a",b', [['a', 'b']]],
    [
      'cells that end a line',
      'comma',
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['blank rows', 'comma', '\n a \n,,\n  \n', [[' a ']]],
    ['nothing', 'comma', '', []],
    [
      'marks, line ends and quotes in quotes',
      'comma',
      '"a, b","c\r\nd","e ""f"""',
      [['a, b', 'c\nd', 'e "f"']],
    ],
    ['an empty cell in quotes', 'comma', '"",x', [['', 'x']]],
    ['quotes that are doubled at both ends', 'comma', '"""a"""', [['"a"']]],
    ['a quote within a word', 'comma', '5" pipe,b', [['5" pipe', 'b']]],
    ['blanks behind quotes', 'comma', '"a, b" ,c', [['a, b', 'c']]],
    ['a quotation that is no cell', 'tab', '"Fair" to whom?\tJoel', [['"Fair" to whom?', 'Joel']]],
    [
      'a quotation that is no cell, with quotes further on',
      'tab',
      '"Fair" to whom?\tJoel\nWhy "now"?\t"Ines"',
      [
        ['"Fair" to whom?', 'Joel'],
        ['Why "now"?', '"Ines"'],
      ],
    ],
    [
      'a quote that closes nowhere',
      'comma',
      'a,"b\nc,d',
      [
        ['a', '"b'],
        ['c', 'd'],
      ],
    ],
    [
      'one cell a line',
      'line',
      'Who, when?\n\n"Fair", to whom?\r\n- Why?\n4. How?',
      [['Who, when?'], ['"Fair", to whom?'], ['Why?'], ['4. How?']],
    ],
  ])('knows %s', (_, separator, text, rows) => {
    expect(readTable(text, separator)).toEqual(rows);
  });

  it('brings back every table that was written as RFC 4180 has it, under every mark, its line ends plain', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', ' ', 'a', 'ü', '😀') });
    const anyTable = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        anyTable,
        fc.constantFrom(...CUT),
        fc.constantFrom('\n', '\r\n', '\r'),
        (table, separator, end) => {
          const written = table
            .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(MARKS[separator]))
            .join(end);
          expect(readTable(written, separator)).toEqual(
            table
              .filter((row) => row.some((one) => one.trim() !== ''))
              .map((row) => row.map((one) => one.replace(/\r\n?/g, '\n'))),
          );
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('loses no letter of any text, however its quotes stand', () => {
    const anyText = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', 'b') });
    const letters = (text: string) => text.replace(/[^ab]/g, '');
    fc.assert(
      fc.property(anyText, fc.constantFrom(...CUT), (text, separator) => {
        expect(letters(readTable(text, separator).flat().join(''))).toBe(letters(text));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('reads the first rows alone where no more are asked for, whatever stands behind them', () => {
    expect(readTable('"a,b",c\nd,e\n"f', 'comma', 2)).toEqual([
      ['a,b', 'c'],
      ['d', 'e'],
    ]);
    expect(readTable('"a" b,c\nd,e\nf', 'comma', 2)).toEqual([
      ['"a" b', 'c'],
      ['d', 'e'],
    ]);
  });

  it('takes a row of ten thousand cells, and a text of nothing but quotes', () => {
    const wide = Array.from({ length: 10_000 }, (_, index) => `c${index}`);
    expect(readTable(wide.join('\t'), 'tab')).toEqual([wide]);
    const quotes = readTable('"a,'.repeat(200_000), 'comma');
    expect(quotes[0]).toHaveLength(200_001);
    expect(readTable('"'.repeat(999_999), 'comma')).toHaveLength(1);
  });

  it.each([
    ['opening quotes', '"a,'.repeat(20_000)],
    ['quotes that never close', '"a '.repeat(20_000)],
    ['quotes at the ends of lines', '",\n'.repeat(20_000)],
    ['quotes before a long blank', `${'"a'.repeat(20_000)}${' '.repeat(40_000)}\n`],
  ])('looks at no letter more than a few hundred times in a text full of %s', (_, text) => {
    const { indexOf, trim } = String.prototype;
    let looked = 0;
    vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, sought, from = 0) {
      const found = indexOf.call(this, sought, from);
      looked += (found < 0 ? this.length : found) - from;
      return found;
    });
    vi.spyOn(String.prototype, 'trim').mockImplementation(function (this: string) {
      const trimmed = trim.call(this);
      looked += this.length - trimmed.length;
      return trimmed;
    });
    try {
      readTable(text, 'comma');
    } finally {
      vi.restoreAllMocks();
    }
    expect(looked).toBeLessThan(300 * text.length);
  });
});
