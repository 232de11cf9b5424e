import { describe, expect, it } from 'vitest';
import type { Mark } from './cut.ts';
import { readBest } from './reading.ts';

const markOf = (text: string, fallback: Mark) => readBest(text, fallback).mark;

describe('rows without headings', () => {
  it.each([
    'Which period?\tFrom 2019\nWho signs?\tThe CRO\nWhen is it due?\tIn May',
    'Which period?\tAna Ruiz\t2026-12-01\nWho signs?\tJoel Hart\t2026-12-02\nWhen?\tAna Ruiz\t2026-12-03',
    '1;Which period?;Ana Ruiz\n2;Who signs?;Joel Hart\n3;When?;Ana Ruiz',
  ])('lose none of them for headings: %j', (text) => {
    expect(readBest(text, '').columns.headings).toBeUndefined();
  });
});

describe('how a text is cut', () => {
  it.each<[string, string, Mark]>([
    ['a tab in most of its lines', 'Why?\tJoel\nWho, when, where?', '\t'],
    ['headings with commas', 'Question,Owner\n"Why, and when?",Joel', ','],
    ['headings with semicolons', 'Question;Owner\nWhy, and when?;Joel', ';'],
    ['rows that are alike', '1,Why?,Joel\n2,Who?,Ana\n3,How?,Beth', ','],
    ['bars', '1|Why?|Joel\n2|Who?|Ana', '|'],
    ['prose with commas', 'Why, and when?\nWho?\nHow, and for whom, and where?', ''],
    ['two lines of prose with a comma each', 'Why, and when?\nWho, if anyone?', ''],
    [
      'four lines of prose with a comma each',
      'Why, and when?\nWho, if anyone?\nHow, then?\nFor whom, then?',
      '',
    ],
    ['prose with semicolons', 'Why; that is, when?\nWho?', ''],
    ['a list with bullets and tabs', '•\tWhy?\n•\tWho?', ''],
    ['numbers in a column of their own', '1\tWhy?\tAna\n2\tWho?\tJoel', '\t'],
    ['one line', 'Which period?', ''],
    ['nothing', '', ''],
  ])('is told by %s', (_, text, mark) => {
    expect(markOf(text, '')).toBe(mark);
  });

  it('is what the file says where the text does not tell', () => {
    expect(markOf('Question\n"Why, and when?"', ',')).toBe(',');
  });

  it('is what the first line names, which is no row', () => {
    const { mark, table } = readBest('sep=~\r\nQuestion~Owner\r\nWhy?~Ana', ',');
    expect(mark).toBe('~');
    expect(table.rows).toEqual([
      ['Question', 'Owner'],
      ['Why?', 'Ana'],
    ]);
  });

  it('is told from the beginning of a long text, whose last row is cut off there', () => {
    const row = 'Why?,Joel,2026-09-10\n';
    expect(markOf(row.repeat(10_000), '')).toBe(',');
    const quoted = '"Why, and\nwhen?",Joel\n';
    // Wherever in a row the text is cut off, within quotes too.
    for (let length = 1; length <= quoted.length; length++) {
      expect(markOf(`${'x'.repeat(length)},y\n${quoted.repeat(10_000)}`, '')).toBe(',');
    }
  });
});
