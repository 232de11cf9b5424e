import { expect, it } from 'vitest';
import { runsOf, wordsOf } from './words.ts';

it.each([
  ['Work-around', ['work', 'around', 'workaround']],
  ['PRA SS1/23', ['pra', 'ss1', '23', 'ss123']],
  ['SR 11-7 (2011)', ['sr', '11', '7', '117', '2011', 'sr117']],
  ['The sponsor’s week, can’t', ['the', 'sponsor', 'week', 'cant']],
  ['Lucía STRASSE Straße', ['lucia', 'strasse', 'strasse']],
  ['', []],
])('“%s” is found by its words, each and together', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it('tells which words stand together', () => {
  expect(runsOf('a go-live')).toEqual([
    { words: ['a'], joined: undefined },
    { words: ['go', 'live'], joined: 'golive' },
  ]);
});
