import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { asCsv } from './asCsv.ts';
import { readBest } from './reading.ts';

const rowsOf = (text: string) => readBest(text, '').table.rows;
const HEADS = ['Question', 'Owner'];
const ROWS = [
  ['How is drift noticed, and by whom?', 'Ana "A." Lima'],
  ['Who may stop the model?', ''],
];
const RECORDS = ROWS.map(([Question, Owner]) => ({ Question, Owner }));

describe('a table in another form', () => {
  it.each<[string, string]>([
    ['a list of records', JSON.stringify(RECORDS)],
    ['the same, laid out', JSON.stringify(RECORDS, null, 2)],
    ['what a service answers', JSON.stringify({ data: { issues: RECORDS } })],
    ['a record a line', RECORDS.map((record) => JSON.stringify(record)).join('\n')],
    [
      'the source of a page',
      `<html><head><title>Questions</title></head><body><table><thead><tr><th>Question</th><th>Owner</th></tr></thead><tbody>${ROWS.map(
        (row) =>
          `<tr>${row.map((cell) => `<td class="c">${cell.replaceAll('"', '&quot;')}</td>`).join('\n')}</tr>`,
      ).join('\n')}</tbody></table></body></html>`,
    ],
    [
      'a source that closes no cell',
      '<table><tr><th>Question<th>Owner<tr><td>How is drift noticed, and by whom?<td>Ana "A." Lima<tr><td>Who may stop the model?<td></td></table>',
    ],
  ])('is read from %s', (_, text) => {
    expect(rowsOf(text)).toEqual([HEADS, ...ROWS]);
  });

  it('loses nothing that stands beside a list of records, however much that is', () => {
    const beside = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`field${at}`, `said ${at}`]));
    const answer = { ...beside, meta: { total: 2 }, issues: RECORDS, labels: ['a', 'b'] };
    const { table, columns } = readBest(JSON.stringify(answer), '');
    expect(table.rows.slice(columns.headings)).toEqual([HEADS, ...ROWS]);
    const above = table.rows.slice(0, columns.headings).flat().join(' ');
    for (const said of [...Object.values(beside), 'meta.total: 2', 'labels: a, b'])
      expect(above).toContain(said);
  });

  it('takes the lists of a record together, each as the section that it is called by', () => {
    const [one, other] = RECORDS;
    expect(rowsOf(JSON.stringify({ open: [one], done: { closed: [other] } }))).toEqual([
      ['section', ...HEADS],
      ['open', ...(ROWS[0] ?? [])],
      ['done.closed', ...(ROWS[1] ?? [])],
    ]);
  });

  it('takes rows as they are, with their headings beside them or as the first of them', () => {
    const table = [HEADS, ...ROWS];
    expect(rowsOf(JSON.stringify(table))).toEqual(table);
    expect(rowsOf(JSON.stringify({ columns: HEADS, rows: ROWS }))).toEqual(table);
  });

  it('has no column for what nobody has, beside those of what others have', () => {
    const issues = [
      { summary: 'Who signs?', assignee: { displayName: 'Ana Ruiz' } },
      { summary: 'Who reads?', assignee: null },
    ];
    expect(rowsOf(JSON.stringify({ issues }))).toEqual([
      ['summary', 'assignee displayName'],
      ['Who signs?', 'Ana Ruiz'],
      ['Who reads?', ''],
    ]);
  });

  it('takes records by their keys, and texts as lines', () => {
    expect(rowsOf(JSON.stringify({ 'MR-1': RECORDS[0], 'MR-2': RECORDS[1], by: 'Ana' }))).toEqual([
      ['by: Ana'],
      ['id', ...HEADS],
      ...ROWS.map((row, at) => [`MR-${at + 1}`, ...row]),
    ]);
    expect(rowsOf(JSON.stringify(ROWS.map(([question]) => question)))).toEqual(
      ROWS.map(([question]) => [question]),
    );
  });

  it('loses no word that stands around a table in a source', () => {
    const table = '<table><tr><th>Question<th>Owner<tr><td>Who signs?<td>Ana</table>';
    const text = `<div><p>Two of them</p><p>Ask Ana</p>${table}<p>By Friday</p>${table}<p>Thanks</p></div>`;
    const rows = [
      ['Question', 'Owner'],
      ['Who signs?', 'Ana'],
    ];
    expect(rowsOf(text)).toEqual([['Two of them'], ['Ask Ana'], ...rows, ['By Friday'], ...rows, ['Thanks']]);
  });

  it('is no table of HTML within a cell, whose words stay in it', () => {
    const inner = '<table><tr><td>Branches</td><td>12</td></tr></table>';
    const rows = rowsOf(`Ref,Question,Owner\n1,"How many? ${inner}",Ana\n2,Who signs?,Joel`);
    expect(rows.map((row) => row[2])).toEqual(['Owner', 'Ana', 'Joel']);
    expect(rows[1]?.[1]).toBe('How many?\nBranches 12');
  });

  it('has a column for what stands further in, named by its last word unless that says too little', () => {
    const issue = {
      key: 'MR-1',
      fields: {
        summary: 'Who signs?',
        assignee: { name: 'Ana' },
        labels: ['data', 'drift'],
        state: { since: 'May' },
        fix: { since: 'June' },
        closed: null,
      },
    };
    expect(rowsOf(JSON.stringify([issue, { key: 'MR-2' }]))).toEqual([
      ['key', 'summary', 'assignee name', 'labels', 'fields state since', 'fields fix since', 'closed'],
      ['MR-1', 'Who signs?', 'Ana', 'data, drift', 'May', 'June', ''],
      ['MR-2', '', '', '', '', '', ''],
    ]);
  });

  it.each([
    '[ ] Who signs?\n[x] Who reads?',
    '[1] Who signs?',
    '{draft} Who signs?',
    '[1, 2]',
    '[]',
    '{"a": 1}\nand prose',
    'a < b <tr',
    '',
  ])('is not looked for in “%s”', (text) => {
    expect(asCsv(text)).toBeUndefined();
  });

  it('comes back as it was, whatever stands in its cells', () => {
    // A blank row is none, and blanks around a cell, line ends and what a spreadsheet guards are read as everywhere.
    const cell = fc.string({ unit: fc.constantFrom(...'aé字 ,;|"\'[]{}:?') }).map((text) => `x${text}y`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 6 }), (rows) => {
        const records = rows.map(([Question, Owner]) => ({ Question, Owner }));
        for (const text of [JSON.stringify(records), records.map((one) => JSON.stringify(one)).join('\r\n')])
          expect(rowsOf(text)).toEqual([HEADS, ...rows]);
      }),
      { numRuns: runs(100) },
    );
  });
});
