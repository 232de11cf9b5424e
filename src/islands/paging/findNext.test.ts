import { expect, it } from 'vitest';
import { findNext } from './findNext.ts';

const ROWS = [
  { id: 'alpha', text: 'The report', owner: 'Ines' },
  { id: 'b', text: 'The access', owner: 'Owen' },
  { id: 'c', text: '', owner: 'INES Calloway' },
];

it.each([
  ['ines', -1, 0, 'owner'],
  ['ines', 0, 2, 'owner'],
  ['ines', 2, 0, 'owner'],
  [' the ', 0, 1, 'text'],
  ['access', 1, 1, 'text'],
])(
  'the next row after a place that says “%s” after %i is %i, in its field %s',
  (text, after, place, field) => {
    expect(findNext(ROWS, text, after)).toEqual({ place, field });
  },
);

it.each([['alpha'], ['nowhere'], [''], ['  ']])('no row says “%s”: ids are nobody’s words', (text) => {
  expect(findNext(ROWS, text, -1)).toBeUndefined();
  expect(findNext([], text, -1)).toBeUndefined();
});
