import { describe, expect, it } from 'vitest';
import { markLetter, OPEN, orOpen } from './blocks.ts';

describe('what nobody has filled in', () => {
  it('is said to be open, blanks included', () => {
    expect(orOpen('')).toBe(OPEN);
    expect(orOpen(' \n')).toBe(OPEN);
    expect(orOpen(' Ines ')).toBe('Ines');
  });
});

describe('the letters of marks', () => {
  it('run from A', () => {
    expect([0, 1, 2].map(markLetter)).toEqual(['A', 'B', 'C']);
  });
});
