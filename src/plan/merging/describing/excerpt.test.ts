import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../tests/support/runs.ts';
import { wholePair } from './difference.ts';
import { cut, cutPair } from './excerpt.ts';
import { alike } from './unseen.ts';

const letters = (text: string) => [...text].length;
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

  it('are shown whole where there is room, and what can’t be seen in words', () => {
    expect(cutPair('31 Mar 2027', '30 Jun 2027')).toEqual(['31 Mar 2027', '30 Jun 2027']);
    expect(cutPair('31 Mar 2027', ' 30 Jun\n2027 ')).toEqual([
      '31 Mar 2027',
      '[1 blank]30 Jun[line break]2027[1 blank]',
    ]);
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

  it.each([
    ['a line break for a blank', 'She signs it', 'She\nsigns it', 'She signs it', 'She[line break]signs it'],
    ['a line break more', 'one\ntwo', 'one\n\ntwo', 'one two', 'one [line break]two'],
    [
      'a line break of another system',
      'one\ntwo',
      'one\r\ntwo',
      'one[line break]two',
      'one[Windows line break]two',
    ],
    ['blanks', 'one two', 'one   two', 'one two', 'one[3 blanks]two'],
    ['a blank at the end', 'one', 'one ', 'one', 'one[1 blank]'],
    ['a tab', 'one two', 'one\ttwo', 'one two', 'one[tab]two'],
    ['a blank that holds', '5 weeks', '5\u00a0weeks', '5 weeks', '5[blank that holds]weeks'],
    ['what has no width', 'review', 're\u200bview', 'review', 're[blank without width]view'],
    ['a case', 'ship it', 'Ship it', 'ship it', 'Ship it'],
    ['how accents are written', 'Café', 'Cafe\u0301', 'Café [accents joined]', 'Cafe\u0301 [accents apart]'],
    ['a letter of another script', 'Anna', 'Аnna', 'Anna', '[U+0410]nna'],
    ['a hyphen', 're-run', 're\u2010run', 're-run', 're[U+2010]run'],
    ['half a letter', 'a\ud800', 'a\udfff', 'a[U+D800]', 'a[U+DFFF]'],
    ['nothing but a blank', '', ' ', '', '[1 blank]'],
    [
      'words of ours that somebody typed',
      'a\nb',
      'a[line break]b',
      'a[line break]b',
      'a[U+005B]line[1 blank]break]b',
    ],
  ])('differ in %s, and say so', (_, before, after, was, now) => {
    expect(cutPair(before, after)).toEqual([was, now]);
    expect(cutPair(after, before)).toEqual([now, was]);
  });

  it('show a second difference, and a third, or count what there is no room for', () => {
    const filler = 'and nothing of what stands here is otherwise than it was before. '.repeat(5);
    const text = (...words: string[]) => words.map((word) => `${filler}${word} `).join('');
    const [was, now] = cutPair(text('March', 'Ines', 'ten'), text('June', 'Owen', 'ten'));
    expect(was).toMatch(/^… .*March … .*Ines/);
    expect(now).toMatch(/^… .*June … .*Owen/);
    const [, many] = cutPair(text('a1', 'b1', 'c1', 'd1', 'e1'), text('a2', 'b2', 'c2', 'd2', 'e2'));
    expect(many).toMatch(/a2 … .*b2 … and 3 more differences$/);
    expect(cutPair(text('a1', 'b1', 'c1'), text('a2', 'b2', 'c2'))[1]).toMatch(/and 1 more difference$/);
  });

  const odd = fc.constantFrom(
    ...[
      '\n',
      '\r\n',
      ' ',
      '  ',
      '\t',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '\u0301',
      'é',
      'e\u0301',
      'a',
      'а',
      'A',
      '-',
    ],
    ...[
      '\u2010',
      '[',
      ']',
      '[line break]',
      '[1 blank]',
      '[nothing]',
      '…',
      '\ud800',
      '�',
      '\u0000',
      'l',
      'I',
      '漢',
    ],
    ...['word ', 'and 3 more differences'],
  );
  const oddText = fc
    .array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 })
    .map((all) => all.join(''));

  it('look different whenever the texts differ in anything, and are never too long', () => {
    fc.assert(
      fc.property(
        fc.oneof(long, oddText),
        oddText,
        oddText,
        fc.oneof(long, oddText),
        (start, one, other, end) => {
          const [before, after] = [start + one + end, start + other + end];
          const pair = cutPair(before, after);
          expect(alike(...pair)).toBe(before === after);
          for (const text of pair) expect(letters(text)).toBeLessThanOrEqual(160);
          if (before !== after) expect(alike(...wholePair(before, after))).toBe(false);
        },
      ),
      { numRuns: runs(3000) },
    );
  });

  it('show each difference, or count it', () => {
    const changes = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.boolean()), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(changes, (all) => {
        const said = (side: string) =>
          all
            .map(([words, differs], index) => `${'same '.repeat(words)}${differs ? side : 'both'}${index} `)
            .join('');
        const [was, now] = cutPair(said('old'), said('new'));
        const count = Number(/ … and (\d+) more differences?$/.exec(now)?.[1] ?? 0);
        const differing = all.flatMap(([, differs], index) => (differs ? [index] : []));
        const shown = differing.filter((index) => was.includes(`old${index}`) && now.includes(`new${index}`));
        expect(shown.length + count).toBe(differing.length);
      }),
    );
  });
});
