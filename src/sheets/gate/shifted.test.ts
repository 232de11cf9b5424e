import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';

import { readBest } from './reading.ts';
import { roomBeside } from './room.ts';
import { takeQuestions } from './take.ts';

const taken = (text: string) => {
  const { table, columns } = readBest(text, '');
  return takeQuestions(table, columns, roomBeside([]), []);
};

describe('marks among the words of a question that nobody put in quotes', () => {
  it.each([
    [
      'days tell',
      'Question,Owner,Due\nHow is it seen, and by whom?,Ana,2026-10-15\nWho stops it?,Joel,2026-10-31\nWho reads it?,Ana,2026-11-01',
    ],
    [
      'a blank behind the mark tells',
      'Question;Owner\nHow is it seen; and by whom?;data\nWho stops it?;risk\nWho reads it?;data',
    ],
    [
      'numbers before it',
      'Ref,Question,Owner\n1,How is it seen, when, and by whom?,Ana Ruiz\n2,Who stops it?,Joel Pike\n3,Who reads it?,Ana Ruiz',
    ],
  ])('are words: %s', (_, text) => {
    const { questions, notes } = taken(text);
    expect(questions[0]?.text).toMatch(/^How is it seen[,;] .*and by whom\?$/);
    expect(questions).toHaveLength(3);
    expect(notes.join(' ')).toContain('In 1 row the mark between columns stands among the words');
  });

  it.each([
    [
      'something stands beyond the last heading',
      'Question,Owner,Due\nHow?,Ana Ruiz,2026-10-15,in a hurry\nWho?,Joel Pike,2026-10-31\nWhere?,Ana Ruiz,2026-11-01',
    ],
    ['most rows are wider', 'Question,Owner\nHow?,Ana,x\nWho?,Joel,y\nWhere?,Ana'],
  ])('are columns where %s', (_, text) => {
    const { questions, notes } = taken(text);
    expect(questions[0]?.text).toMatch(/^How\? \(/);
    expect(notes.join(' ')).not.toContain('among the words');
  });
});

describe('a cell of several lines, as tables of Word are pasted', () => {
  const cell = fc
    .array(fc.stringMatching(/^[A-Z][a-z]{2,9} [a-z]{2,9}[.?]$/), { minLength: 1, maxLength: 4 })
    .map((lines) => lines.join('\n'));

  it('comes back whole, whatever its lines are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (cells) => {
        const rows = cells.map(([question, answer], at) => [`A${at + 1}`, question, answer, 'Ana Ruiz']);
        const text = [['Ref', 'Question', 'Answer', 'Owner'], ...rows]
          .map((row) => row.join('\t'))
          .join('\n');
        const { questions, notes } = taken(text);
        expect(questions.map((one) => [one.reference, one.text, one.answer, one.owner])).toEqual(rows);
        const broken = cells.filter((both) => both.some((words) => words.includes('\n'))).length;
        if (broken > 0) expect(notes.join(' ')).toMatch(/a cell was broken into several lines/);
      }),
      { numRuns: runs(300) },
    );
  });

  it('may be the last of its row, where it goes on in small letters', () => {
    const { questions } = taken('Ref\tQuestion\tAnswer\n1\tWhich period?\t2019\nto 2024\n2\tWho?\tAna');
    expect(questions.map(({ answer }) => answer)).toEqual(['2019\nto 2024', 'Ana']);
  });

  it('is none where a row only lacks its last cells', () => {
    const { questions } = taken('Ref\tQuestion\tOwner\n1\tWhy?\n2\tWho?\n3\tWhere?\tAna Ruiz');
    expect(questions.map(({ text }) => text)).toEqual(['Why?', 'Who?', 'Where?']);
  });
});
