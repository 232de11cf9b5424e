import { expect, it } from 'vitest';
import { listed, plural } from './counts.ts';

it('things are read as a list: the last behind “and”', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

it('one of a thing has its noun in the singular, and any other number the plural', () => {
  expect([0, 1, 2].map((count) => plural(count, 'gate'))).toEqual(['gates', 'gate', 'gates']);
  expect([1, 12].map((count) => plural(count, 'reply', 'replies'))).toEqual(['reply', 'replies']);
});
