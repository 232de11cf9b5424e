import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../../../tests/support/runs.ts';
import { movedRows } from './moved.ts';

const moved = (before: string, after: string) => movedRows([...before], [...after]).join('');

it.each([
  ['nothing', 'abc', 'abc', ''],
  ['one row that went to the end', 'abcd', 'bcda', 'a'],
  ['one row that came to the front', 'abcd', 'dabc', 'd'],
  ['two rows that went apart', 'abcde', 'bcade', 'a'],
  ['all but one of a list that was turned round', 'abc', 'cba', 'ba'],
])('of a list that was moved names %s', (_, before, after, rows) => {
  expect(moved(before, after)).toBe(rows);
});

it('the rows that are not named stayed in their order, and none could be left out of the names', () => {
  const ids = [...'abcdef'];
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (after) => {
      const named = movedRows(ids, after);
      const stayed = after.filter((id) => !named.includes(id));
      expect(stayed).toEqual(ids.filter((id) => stayed.includes(id)));
      // With any one of them left out, no order would do: the longest ordered choice is the one that stayed.
      for (let mask = 0; mask < 2 ** ids.length; mask++) {
        const some = after.filter((id) => mask & (1 << ids.indexOf(id)));
        const inOrder = some.every((id, index) => index === 0 || (some[index - 1] ?? '') < id);
        if (inOrder) expect(some.length).toBeLessThanOrEqual(stayed.length);
      }
    }),
    { numRuns: runs(60) },
  );
});
