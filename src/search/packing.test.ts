import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packed, unpackedBags } from './packing.ts';
import type { Section } from './section.ts';
import { wordsOf } from './words.ts';

const section = (text: string): Section => ({ kind: 'page', page: 'A', address: '/a/', title: 'A', text });
const sorted = (words: readonly string[]) => words.filter(Boolean).toSorted();

it('gives back the words of each section, as often as they stand there, without the common ones', () => {
  const word = fc.constantFrom('gate', 'model', 'risk', 'the', 'SS1/23', 'work-around', 'Zoë', '1.5', '.');
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
  const common = new Set(['the']);
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
      const bags = unpackedBags(packed(texts.map(section), common));
      const wanted = texts.map((one) => wordsOf(one).filter((word) => !common.has(word)));
      expect(bags.map((bag) => sorted(bag.split(' ')))).toEqual(wanted.map(sorted));
    }),
  );
});
