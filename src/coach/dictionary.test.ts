import { expect, it } from 'vitest';
import { LISTS } from '../../training/words/lists.ts';
import * as dictionary from './dictionary.ts';

const setOf = (words: string) => new Set(words.trim().split(/\s+/));

it('holds the lists as they stand in training', () => {
  const listed = Object.entries(LISTS).map(([name, list]) => {
    if (typeof list === 'string') return [name, setOf(list)];
    return [name, Object.fromEntries(Object.entries(list).map(([key, words]) => [key, setOf(words)]))];
  });
  expect({ ...dictionary }).toEqual(Object.fromEntries(listed));
});
