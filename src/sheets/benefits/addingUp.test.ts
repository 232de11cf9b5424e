import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { roundMoney } from '../scope/say.ts';
import { addingUp } from './addingUp.ts';

const sumOf = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

it.each([
  { parts: [60_762, 18_077, 2_880], printed: [60_700, 18_100, 2_900] },
  { parts: [23_077, 9_231], printed: [23_100, 9_200] },
  { parts: [412], printed: [412] },
  { parts: [0, 1_000], printed: [0, 1_000] },
  { parts: [], printed: [] },
])('parts are printed so that they add up: $parts', ({ parts, printed }) => {
  expect(addingUp(sumOf(parts), parts)).toEqual(printed);
});

it('whatever the parts, what is printed of them comes to what is printed of the sum', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 5 }), (parts) => {
      expect(sumOf(addingUp(sumOf(parts), parts))).toBe(roundMoney(sumOf(parts)));
    }),
    { numRuns: runs(500) },
  );
});
