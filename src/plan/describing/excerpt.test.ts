import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, cutPair } from './excerpt.ts';

const letters = (text: string) => [...text].length;
const folded = (text: string) => text.trim().replace(/\s+/g, ' ');
const long = fc
  .array(
    fc.oneof(fc.constantFrom('gate', 'a', 'signs', 'report,', '😀', 'ü'), fc.string({ maxLength: 12 })),
    {
      maxLength: 120,
    },
  )
  .map((words) => words.join(' '));

describe('a text that is cut', () => {
  it('ends at the end of a word, without the comma that stood there', () => {
    expect(cut('one two three', 13)).toBe('one two three');
    expect(cut('one two, three', 11)).toBe('one two…');
    expect(cut('one\n\n two', 20)).toBe('one two');
  });

  it('is cut inside a word only where that fills half of the room, and never inside a letter', () => {
    expect(cut('abcdefghijklmnop', 8)).toBe('abcdefg…');
    expect(cut('😀😀😀😀', 3)).toBe('😀😀…');
  });

  it('is never longer than its room', () => {
    fc.assert(
      fc.property(long, fc.integer({ min: 1, max: 200 }), (text, most) => letters(cut(text, most)) <= most),
    );
  });
});

describe('two texts that are cut', () => {
  const start =
    'Whoever approved the first plan might say that they approved something else, and so. '.repeat(4);

  it('are shown whole where there is room', () => {
    expect(cutPair('31 Mar 2027', ' 30 Jun\n2027 ')).toEqual(['31 Mar 2027', '30 Jun 2027']);
  });

  it('are shown from where they part, where they begin alike', () => {
    const [was, now] = cutPair(`${start}It ends in March.`, `${start}It ends in June, as IT asked.`);
    expect(was).toBe('… approved something else, and so. It ends in March.');
    expect(now).toBe('… approved something else, and so. It ends in June, as IT asked.');
  });

  it('show what was put behind, and what was taken away', () => {
    const [was, now] = cutPair(start, `${start}More.`);
    expect(was.startsWith('… ')).toBe(true);
    expect(was.endsWith('and so.')).toBe(true);
    expect(now.endsWith('and so. More.')).toBe(true);
  });

  it('differ whenever the texts do, and are never too long', () => {
    fc.assert(
      fc.property(long, long, long, (shared, one, other) => {
        const [before, after] = [shared + one, shared + other];
        const pair = cutPair(before, after);
        expect(pair[0] === pair[1]).toBe(folded(before) === folded(after));
        for (const text of pair) expect(letters(text)).toBeLessThanOrEqual(160);
      }),
      { numRuns: 500 },
    );
  });
});
