import { describe, expect, it } from 'vitest';
import { putRow } from './putRow.ts';
import { edited, stepped } from './rows.ts';

type Row = { id: string; text: string };
const row = (id: string): Row => ({ id, text: `text of ${id}` });
const rows = (ids: string) => [...ids].map(row);
const ids = (list: readonly Row[]) => list.map(({ id }) => id).join('');

describe('moving a row', () => {
  it.each([
    ['one step up', 'abc', 'b', -1, 'abc', 'bac'],
    ['one step down', 'abc', 'b', 1, 'abc', 'acb'],
    ['down past its neighbour among those shown', 'abcde', 'a', 1, 'ad', 'bcdae'],
    ['up past its neighbour among those shown', 'aebcd', 'd', -1, 'ad', 'daebc'],
  ] as const)('takes it %s', (_, before, id, by, among, after) => {
    const list = rows(before);
    expect(ids(stepped(list, id, by, rows(among)))).toBe(after);
    expect(ids(list)).toBe(before);
  });

  it.each([
    ['at the top', 'abc', 'a', -1, 'abc'],
    ['at the end', 'abc', 'c', 1, 'abc'],
    ['that is not there', 'abc', 'z', 1, 'abc'],
    ['that is not shown', 'abc', 'b', 1, 'ac'],
    ['whose neighbour is gone', 'ab', 'a', 1, 'az'],
  ] as const)('leaves the list as it is for one %s', (_, before, id, by, among) => {
    const list = rows(before);
    expect(stepped(list, id, by, rows(among))).toBe(list);
  });
});

describe('giving many rows the same values', () => {
  it('passes over those that have them, and counts the others', () => {
    const { rows: after, count } = edited(rows('abc'), new Set('acz'), { text: 'text of a' });
    expect(count).toBe(1);
    expect(after.map(({ text }) => text)).toEqual(['text of a', 'text of b', 'text of a']);
  });

  it('leaves the list as it is where all have them', () => {
    const list = rows('ab');
    expect(edited(list, new Set('a'), { text: 'text of a' })).toEqual({ rows: list, count: 0 });
    expect(edited(list, new Set(), { text: 'new' }).rows).toBe(list);
  });
});

describe('putting a row', () => {
  const blank = (id: string): Row => ({ id, text: '' });

  it('changes the named fields of the row that is there, in its place', () => {
    expect(putRow(rows('abc'), 'b', { text: 'new' }, blank)).toEqual([
      row('a'),
      { id: 'b', text: 'new' },
      row('c'),
    ]);
  });

  it('makes a row that is not there yet, last, from a blank one', () => {
    const wide = (id: string) => ({ id, text: 'blank', other: 'blank' });
    expect(putRow([], 'x', { text: 'typed' }, wide)).toEqual([{ id: 'x', text: 'typed', other: 'blank' }]);
    expect(ids(putRow(rows('ab'), 'x', {}, blank))).toBe('abx');
  });

  it('keeps every other row the same object, so that nothing else is drawn again', () => {
    const before = rows('ab');
    const after = putRow(before, 'b', { text: 'new' }, blank);
    expect(after[0]).toBe(before[0]);
    expect(before[1]).toEqual(row('b'));
  });
});
