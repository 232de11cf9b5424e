import { describe, expect, it } from 'vitest';
import { guessSeparator, recognise } from './columns.ts';

describe('the columns of a table', () => {
  it.each<[string, string[], string[]]>([
    [
      'our own names',
      ['Question', 'Kind', 'Owner', 'Answer', 'Date'],
      ['text', 'kind', 'owner', 'answer', 'date'],
    ],
    [
      'any order',
      ['date', 'ANSWER', 'owner', 'type', 'question'],
      ['date', 'answer', 'owner', 'kind', 'text'],
    ],
    [
      'what reviewers write',
      ['No.', 'Reviewer comment', 'Blocking?', 'Responsible', 'Our response', 'Date answered'],
      ['keep', 'text', 'kind', 'owner', 'answer', 'date'],
    ],
    ['what they do not know', ['Ref', 'Question', 'Section'], ['keep', 'text', 'keep']],
    ['the second of a kind', ['Question', 'Question text', 'Owner'], ['text', 'keep', 'owner']],
  ])('are known by %s', (_, heads, uses) => {
    expect(recognise([heads, heads.map(() => 'x')])).toEqual({ headed: true, uses });
  });

  it('that ask whether something blocks are the kind', () => {
    expect(
      recognise([
        ['Question', 'Blocks approval'],
        ['Why?', 'yes'],
      ]).uses,
    ).toEqual(['text', 'kind']);
  });

  it('without headings are told by what stands in them', () => {
    const table = [
      ['1', 'Which period was the model trained on?', 'B', '2026-09-10'],
      ['2', 'Who decides when it is down?', 'C', '11 Sep 2026'],
    ];
    expect(recognise(table)).toEqual({ headed: false, uses: ['keep', 'text', 'kind', 'date'] });
  });

  it('never take a first question for a heading', () => {
    for (const first of [
      ['Which question comes first?'],
      ['Issue with the lineage'],
      ['Comments on section 4 are not answered', 'Joel'],
      ['Who answers for the date of the owner', ''],
    ]) {
      expect(recognise([first, ['Why?', 'Ana']])).toMatchObject({ headed: false });
    }
    expect(recognise([['Question']]).headed).toBe(false);
    expect(recognise([['Open questions'], ['Why?']])).toEqual({ headed: true, uses: ['text'] });
  });

  it('always hold one that is the question, where there is any', () => {
    expect(
      recognise([
        ['Owner', 'Date', 'Notes'],
        ['Joel', '2026-09-10', 'Why is it so?'],
      ]).uses,
    ).toEqual([...['owner', 'date', 'text']]);
    expect(recognise([])).toEqual({ headed: false, uses: [] });
  });

  it('may be ten thousand', () => {
    const wide = Array.from({ length: 10_000 }, (_, index) => `Column ${index}`);
    const { uses } = recognise([[...wide, 'Question'], wide]);
    expect(uses.filter((use) => use === 'keep')).toHaveLength(10_000);
    expect(uses.at(-1)).toBe('text');
  });
});

describe('how a text is cut', () => {
  it.each<[string, string, string]>([
    ['a tab anywhere', 'Why?\tJoel\nWho, when, where?', 'tab'],
    ['headings with commas', 'Question,Owner\n"Why, and when?",Joel', 'comma'],
    ['headings with semicolons', 'Question;Owner\nWhy, and when?;Joel', 'semicolon'],
    ['rows that are alike', '1,Why?,Joel\n2,Who?,Ana\n3,How?,Beth', 'comma'],
    ['prose with commas', 'Why, and when?\nWho?\nHow, and for whom, and where?', 'line'],
    ['two lines of prose with a comma each', 'Why, and when?\nWho, if anyone?', 'line'],
    ['prose with semicolons', 'Why; that is, when?\nWho?', 'line'],
    ['one line', 'Which period?', 'line'],
    ['nothing', '', 'line'],
  ])('is told by %s', (_, text, separator) => {
    expect(guessSeparator(text, 'line')).toBe(separator);
  });

  it('is what the file says where the text does not tell', () => {
    expect(guessSeparator('Question\n"Why, and when?"', 'comma')).toBe('comma');
  });

  it('is told from the beginning of a long text, whose last row is cut off there', () => {
    const row = 'Why?,Joel,2026-09-10\n';
    expect(guessSeparator(row.repeat(20_000), 'line')).toBe('comma');
    const quoted = '"Why, and\nwhen?",Joel\n';
    // Wherever in a row the text is cut off, within quotes too.
    for (let length = 1; length <= quoted.length; length++) {
      expect(guessSeparator(`${'x'.repeat(length)},y\n${quoted.repeat(20_000)}`, 'line')).toBe('comma');
    }
  });
});
