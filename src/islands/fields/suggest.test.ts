import { expect, test } from 'vitest';
import type { Fields } from '../../sheets/fields.ts';
import { anchor } from '../../sheets/finding.ts';
import { SHEET_TABLES, SHEETS } from '../../sheets/index.ts';
import { nameKindOf } from './suggest.ts';

/** Kinds of field that are one line of text on a sheet. */
const TYPED = new Set(['person', 'function', 'text', 'firm', 'program', 'number', 'money', 'currency']);

function leaves(fields: Fields): [key: string, is: string][] {
  return Object.entries(fields).flatMap(([key, field]) =>
    'fields' in field
      ? leaves(field.fields)
      : TYPED.has(field.is)
        ? [[key, field.is] as [string, string]]
        : [],
  );
}

test.each(SHEETS)(
  'on the sheet %s a field for a name is told by its key, and no other is taken for one',
  (sheet) => {
    for (const [key, is] of leaves(SHEET_TABLES[sheet].table.fields)) {
      const expected = is === 'person' || is === 'function' ? is : undefined;
      expect(nameKindOf(anchor(sheet, 'a-row-of-it', key)), key).toBe(expected);
    }
  },
);

test('what is no field of a sheet has no names to offer', () => {
  expect(nameKindOf('')).toBeUndefined();
  expect(nameKindOf('people-name-new')).toBeUndefined();
  expect(nameKindOf('constructor-x-person')).toBeUndefined();
});
