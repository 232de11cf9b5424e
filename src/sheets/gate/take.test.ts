import { describe, expect, it } from 'vitest';
import { MOST_TEXT } from '../fields.ts';
import { MOST_QUESTIONS } from './fields.ts';
import type { Use } from './headings.ts';
import { readAs } from './reading.ts';
import { longLog, questions, taken as filed } from './gate.fixture.ts';
import { roomBeside } from './room.ts';
import { takeQuestions } from './take.ts';

const ROOM = { rows: 5000, characters: 1_500_000 };
const tableOf = (rows: string[][]) => ({ rows, askew: 0, marked: 0 });
const written = (rows: string[][]) => rows.map((row) => row.map((cell) => `"${cell}"`).join('\t')).join('\n');
const take = (rows: string[][], room = ROOM) => {
  const { table, columns } = readAs(written(rows), '\t');
  return takeQuestions(table, columns, room, []);
};
const using = (uses: Use[], rows: string[][]) =>
  takeQuestions(tableOf(rows), { headings: undefined, uses, order: undefined }, ROOM, []);

describe('questions from a table', () => {
  it('come with kind, owner, answer and date, whatever the order of the columns', () => {
    const csv =
      'Owner;Blocks;Question;Date answered;Response\n Joel ;yes; Why? ;10.9.2026;Since\nAna;no;Who?;;';
    const { table, columns } = readAs(csv, ';');
    expect(takeQuestions(table, columns, ROOM, [])).toEqual({
      changes: [],
      questions: [
        filed({ text: 'Why?', kind: 'blocking', owner: 'Joel', answer: 'Since', date: '2026-09-10' }),
        filed({ text: 'Who?', kind: 'clarification', owner: 'Ana' }),
      ],
      notes: [],
      inDoubt: undefined,
    });
  });

  it('keep what stands in other columns behind them, and say so', () => {
    const { questions: taken, notes } = take([
      ['Ref', 'Question', 'Severity', 'Asked for by'],
      ['4', 'Why?', 'High', 'Head office'],
      ['5', 'Who?', '', 'Head office'],
      ['', '', 'People', ''],
    ]);
    expect(taken.map(({ text }) => text)).toEqual([
      'Why? (Severity: High; Asked for by: Head office)',
      'Who? (Asked for by: Head office)',
    ]);
    expect(notes).toEqual([
      'Left out as titles of sections, which are no questions: People.',
      'Kept in brackets behind the question: Severity, Asked for by.',
    ]);
  });

  it('are filed as whoever asked them files them, in columns and under titles', () => {
    const { questions: taken, notes } = take([
      ['Ref', 'Question', 'Status', 'Date raised'],
      ['', 'DATA', '', ''],
      ['MR-1', 'Why?', 'Open', '3 Nov 2026'],
      ['MR-2', 'Who?', 'With the bank', 'early on'],
      ['', 'PEOPLE', '', ''],
      ['MR-3', 'When?', '', ''],
      ['MR-4', 'Where?', '', ''],
      ['MR-5', 'Which?', '', ''],
      ['', 'TOTAL', '', ''],
    ]);
    expect(taken).toEqual([
      filed({ ...{ text: 'Why?', reference: 'MR-1', section: 'DATA', state: 'Open', raised: '2026-11-03' } }),
      filed({
        ...{ text: 'Who? (Date raised: early on)', reference: 'MR-2', section: 'DATA' },
        state: 'With the bank',
      }),
      filed({ text: 'When?', reference: 'MR-3', section: 'PEOPLE' }),
      filed({ text: 'Where?', reference: 'MR-4', section: 'PEOPLE' }),
      filed({ text: 'Which?', reference: 'MR-5', section: 'PEOPLE' }),
    ]);
    expect(notes).toEqual([
      'Taken as the sections of the questions under them: DATA, PEOPLE.',
      'Left out as titles of sections, which are no questions: TOTAL.',
      'In 1 row the date could not be read: it stands behind the question.',
    ]);
  });

  it('have the reference that was typed before their words, where no column holds one', () => {
    const { questions: taken } = take([['Question'], ['MR-12: Why?'], ['[4.2] Who?'], ['2025 data: whose?']]);
    expect(taken.map(({ reference, text }) => [reference, text])).toEqual([
      ['MR-12', 'Why?'],
      ['4.2', 'Who?'],
      ['', '2025 data: whose?'],
    ]);
  });

  it('leave out a column only where that was chosen, and say so', () => {
    const { questions: taken, notes } = using(['text', 'leave'], [['Why?', 'secret']]);
    expect(taken[0]?.text).toBe('Why?');
    expect(notes).toEqual(['Left out, as you chose: column 2.']);
  });

  it('keep a kind and a date that cannot be read, and say in how many rows', () => {
    const { questions: taken, notes } = take([
      ['Question', 'Type', 'Date'],
      ['Why?', 'Methodology', 'after the review'],
      ['Who?', 'B', '10/9/2026'],
    ]);
    expect(taken[0]).toMatchObject({
      ...{ kind: '', date: '' },
      text: 'Why? (Type: Methodology; Date: after the review)',
    });
    expect(taken[1]).toMatchObject({ kind: 'blocking', date: '', text: 'Who? (Date: 10/9/2026)' });
    expect(notes[0]).toMatch(/^In 1 row the kind could not be read/);
    expect(notes[1]).toMatch(/^In 1 row the date could not be read/);
    expect(notes[2]).toMatch(/^In 1 row the date could be two days, as “10\/9\/2026” could/);
  });

  it('read dates with slashes by the column they stand in', () => {
    const taken = take([
      ['Question', 'Date'],
      ['Why?', '10/9/2026'],
      ['Who?', '25/9/2026'],
    ]).questions;
    expect(taken.map(({ date }) => date)).toEqual(['2026-09-10', '2026-09-25']);
  });

  it('keep what stands beyond the last heading', () => {
    const { questions: taken } = take([
      ['Question', 'Owner'],
      ['Why?', 'Joel', 'and more', ''],
    ]);
    expect(taken[0]?.text).toBe('Why? (and more)');
  });

  it('of a huge cell keep as much as a field takes, and say so', () => {
    const { questions: taken, notes } = take([
      ['Question', 'Answer'],
      ['Why?', 'x'.repeat(MOST_TEXT + 1)],
      ['Who?', 'x'.repeat(MOST_TEXT)],
    ]);
    expect(taken[0]?.answer).toHaveLength(MOST_TEXT);
    expect(notes).toEqual(['1 long text was cut at 20,000 characters. 1 more are left out, from “x”.']);
  });

  it('from a row of ten thousand columns keep what a field takes', () => {
    const heads = ['Question', ...Array.from({ length: 10_000 }, (_, index) => `H${index}`)];
    const { questions: taken, notes } = take([heads, heads.map((_, index) => `v${index}`)]);
    expect(taken[0]?.text.startsWith('v0 (H0: v1; H1: v2')).toBe(true);
    expect(taken[0]?.text).toHaveLength(MOST_TEXT);
    expect(notes[0]).toMatch(/^1 long text was cut at 20,000 characters\./);
    expect(notes[1]).toMatch(/H0, H1, H2, H3, H4, H5 and 9,994 more\.$/);
  });
});

describe('the room in the log', () => {
  const rows = (count: number, text = 'Why?') =>
    Array.from({ length: count }, (_, index) => [`${text} ${index}`]);

  it('holds five thousand questions; what is beyond is left out, from the end, and counted', () => {
    const { questions: taken, notes } = take(rows(5340));
    expect(taken).toHaveLength(MOST_QUESTIONS);
    expect(taken.at(-1)?.text).toBe('Why? 4999');
    expect(notes).toEqual(['340 rows are left out, from the end: the plan holds 5,000 questions at most.']);
    expect(take(rows(5), { ...ROOM, rows: 4 }).notes[0]).toMatch(/^1 row is left out/);
    expect(take(rows(5), { ...ROOM, rows: 0 }).questions).toEqual([]);
  });

  it('holds no more text than a browser keeps', () => {
    const { questions: taken, notes } = take(rows(400, 'x'.repeat(10_000)));
    expect(taken).toHaveLength(149);
    expect(notes).toEqual([
      '251 rows are left out, from the end: together they are more text than a browser keeps for a site.',
    ]);
  });

  it('shrinks with the questions that are there', () => {
    expect(roomBeside([])).toEqual(ROOM);
    expect(roomBeside(longLog(4990)).rows).toBe(10);
    const used = roomBeside(questions({ text: 'abc', owner: 'de', answer: 'f' }));
    expect(used).toEqual({ rows: 4999, characters: 1_499_994 });
    expect(roomBeside(questions({ text: 'x'.repeat(20_000) })).characters).toBe(1_480_000);
  });
});
