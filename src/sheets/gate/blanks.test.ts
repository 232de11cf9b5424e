import { describe, expect, it } from 'vitest';
import { tabbed } from './blanks.ts';
import { readBest } from './reading.ts';

const TABLE = [
  'No.   Question                         Owner       Due',
  '1     Which period was it trained on?  Ana Ruiz    2026-12-10',
  '2     Who may override a score?        Joel Abara  2026-12-11',
  '3     What happens on a  public day?               2026-12-14',
];

describe('columns set by blanks', () => {
  it('are columns', () => {
    expect(
      tabbed(TABLE.join('\n'))
        ?.split('\n')
        .map((line) => line.split('\t')),
    ).toEqual([
      ['No.', 'Question', 'Owner', 'Due'],
      ['1', 'Which period was it trained on?', 'Ana Ruiz', '2026-12-10'],
      ['2', 'Who may override a score?', 'Joel Abara', '2026-12-11'],
      ['3', 'What happens on a  public day?', '', '2026-12-14'],
    ]);
  });

  it('are read with their headings when they are pasted', () => {
    const { columns, table, mark } = readBest(TABLE.join('\n'), '');
    expect(mark).toBe('\t');
    expect(columns.uses).toEqual(expect.arrayContaining(['text', 'owner', 'date']));
    expect(table.rows).toHaveLength(4);
  });

  it.each([
    'Which period?\nWho overrides?\nWhat then?',
    '  - Which period was it trained on?\n  - Who may override a score?\n  - What happens then?',
    'Which  period?\nWho  overrides?',
    'A sentence.  Another one follows it.\nShort.  More of them.\nThe third is  here.',
  ])('are none in %j', (text) => {
    expect(tabbed(text)).toBeUndefined();
  });
});
