import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { decode, rankEncodings } from './encodings.ts';
import { readAgain, readPasted } from './questionFile.ts';
import { isTwice, once } from './twice.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
/** What a program makes of a text that takes UTF-8 for Windows-1252. */
const twice = (text: string) => new TextDecoder('windows-1252').decode(bytes(text));

describe('a text that was written as UTF-8 twice', () => {
  it.each([
    'Which café?',
    'Wer prüft das – und wann?',
    '“Who signs?” – €45,000',
    'Kto podpisał?',
    'Кто подпишет?',
  ])('is told and mended: %s', (text) => {
    expect(isTwice(twice(text))).toBe(true);
    expect(once(twice(text))).toBe(text);
  });

  it.each([
    'Which café?',
    'CAFÉ–BAR, Ãgua',
    'Wer prüft “das” – und wann?',
    'Кто подпишет?',
    'who signs?',
    '署名者は？',
  ])('is not what was written once: %s', (text) => {
    expect(isTwice(text)).toBe(false);
  });

  it('is mended whatever it said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(once(twice(text))).toBe(text.replace(/^\uFEFF/, ''));
      }),
      { numRuns: runs(200) },
    );
  });

  it('comes in mended, and the other way to read it is offered', () => {
    const file = bytes(twice('Question;Owner\nWer prüft das?;Jörg\n'));
    const ranked = rankEncodings(file);
    expect(ranked).toMatchObject({ certain: false });
    expect(ranked?.encodings.map(({ encoding }) => encoding)).toEqual(['utf-8 twice', 'utf-8']);
    expect(decode(file, 'utf-8 twice')).toContain('Wer prüft das?;Jörg');
    expect(decode(file, 'utf-8')).toContain('Wer prÃ¼ft das?');
  });
});

it('a paste comes in mended too, and can be read as it was', () => {
  const text = twice('Wer prüft das?\nWer genehmigt “das”?');
  const source = readPasted(text);
  expect(source.text).toBe(once(text));
  expect(source.reading.table.rows).toEqual([['Wer prüft das?'], ['Wer genehmigt “das”?']]);
  expect(readAgain(source, 'utf-8').text).toBe(text);
  expect(readPasted(once(text)).file).toBeUndefined();
});
