import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { fitText, linesOf } from './fit.ts';

const ROOM = { lines: 2, perLine: 10 };

describe('a text cut to its room', () => {
  it('is left as it is where it fits, but for blanks', () => {
    expect(fitText(' one two\nthree four ', ROOM)).toEqual({ text: 'one two three four', left: 0 });
    expect(fitText(' \n ', ROOM)).toEqual({ text: '', left: 0 });
  });

  it('ends with a whole word, and says how many characters are left out', () => {
    expect(fitText('one five three hundred fives', ROOM)).toEqual({ text: 'one five three…', left: 14 });
  });

  it('loses the comma or the stop before the mark', () => {
    expect(fitText('one six, five, ten or more of it', { lines: 1, perLine: 14 }).text).toBe(
      'one six, five…',
    );
    expect(fitText('I. Then comes another', { lines: 1, perLine: 5 }).text).toBe('I…');
  });

  it('ends with a clause where that keeps most of what fits', () => {
    const room = { lines: 1, perLine: 22 };
    expect(fitText('stopping costs nine; it is not yet said', room).text).toBe('stopping costs nine…');
    expect(fitText('no; stopping costs eleven or so', room).text).toBe('no; stopping costs eleven…');
  });

  it('is cut inside a word only when the first word alone is too long', () => {
    expect(fitText('abcdefghijklnopqrst', { lines: 1, perLine: 10 })).toEqual({ text: 'abc…', left: 16 });
    expect(fitText('see abcdefghijklnopqrstuv', { lines: 1, perLine: 10 }).text).toBe('see…');
  });

  it('is never cut through one letter of two halves', () => {
    const { text, left } = fitText('🏦'.repeat(50), { lines: 1, perLine: 22 });
    expect(text).toBe('🏦🏦🏦🏦…');
    expect(left).toBe(46);
  });

  it('holds less where its letters are broad', () => {
    const room = { lines: 1, perLine: 24 };
    const broad = fitText('MMMM '.repeat(20), room).text.length;
    expect(broad).toBeLessThan(fitText('iiii '.repeat(20), room).text.length);
  });
});

describe('the lines of a text', () => {
  it('are filled word by word', () => {
    expect(linesOf('', 10)).toBe(0);
    expect(linesOf('one six th', 10)).toBe(1);
    expect(linesOf('one two then', 10)).toBe(2);
    expect(linesOf('seven777 seven777 seven777', 10)).toBe(3);
  });

  it('are counted double for a word that has to be broken, since it may be broken anywhere', () => {
    expect(linesOf('x'.repeat(30), 10)).toBe(6);
    expect(linesOf(`a ${'x'.repeat(30)} b`, 10)).toBe(8);
  });

  it('are enough for a browser that breaks a long word at every hyphen', () => {
    const parts = Array.from({ length: 12 }, () => 'unseen-');
    // One part to a line: two would need 13.3 of 10.
    expect(linesOf(parts.join(''), 10)).toBeGreaterThanOrEqual(parts.length);
  });
});

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(' ', '\n', 'W', '🏦', '…', 'word', ', ', '. ', '\u2028', 'x'.repeat(300), '-'),
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  const room = fc.record({
    lines: fc.integer({ min: 1, max: 6 }),
    perLine: fc.integer({ min: 12, max: 90 }),
  });

  it('it fits its room, is the beginning of what was written, and what is left out adds up', () => {
    fc.assert(
      fc.property(text, room, (written, most) => {
        const { text: shown, left } = fitText(written, most);
        expect(linesOf(shown, most.perLine)).toBeLessThanOrEqual(most.lines);
        const whole = written.trim().replace(/\s+/g, ' ');
        if (left === 0) {
          expect(shown).toBe(whole);
          return;
        }
        expect(shown.endsWith('…')).toBe(true);
        const kept = shown.slice(0, -1);
        expect(whole.startsWith(kept)).toBe(true);
        expect([...whole].length - [...kept].length).toBe(left);
      }),
      { numRuns: runs(500) },
    );
  });

  it('it is quick with the longest a field takes', () => {
    for (const long of ['x'.repeat(20_000), 'a '.repeat(10_000), 'word '.repeat(4000)]) {
      expect(fitText(long, { lines: 3, perLine: 70 }).left).toBeGreaterThan(19_000);
    }
  });
});
