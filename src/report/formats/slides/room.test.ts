import { describe, expect, it } from 'vitest';
import { cut, fitting, heightIn, linesIn } from './room.ts';

describe('in how many lines a text stands', () => {
  it('goes by its words, its line breaks and how wide its letters are', () => {
    expect(linesIn('', 10)).toBe(1);
    expect(linesIn('one two', 10)).toBe(1);
    expect(linesIn('one\ntwo\r\nthree', 10)).toBe(3);
    expect(linesIn('words that stand in several lines', 10)).toBe(2);
    expect(linesIn('l'.repeat(27), 10)).toBe(1);
    expect(linesIn('W'.repeat(27), 10)).toBe(3);
    expect(linesIn('問'.repeat(27), 10)).toBe(4);
  });

  it('is never fewer in a narrower place', () => {
    const text = 'Some words, https://example.com/of/many/parts and WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW 質問';
    const lines = [40, 30, 20, 12, 8, 4, 2, 1].map((room) => linesIn(text, room));
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  });

  it('which are higher where scripts have higher faces', () => {
    expect(heightIn('one\ntwo', 10)).toBeCloseTo(2.44);
    expect(heightIn('one\nשתיים', 10)).toBeCloseTo(2.9);
  });
});

it('texts that have no room in the usual size have it in a smaller one, or some of them have', () => {
  const box = { width: 100, height: 100, points: [20, 10], between: 4 };
  expect(fitting(['a', 'b'], box)).toEqual({ points: 20, count: 2 });
  expect(fitting(['a', 'b', 'c', 'd'], box)).toEqual({ points: 10, count: 4 });
  expect(fitting(Array(9).fill('a'), box)).toEqual({ points: 10, count: 6 });
  expect(fitting(['W'.repeat(200)], box).count).toBe(0);
});

it('what is cut says so, and no letter in two halves is', () => {
  expect(cut('abc', 3)).toBe('abc');
  expect(cut('abcd', 3)).toBe('ab…');
  expect(cut('👩👩👩', 2)).toBe('👩…');
});
