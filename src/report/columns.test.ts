import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/support/runs.ts';
import { byHand, type Column, dates, figures, showTable, words } from './blocks.ts';
import { alike, LETTER, PADDING, PAGE, widthsOf } from './columns.ts';
import type { Flat } from './document.ts';
import { NONE, person } from './values.ts';

/** So many letters stand in a line of a column. */
const room = (width: number) => (width - PADDING) / LETTER;
/** So many lines a row takes by its longest cell. */
const linesOf = (row: readonly string[], widths: readonly number[]) =>
  Math.max(...row.map((cell, at) => Math.ceil(cell.length / room(widths[at] ?? 0))));

const SENTENCE = 'What is counted, from which figures, by which rule, and by whom it was looked at. ';

describe('the widths of columns', () => {
  it('leave to words what figures do not need', () => {
    const columns = [words('What'), words('How it is counted'), ...['Low', 'Likely', 'High'].map(figures)];
    const row = ['Hours', SENTENCE.repeat(2), '£210,000', '£370,000', '£780,000'];
    const widths = widthsOf(columns, [row], PAGE).map(room);
    expect(Math.max(...widths.slice(2))).toBeLessThan(10);
    expect(Math.min(...widths.slice(2))).toBeGreaterThanOrEqual(8);
    expect(widths[1]).toBeGreaterThan(48);
  });

  it('give the longer text the wider column, so that neither waits long for the other', () => {
    const widths = widthsOf([words('A'), words('B')], [[SENTENCE, SENTENCE.repeat(4)]], PAGE);
    const [one = 0, other = 0] = widths.map(room);
    expect(other / one).toBeGreaterThan(2);
    expect(linesOf([SENTENCE, SENTENCE.repeat(4)], widths)).toBeLessThan(7);
  });

  it('are their parts of the whole where all have one', () => {
    const columns = [
      { ...words('A'), part: 0.7 },
      { ...words('B'), part: 0.2 },
    ];
    expect(widthsOf(columns, [['a', SENTENCE]], 1000)).toEqual([700, 200]);
    expect(widthsOf([...columns, words('C')], [['a', SENTENCE, 'c']], 1000)[0]).not.toBe(700);
  });

  it('keep room for a hand', () => {
    const [, hand = 0] = widthsOf([words('Question'), byHand('Decision')], [[SENTENCE.repeat(9), '']], PAGE);
    expect(room(hand)).toBeGreaterThan(20);
  });

  it('come to the whole, whatever the columns, and a figure or a day never breaks where all have room', () => {
    const column: fc.Arbitrary<Column> = fc.oneof(
      fc.constant(words('Of words')),
      fc.constant(figures('Sum')),
      fc.constant(dates('Day')),
      fc.constant(byHand('Signed')),
    );
    const given = fc.array(column, { minLength: 1, maxLength: 8 }).chain((columns) => {
      const cell = ({ holds, byHand: hand }: Column) =>
        hand
          ? fc.constant('')
          : holds === 'words'
            ? fc.nat(9).map((times) => SENTENCE.repeat(times).trim())
            : fc.constant(holds === 'dates' ? '31 Mar 2027' : '£1,060,000');
      return fc.tuple(fc.constant(columns), fc.array(fc.tuple(...columns.map(cell)), { maxLength: 5 }));
    });
    fc.assert(
      fc.property(given, ([columns, rows]) => {
        const widths = widthsOf(columns, rows, PAGE);
        const whole = widths.reduce((sum, width) => sum + width, 0);
        expect(whole).toBeLessThanOrEqual(PAGE);
        expect(whole).toBeGreaterThan(PAGE - columns.length - 1);
        const inOne = columns.map(({ holds }) => columns.length <= 4 && holds !== 'words');
        const broken = rows
          .flatMap((row) => row.map((cell, at) => linesOf([cell], [widths[at] ?? 0]) > 1 && inOne[at]))
          .filter(Boolean);
        expect(broken).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});

it('a column of names alone keeps each name in one line, however much the sentences beside it want', () => {
  const sentence = 'A sentence that is much longer than a line of its column can ever hold on paper. '.repeat(
    3,
  );
  const { columns, rows } = showTable({
    caption: '',
    columns: ['What', 'Why', 'How', 'Where', 'Who'].map(words),
    rows: [
      [sentence, sentence, sentence, sentence, person('Dr Priya Raman')],
      [sentence, sentence, sentence, sentence, NONE],
    ],
  });
  expect(columns.map(({ names }) => names)).toEqual([undefined, undefined, undefined, undefined, true]);
  const width = widthsOf(columns, rows, PAGE).at(-1) ?? 0;
  expect(width).toBeGreaterThanOrEqual('Dr Priya Raman'.length * 78);
});

it('tables with the same heads are measured together, and others by themselves', () => {
  const table = (head: string, cell: string): Flat => ({
    kind: 'table',
    table: { caption: '', columns: [words(head)], rows: [[cell]] },
  });
  const blocks = [table('A', 'one'), table('B', 'other'), table('A', 'two')];
  const measured = alike(blocks);
  expect([...measured.values()]).toEqual([
    [['one'], ['two']],
    [['one'], ['two']],
  ]);
  expect(measured.has(blocks[1] as Flat)).toBe(false);
});
