import { describe, expect, it } from 'vitest';
import { joinWords } from './sheet.ts';

describe('words in a row', () => {
  it('have commas between them, and “and” before the last', () => {
    expect(joinWords([])).toBe('');
    expect(joinWords(['a'])).toBe('a');
    expect(joinWords(['a', 'b'])).toBe('a and b');
    expect(joinWords(['a', 'b', 'c'])).toBe('a, b and c');
  });
});
