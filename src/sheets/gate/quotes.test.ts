import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { readTable } from './table.ts';

const QUOTES = ["''", '“”', '«»', '„“', '‘’'];
const MARKS = [',', ';', '\t', '|', '^', '~', '.'];

describe('cells in other quotes', () => {
  it.each(QUOTES)('%s hold marks, also where only some cells are in them', ([open = '', close = '']) => {
    const text = `Question,Owner\n${open}Why, and when?${close},Ana\n${open}Who, then?${close},Joel\nHow?,Ana`;
    expect(readTable(text, ',').rows).toEqual([
      ['Question', 'Owner'],
      ['Why, and when?', 'Ana'],
      ['Who, then?', 'Joel'],
      ['How?', 'Ana'],
    ]);
  });

  it('keep the apostrophes among their words', () => {
    const text = "'Who's there, then?','Ana'\n'Who''s to say?','Joel'";
    expect(readTable(text, ',').rows).toEqual([
      ["Who's there, then?", 'Ana'],
      ["Who's to say?", 'Joel'],
    ]);
  });

  it('are words where they hold no mark', () => {
    const text = 'Question,Owner\n“Ready”?,Ana\n“Done”,Joel\nWho says “now”,Ana';
    expect(readTable(text, ',').rows[2]).toEqual(['“Done”', 'Joel']);
  });

  it('come back as they were, whatever the mark', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'aé字 ,;|^~.?') }).map((text) => `x${text}y`);
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.constantFrom(...QUOTES),
        fc.constantFrom(...MARKS),
        table,
        ([open = '', close = ''], mark, rows) => {
          const text = rows.map((row) => row.map((one) => `${open}${one}${close}`).join(mark)).join('\n');
          expect(readTable(text, mark).rows).toEqual(rows);
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
