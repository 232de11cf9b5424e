import { describe, expect, it } from 'vitest';
import { usesOf } from './columns.ts';
import { readAs } from './reading.ts';

const written = (rows: string[][]) => rows.map((row) => row.map((cell) => `"${cell}"`).join('\t')).join('\n');
const recognise = (rows: string[][]) => {
  const { headings, uses } = readAs(written(rows), '\t').columns;
  return { headings, uses };
};

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
      ['reference', 'text', 'kind', 'owner', 'answer', 'date'],
    ],
    [
      'how they file it',
      ['Ref', 'Question', 'Section', 'Severity'],
      ['reference', 'text', 'section', 'keep'],
    ],
    ['the second of a kind', ['Question', 'Question text', 'Owner'], ['text', 'keep', 'owner']],
  ])('are known by %s', (_, heads, uses) => {
    expect(recognise([heads, heads.map(() => 'b')])).toEqual({ headings: 0, uses });
  });

  it('that are headed as references are that in a log that comes back, though all are alike', () => {
    const heads = ['Id in Unstall', 'MRM reference', 'Question'];
    const rows = [1, 2, 3].map((n) => [`q-${n}`, '[F 3]', `What of point ${n}?`]);
    expect(recognise([heads, ...rows]).uses).toEqual(['id', 'reference', 'text']);
    expect(recognise([heads, ...rows].map((cells) => cells.slice(1))).uses).toEqual(['keep', 'text']);
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
    expect(recognise(table)).toEqual({ headings: undefined, uses: ['keep', 'text', 'kind', 'date'] });
  });

  it('never take a first question for a heading', () => {
    for (const first of [
      ['Which question comes first?'],
      ['Issue with the lineage'],
      ['Comments on section 4 are not answered', 'Joel'],
      ['Who answers for the date of the owner', ''],
    ]) {
      expect(recognise([first, ['Why?', 'Ana']]).headings).toBeUndefined();
    }
    expect(recognise([['Question']]).headings).toBeUndefined();
    expect(recognise([['Open questions'], ['Why?']])).toEqual({ headings: 0, uses: ['text'] });
  });

  it('always hold one that is the question, where there is any', () => {
    expect(
      recognise([
        ['Owner', 'Date', 'Notes'],
        ['Joel', '2026-09-10', 'Why is it so?'],
      ]).uses,
    ).toEqual(['owner', 'date', 'text']);
    expect(usesOf(undefined, []).uses).toEqual([]);
  });

  it('that hold days and have no heading that is known are no date where there are two of them', () => {
    const rows = [
      ['Vragje', 'Aaa', 'Bbb'],
      ['Why is it so?', '2026-09-10', '2026-10-10'],
      ['Who is it for?', '2026-09-11', '2026-10-11'],
    ];
    expect(recognise(rows).uses).toEqual(['text', 'keep', 'keep']);
    expect(recognise(rows.map((row) => row.slice(0, 2))).uses).toEqual(['text', 'date']);
  });

  it('may be ten thousand', () => {
    const wide = Array.from({ length: 10_000 }, (_, index) => `Column ${index}`);
    const { uses } = recognise([[...wide, 'Question'], wide]);
    expect(uses.filter((use) => use === 'keep')).toHaveLength(10_000);
    expect(uses.at(-1)).toBe('text');
  });
});
