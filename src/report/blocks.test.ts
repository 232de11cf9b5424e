import { expect, it } from 'vitest';
import { dates, figures, markLetter, showBlock, tableOf, words } from './blocks.ts';
import { dateOf, NONE, number, person, say } from './values.ts';

it('the letters of marks run from A', () => {
  expect([0, 1, 2, 25, 26, 701, 702].map(markLetter)).toEqual(['A', 'B', 'C', 'Z', 'AA', 'ZZ', 'AAA']);
});

it('a table has the rows that say anything, without the blanks around their words, and is none without any', () => {
  const columns = [words('Who'), dates('When'), figures('Hours')];
  const rows = [
    [' Ines ', dateOf('2026-09-02'), number(5)],
    ['', ' ', person('')],
  ];
  expect(tableOf('Who and when', columns, rows)).toEqual([
    {
      kind: 'table',
      table: { caption: 'Who and when', columns, rows: [['Ines', dateOf('2026-09-02'), number(5)]] },
    },
  ]);
  expect(tableOf('Who and when', columns, [['', '']])).toEqual([]);
});

it('a block is shown with every value as it reads, wherever it stands', () => {
  const day = dateOf('2026-09-02');
  const [text, read] = [say`By ${day}.`, 'By 2 Sep 2026.'];
  const table = (cell: typeof text) => ({ caption: 'c', columns: [words('a')], rows: [[cell]] });
  const blocks = [
    [showBlock({ kind: 'text', text, tone: 'go' }), { kind: 'text', text: read, tone: 'go' }],
    [
      showBlock({ kind: 'facts', rows: [{ label: 'a', value: day }] }),
      { kind: 'facts', rows: [{ label: 'a', value: '2 Sep 2026' }] },
    ],
    [
      showBlock({ kind: 'strip', figures: [{ label: 'a', figure: day, note: text }] }),
      { kind: 'strip', figures: [{ label: 'a', figure: '2 Sep 2026', note: read }] },
    ],
    [showBlock({ kind: 'list', items: [text, NONE] }), { kind: 'list', items: [read, '–'] }],
    [
      showBlock({ kind: 'checklist', items: [{ state: 'no', text, note: text }] }),
      { kind: 'checklist', items: [{ state: 'no', text: read, note: read }] },
    ],
    [showBlock({ kind: 'table', table: table(text) }), { kind: 'table', table: table(read) }],
    [
      showBlock({ kind: 'figure', figure: { kind: 'line', marks: [] }, finding: text, table: table(text) }),
      { kind: 'figure', figure: { kind: 'line', marks: [] }, finding: read, table: table(read) },
    ],
  ];
  for (const [shown, expected] of blocks) expect(shown).toEqual(expected);
});
