import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Odd constants without a pattern (the fraction of the golden ratio, and its multiples), one a word. */
const WORDS = [0x9e3779b9, 0x3c6ef372, 0xdaa66d2b, 0x78dde6e4];

/**
 * The stream of random numbers number `index` of batch `batch` under `seed` (all integers; the seed may be
 * any safe integer). Streams of different numbers have nothing to do with each other, however close the
 * numbers are: pure-rand's own seeding keeps to 32 bits and starts neighbours alike, so its whole state of
 * 128 bits is filled here, by four chains of an integer hash. `next()` gives 32 bits, as a signed integer.
 */
export function randomStream(seed: number, batch: number, index: number): RandomGenerator {
  const parts = [seed, Math.floor(seed / 2 ** 32), batch, index];
  return xoroshiro128plusFromState(WORDS.map((word) => parts.reduce(absorb, word)));
}

function absorb(hash: number, part: number): number {
  return mix(Math.imul(hash, 0x01000193) ^ part);
}

/** A bijection of 32 bits in which each bit of the input moves half of the output: Wellons 2018, lowbias32. */
function mix(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x21f0aaad);
  h ^= h >>> 15;
  h = Math.imul(h, 0x735a2d97);
  return h ^ (h >>> 15);
}
