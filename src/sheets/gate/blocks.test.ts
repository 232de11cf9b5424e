import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { blocksIn } from './blocks.ts';
import { readBest } from './reading.ts';

const KEYS = ['ID', 'Question', 'Owner', 'Due date'] as const;
const RECORDS = [
  ['MR-1', 'Which features were removed?', 'Sofia Lund', '2026-12-11'],
  ['MR-2', 'Who may override: the desk?', 'Piet de Boer', ''],
];
/** Ways in which records are written a field a line. */
const WAYS: readonly ((record: readonly string[]) => string)[] = [
  (record) => KEYS.map((key, at) => `${key}: ${record[at]}`).join('\n'),
  (record) => `${KEYS.map((key, at) => `${key} : ${record[at]}`).join('\n')}\n`,
  (record) => KEYS.map((key, at) => `${at === 0 ? '- ' : '  '}${key}: "${record[at]}"`).join('\n'),
  (record) => KEYS.map((key, at) => `* ${key}： ${record[at]}`).join('\n'),
  (record) => KEYS.map((key, at) => `${key} = "${record[at]}"`).join('\n'),
  (record) => KEYS.map((key, at) => `**${key}:** ${record[at]}`).join('\n'),
];

describe('records a field a line', () => {
  it.each(WAYS.map((way) => [way(RECORDS[0] ?? []), way] as const))('are a table: %j', (_, way) => {
    expect(blocksIn(RECORDS.map(way).join('\n'))).toEqual([KEYS, ...RECORDS]);
  });

  it('go on over lines, and lose no line above them', () => {
    const text =
      'Open points\n\nQuestion: Which data,\nand since when?\nOwner: Ana\nQuestion: Who?\nOwner: Joel';
    expect(blocksIn(text)).toEqual([
      ['Open points'],
      ['Question', 'Owner'],
      ['Which data,\nand since when?', 'Ana'],
      ['Who?', 'Joel'],
    ]);
  });

  it('have what stands over each of them as their number', () => {
    for (const [mark, between] of [
      ['', '\n\n'],
      [':', '\n'],
    ]) {
      const written = RECORDS.map((record, at) => `Finding ${at + 1}${mark}\n${WAYS[0]?.(record)}`);
      expect(blocksIn(written.join(between))).toEqual([
        ['#', ...KEYS],
        ...RECORDS.map((record, at) => [`Finding ${at + 1}`, ...record]),
      ]);
    }
  });

  it('come back as they were, whatever they say', () => {
    const words = fc.stringMatching(/^[A-Za-z,;'()?-][A-Za-z0-9 ,;:'()?-]{0,30}[a-z?]$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, words), { minLength: 2, maxLength: 8 }),
        fc.constantFrom(...WAYS),
        (said, way) => {
          const records = said.map(([question, owner], at) => [`MR-${at}`, question, owner, '2026-12-11']);
          expect(blocksIn(records.map(way).join('\n'))?.slice(1)).toEqual(records);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it.each([
    'Q: Which period?\nA: From 2019.\nQ: Who?\nA: Ana.',
    'Question: Which period?\nAnswer: From 2019.\nQuestion: Who?\nAnswer: Ana.',
    'Note: who signs?\nWhich data?\nNote: by when?',
    'Data: which period?\nModel: who signs?',
    'Question: Which period?\nOwner: Ana',
    'Ref,Question: text,Owner\n1,Why: how?,Ana\n2,Who: when?,Joel',
    '',
  ])('are not %j', (text) => {
    expect(blocksIn(text)).toBeUndefined();
  });

  it('are read whole', () => {
    const { table, columns } = readBest(RECORDS.map((record) => WAYS[0]?.(record)).join('\n\n'), '');
    expect(columns.uses).toEqual(['reference', 'text', 'owner', 'date']);
    expect(table.rows).toEqual([KEYS, ...RECORDS]);
  });
});
