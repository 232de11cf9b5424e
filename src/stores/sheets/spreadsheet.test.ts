import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { taken } from '../../sheets/gate/gate.fixture.ts';
import { roomBeside } from '../../sheets/gate/room.ts';
import { takeQuestions } from '../../sheets/gate/take.ts';
import { readTextFile } from './questionFile.ts';

const TEXTS = [
  'Which period was the model trained on, and why?',
  'Who overrides the score?',
  'Is the "champion" logged; where?',
  'Line one\nline two of the question?',
];
const OWNERS = ['Zoë Ruiz', 'Joel Hart', 'Łukasz Żak'];

/** The day so many days after 1 November 2026. */
function day(after: number): string {
  return new Date(Date.UTC(2026, 10, 1 + after)).toISOString().slice(0, 10);
}

/** Made up, and written as CSV by LibreOffice Calc: with a title, titles of sections, quotes, line breaks and American days. */
it.each([
  ['spreadsheet-utf8.csv', 'utf-8'],
  ['spreadsheet-windows-1250.csv', 'windows-1250'],
])('a log of 300 rows from a spreadsheet comes in row by row: %s', async (name, encoding) => {
  const bytes = readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
  const read = await readTextFile(new File([bytes], name));
  if (read.kind === 'refused') throw new Error(read.why);
  const { reading, file } = read.source;
  expect(file?.encoding).toBe(encoding);
  const { questions, notes } = takeQuestions(reading.table, reading.columns, roomBeside([]), []);
  expect(questions).toHaveLength(300);
  for (const [at, question] of questions.entries()) {
    const number = at + 1;
    const expected = taken({
      text: `${TEXTS[number % 4]} (${number}) (Raised by: Priya Raman)`,
      reference: `MR-${String(number).padStart(3, '0')}`,
      section: `Section ${Math.ceil(number / 60)}`,
      raised: day(number % 20),
      owner: OWNERS[number % 3] ?? '',
      answer: number % 5 ? '' : `See section ${number}, table 2`,
      date: day(20 + (number % 90)),
    });
    expect(question).toEqual(expected);
  }
  expect(notes).toEqual([
    'Left out above the headings: Second Look: open questions of model risk.',
    'Taken as the sections of the questions under them: Section 1, Section 2, Section 3, Section 4, Section 5.',
    'Kept in brackets behind the question: Raised by.',
  ]);
});
