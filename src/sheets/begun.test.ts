import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isBegun } from './begun.ts';
import { blankRow, type Field, type Fields } from './fields.ts';
import { SHEET_TABLES, SHEETS } from './index.ts';

/** A value of each kind that a blank field does not hold. */
function filled({ schema }: Field): unknown {
  return [true, ['a'], 'x', ...optionsIn(schema)].find(
    (value) => v.safeParse(schema, value).success && value !== v.getDefault(schema),
  );
}

/** The options of a choice, which stand within what makes it one that may be blank. */
function optionsIn(schema: unknown): unknown[] {
  const { wrapped } = schema as { wrapped?: { options?: unknown[] } };
  return wrapped?.options?.filter((option) => option !== '') ?? [];
}

/** The fields one after the other, each with what the sheet holds when only that one was filled. */
function onlyOneFilled(fields: Fields): [string, object][] {
  return Object.entries(fields).flatMap(([key, field]): [string, object][] => {
    if (field.is === 'row') return [];
    if (field.is === 'group') {
      return onlyOneFilled(field.fields).map(([path, held]) => [`${key}.${path}`, { [key]: held }]);
    }
    if (field.is !== 'rows') return [[key, { [key]: filled(field) }]];
    return onlyOneFilled(field.fields).map(([path, held]) => [
      `${key}.${path}`,
      { [key]: [{ id: 'r', ...held }] },
    ]);
  });
}

describe.each(SHEETS)('the worksheet %s', (sheet) => {
  const { table } = SHEET_TABLES[sheet];
  const holding = (held: object) => v.parse(table.schema, held);

  it('is not begun while it is blank, or holds blanks', () => {
    expect(isBegun(table, holding({}))).toBe(false);
    const blanks = Object.entries(holding({})).map(([key, held]) => [key, held === '' ? ' \n' : held]);
    expect(isBegun(table, Object.fromEntries(blanks))).toBe(false);
  });

  it.each(onlyOneFilled(table.fields))('is begun with %s', (_, held) => {
    expect(isBegun(table, holding(held))).toBe(true);
  });

  it('is begun with a row, but not with one that was emptied where spare rows stand about', () => {
    for (const [key, field] of Object.entries<Field>(table.fields)) {
      if (field.is !== 'rows') continue;
      expect(isBegun(table, holding({ [key]: [blankRow(field, 'r')] })), key).toBe(!field.spare);
    }
  });
});

it('a number that is preset counts for nothing until it is another', () => {
  const { table } = SHEET_TABLES.stalled;
  for (const [months, begun] of [
    ['18', false],
    ['', false],
    ['24', true],
  ] as const) {
    expect(isBegun(table, v.parse(table.schema, { months })), months).toBe(begun);
  }
});
