import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/support/runs.ts';
import { type Column, readPasted } from './pasted.ts';

const column = (key: string, is: Column['is'] = 'text', options: Column['options'] = {}): Column => ({
  ...{ key, is, options },
  label: `The ${key}`,
});
const COLUMNS = [
  column('name', 'person'),
  column('function', 'function'),
  column('right', 'choice', { decides: 'Decides', agrees: 'Has to agree' }),
  column('on', 'date'),
  column('came', 'choice'),
];

/** What a paste into the first field comes to. */
function values(text: string, into = 'name') {
  return readPasted(text, COLUMNS, into)?.rows.map((row) => row.values);
}

describe('several lines that are pasted', () => {
  it('are a row each, without the bullets of a list; one line is none', () => {
    expect(values('- Ana Ruiz\n- Ben Ode\n\n')).toEqual([{ name: 'Ana Ruiz' }, { name: 'Ben Ode' }]);
    expect(values('Ana Ruiz')).toBeUndefined();
    expect(values('Ana Ruiz\n')).toBeUndefined();
    expect(values('Ana Ruiz\tLegal')).toBeUndefined();
  });

  it('go by the order of the fields, from the one on that was pasted into', () => {
    expect(values('Ana\tLegal\nBen\tRisk')).toEqual([
      { name: 'Ana', function: 'Legal' },
      { name: 'Ben', function: 'Risk' },
    ]);
    expect(values('Legal\tDecides\nRisk\thas to agree', 'function')).toEqual([
      { function: 'Legal', right: 'decides' },
      { function: 'Risk', right: 'agrees' },
    ]);
  });

  it('go by their headings, where most of these are names of fields', () => {
    const text = 'The function\tCost centre\tname\nLegal\t77\tAna\nRisk\t78\tBen';
    const pasted = readPasted(text, COLUMNS, 'name');
    expect(pasted?.rows.map((row) => row.values)).toEqual([
      { function: 'Legal', name: 'Ana' },
      { function: 'Risk', name: 'Ben' },
    ]);
    expect(pasted?.columns.map((one) => one?.key)).toEqual(['function', undefined, 'name']);
    expect(pasted?.heads).toEqual(['The function', 'Cost centre', 'The name']);
  });

  it('bring days, choices and ticks along, and say how many choices nobody can tell', () => {
    const text = [
      'on\tcame\tright',
      '13/11/2026\tx\tdecides',
      '2 Dec 2026\tno\tAgrees',
      'soon\t\tperhaps',
    ].join('\n');
    const pasted = readPasted(text, COLUMNS, 'name');
    expect(pasted?.rows.map((row) => row.values)).toEqual([
      { on: '2026-11-13', came: true, right: 'decides' },
      { on: '2026-12-02', came: false, right: 'agrees' },
      { on: 'soon' },
    ]);
    expect(pasted?.unread).toBe(1);
  });

  it('keep a cell of several lines, and a table in Markdown, together', () => {
    expect(values('"Ana\nRuiz"\tLegal\nBen\tRisk')?.[0]).toEqual({ name: 'Ana\nRuiz', function: 'Legal' });
    expect(values('| The name | The function |\n|---|---|\n| Ana | Legal |\n| Ben | Risk |')).toEqual([
      { name: 'Ana', function: 'Legal' },
      { name: 'Ben', function: 'Risk' },
    ]);
  });

  it('are as many rows as were pasted, and hold every word that was in them', () => {
    const cell = fc.stringMatching(/^[a-z][a-z ]{0,8}[a-z]$/);
    const table = fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(table, (rows) => {
        const pasted = readPasted(rows.map((row) => row.join('\t')).join('\r\n'), COLUMNS, 'name');
        expect(pasted?.rows.map((row) => row.values)).toEqual(
          rows.map(([name, part]) => ({ name, function: part })),
        );
        expect(pasted?.rows.map((row) => row.cells)).toEqual(rows);
      }),
      { numRuns: runs(300) },
    );
  });
});
