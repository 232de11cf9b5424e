import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMoved, mergeRows } from './mergeRows.ts';
import { byId, type Row, same } from '../document/values.ts';

const rows = (ids: string): Row[] => [...ids].map((id) => ({ id }));
/** A row goes where one side removed it: what these rows hold never changes. */
const unchanged = (_: string, base: unknown, mine: unknown, theirs: unknown) =>
  same(mine, base) ? theirs : mine;
const merged = (base: string, mine: string, theirs: string) =>
  mergeRows(rows(base), rows(mine), rows(theirs), unchanged)
    .map((row) => (row as Row).id)
    .join('');

describe('the order of merged rows', () => {
  it.each([
    ['a row added at the end by each', 'ab', 'abm', 'abt', 'abtm'],
    ['rows added after one row, by each', 'ab', 'am1b', 'atub', 'atum1b'],
    ['a row that theirs put first', 'ab', 'abm', 'tab', 'tabm'],
    ['a row that follows another new one', 'a', 'am', 'atu', 'atum'],
    ['a row that followed one which mine moved', 'abc', 'cab', 'abtc', 'cabt'],
    ['rows that only theirs moved', 'abc', 'abcm', 'cba', 'cmba'],
    ['rows that both moved', 'abc', 'bac', 'cba', 'bac'],
    ['rows of which each side moved others', 'abcdef', 'bacdef', 'abcdfe', 'bacdfe'],
    ['a row that theirs moved past one that mine moved', 'abcd', 'bacd', 'dabc', 'dbac'],
    ['a removal by each', 'abcd', 'acd', 'abd', 'ad'],
    ['a removal is no move', 'abc', 'bc', 'cab', 'cb'],
    ['a row that followed one which is gone', 'abc', 'ac', 'abtc', 'atc'],
    ['a list that was blank', '', 'm', 't', 'tm'],
  ])('has %s', (_, base, mine, theirs, result) => {
    expect(merged(base, mine, theirs)).toBe(result);
  });

  const some = fc.shuffledSubarray([...'abcdef']);
  const side = fc.tuple(some, fc.nat(6)).map(([ids, at]) => ({ ids, at }));

  it('has every row once, whatever was moved, added and removed', () => {
    fc.assert(
      fc.property(some, side, side, (base, one, other) => {
        const mine = one.ids.toSpliced(one.at, 0, 'm', 'n').join('');
        const theirs = other.ids.toSpliced(other.at, 0, 't', 'u').join('');
        const result = [...merged(base.join(''), mine, theirs)];
        expect(new Set(result).size).toBe(result.length);
        for (const id of 'mntu') expect(result).toContain(id);
        // Rows that one side put in a row of their own stay in that order.
        expect(result.indexOf('m')).toBeLessThan(result.indexOf('n'));
        expect(result.indexOf('t')).toBeLessThan(result.indexOf('u'));
      }),
    );
  });

  it('is the order of the side that moved rows', () => {
    fc.assert(
      fc.property(some, some, (base, side_) => {
        const was = byId(rows(base.join('')));
        const stayed = side_.filter((id) => was.has(id)).join('');
        const kept = base.filter((id) => stayed.includes(id)).join('');
        expect(isMoved(was, byId(rows(side_.join(''))))).toBe(stayed !== kept);
        const both = [
          merged(base.join(''), base.join(''), side_.join('')),
          merged(base.join(''), side_.join(''), base.join('')),
        ];
        for (const result of both) expect(result).toBe(side_.join(''));
      }),
    );
  });
});

it('asks of every row that either side has, and leaves out what comes back as nothing', () => {
  const asked: string[] = [];
  const result = mergeRows(rows('abc'), rows('ab'), rows('bt'), (id) => {
    asked.push(id);
    return id === 'b' ? undefined : { id, made: true };
  });
  expect(asked.sort()).toEqual(['a', 'b', 't']);
  expect(result).toEqual(
    [
      { id: 'a', made: true },
      { id: 't', made: true },
    ].toSorted((x, y) => (x.id < y.id ? 1 : -1)),
  );
});
