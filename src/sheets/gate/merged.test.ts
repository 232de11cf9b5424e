import { describe, expect, it } from 'vitest';

import { headedInOne, sectionsOver } from './merged.ts';
import { readBest } from './reading.ts';
import { roomBeside } from './room.ts';
import { takeQuestions } from './take.ts';

describe('headings over two rows', () => {
  it('are told apart by the row above', () => {
    expect(
      headedInOne(
        [
          ['', 'Ours', '', 'Theirs'],
          ['Ref', 'Text', 'Day', 'Text'],
          ['1', 'a', 'b', 'c'],
        ],
        1,
      )[1],
    ).toEqual([...['Ref', 'Ours Text', 'Day', 'Theirs Text']]);
  });

  it.each([
    ['the same heading twice', ['Question', 'Answer', 'Answer'], ['', 'Bank', 'Vendor']],
    ['a merged cell', ['Question', 'Answer', ''], ['', 'Bank', 'Vendor']],
  ])('are told apart by the row below: %s', (_, head, below) => {
    const rows = [head, below, ['How?', 'Daily', 'By us'], ['Who?', 'Risk', 'Nobody']];
    expect(headedInOne(rows, 0)).toEqual([['Question', 'Answer Bank', 'Answer Vendor'], ...rows.slice(2)]);
  });

  it.each([
    ['a first row with a blank question', ['Question', 'Owner', 'Answer'], ['', 'Ana', 'Yes']],
    ['a day', ['Question', 'Due', ''], ['', '2026-10-01', '2026-10-02']],
    ['one word alone', ['Question', 'Answer', 'Answer'], ['', 'Bank', '']],
  ])('are not looked for in %s', (_, head, below) => {
    const rows = [head, below, ['How?', 'Daily', 'By us'], ['Who?', 'Risk', 'Nobody']];
    expect(headedInOne(rows, 0)).toEqual(rows);
  });
});

describe('sections in merged cells', () => {
  const taken = (sections: string[]) => {
    const text = [
      'Section,Question',
      ...sections.map((section, at) => `${section},What about number ${at}?`),
    ].join('\n');
    const { table, columns } = readBest(text, '');
    return takeQuestions(table, columns, roomBeside([]), []);
  };

  it('reach down to the next, and that is said', () => {
    const { questions, notes } = taken(['Data', '', '', 'Model', '']);
    expect(questions.map(({ section }) => section)).toEqual(['Data', 'Data', 'Data', 'Model', 'Model']);
    expect(notes.join(' ')).toContain('In 3 rows the section is blank');
  });

  it.each([
    ['the first row has none', ['', 'Data', '', 'Model']],
    ['one stands twice in a row', ['Data', 'Data', '', 'Model', '', '']],
    ['nearly all rows have one', ['Data', 'Model', 'Data', '', 'Use', 'Data', 'Model']],
    ['there is one alone', ['Data', '', '']],
  ])('are none where %s', (_, sections) => {
    expect(taken(sections).questions.map(({ section }) => section)).toEqual(sections);
    expect(sectionsOver(sections)).toEqual([]);
  });
});
