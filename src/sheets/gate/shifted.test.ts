import { describe, expect, it } from 'vitest';

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
