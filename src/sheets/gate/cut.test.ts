import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { cut, type Mark, namedMark } from './cut.ts';
import { readTable } from './table.ts';

const MARKS = ['\t', ',', ';', '|', '^', '~'] as const;
const rowsOf = (text: string, mark: Mark) => readTable(namedMark(text).text, mark).rows;

const withoutBlank = (rows: string[][]) => rows.filter((row) => row.some((cell) => cell.trim() !== ''));

describe('cutting a text into cells', () => {
  it.each<[string, Mark, string, string[][]]>([
    [
      'plain cells',
      ',',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['other marks are words', ';', 'a,b;c\td', [['a,b', 'c\td']]],
    ['every line end', '\t', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
    ['a byte-order mark', ',', '\uFEFF"a",b', [['a', 'b']]],
    [
      'cells that end a line',
      ',',
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['blank rows', ',', '\n a \n,,\n  \n', [[' a ']]],
    ['nothing', ',', '', []],
    ['marks, line ends and quotes in quotes', ',', '"a, b","c\r\nd","e ""f"""', [['a, b', 'c\nd', 'e "f"']]],
    ['an empty cell in quotes', ',', '"",x', [['', 'x']]],
    ['quotes that are doubled at both ends', ',', '"""a"""', [['"a"']]],
    ['quotes with a stroke before them', ',', '"is \\"this\\", or not",x', [['is "this", or not', 'x']]],
    ['a stroke at the end of a cell', ',', '"C:\\",x', [['C:\\', 'x']]],
    ['a quote within a word', ',', '5" pipe,b', [['5" pipe', 'b']]],
    ['blanks behind quotes', ',', '"a, b" ,c', [['a, b', 'c']]],
    ['a quotation that is no cell', '\t', '"Fair" to whom?\tJoel', [['"Fair" to whom?', 'Joel']]],
    [
      'a quotation that is no cell, with quotes further on',
      '\t',
      '"Fair" to whom?\tJoel\nWhy "now"?\t"Ines"',
      [
        ['"Fair" to whom?', 'Joel'],
        ['Why "now"?', 'Ines'],
      ],
    ],
    [
      'a quote that closes nowhere',
      ',',
      'a,"b\nc,d',
      [
        ['a', '"b'],
        ['c', 'd'],
      ],
    ],
    [
      'one cell a line',
      '',
      'Who, when?\n\n"Fair", to whom?\r\n- Why?\n4. How?',
      [['Who, when?'], ['"Fair", to whom?'], ['Why?'], ['How?']],
    ],
  ])('knows %s', (_, separator, text, rows) => {
    expect(rowsOf(text, separator)).toEqual(rows);
  });

  it('brings back every table that was written as RFC 4180 has it, under every mark, its line ends plain', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', ' ', 'a', 'ü', '😀') });
    const anyTable = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        anyTable,
        fc.constantFrom(...MARKS),
        fc.constantFrom('\n', '\r\n', '\r'),
        (table, separator, end) => {
          const written = table
            .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator))
            .join(end);
          expect(withoutBlank(cut(namedMark(written).text, separator).rows)).toEqual(
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
      fc.property(anyText, fc.constantFrom(...MARKS), (text, separator) => {
        expect(letters(cut(namedMark(text).text, separator).rows.flat().join(''))).toBe(letters(text));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('reads the first rows alone where no more are asked for, whatever stands behind them', () => {
    expect(cut('"a,b",c\nd,e\n"f', ',', 2).rows).toEqual([
      ['a,b', 'c'],
      ['d', 'e'],
    ]);
    expect(cut('"a" b,c\nd,e\nf', ',', 2).rows).toEqual([
      ['"a" b', 'c'],
      ['d', 'e'],
    ]);
  });

  it('takes a row of ten thousand cells, and a text of nothing but quotes', () => {
    const wide = Array.from({ length: 10_000 }, (_, index) => `c${index}`);
    expect(rowsOf(wide.join('\t'), '\t')).toEqual([wide]);
    const quotes = rowsOf('"a,'.repeat(200_000), ',');
    expect(quotes[0]).toHaveLength(200_001);
    expect(rowsOf('"'.repeat(999_999), ',')).toHaveLength(1);
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
      cut(text, ',');
    } finally {
      vi.restoreAllMocks();
    }
    expect(looked).toBeLessThan(300 * text.length);
  });
});

describe('cells in single quotes', () => {
  it('are read without them, and words keep their apostrophes', () => {
    const text = "'Question','Owner'\n'Who doesn''t sign, and why?','Ana'\n'Which \"period\"?','Joel'";
    expect(readTable(text.replaceAll('"', '”'), ',').rows).toEqual([
      ['Question', 'Owner'],
      ["Who doesn't sign, and why?", 'Ana'],
      ['Which ”period”?', 'Joel'],
    ]);
  });

  it('are none where a few words begin with an apostrophe', () => {
    const text = "Question,Owner\n'Who signs?',Ana\nWho's who?,Joel";
    expect(readTable(text, ',').rows[1]).toEqual(["'Who signs?'", 'Ana']);
  });
});

describe('a table of Markdown', () => {
  it.each(['|:--|:-:|', '| - | - |', '|---|---|', '-|-'])('has its rule under the headings: %s', (rule) => {
    const text = `| Question | Owner |\n${rule}\n| Who \\| what signs? | Ana |\n| \`a \\| b\` why? | Joel |`;
    expect(rowsOf(text, '|').map((row) => row.map((cell) => cell.trim()))).toEqual([
      ['Question', 'Owner'],
      ['Who | what signs?', 'Ana'],
      ['`a | b` why?', 'Joel'],
    ]);
  });
});
