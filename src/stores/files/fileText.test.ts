import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { type Door, PLAN_FILE, readFileText } from './fileText.ts';

const DOOR: Door = { ...PLAN_FILE, most: 100, tooLarge: 'too large' };
const read = (bytes: ArrayLike<number>, door = DOOR) =>
  readFileText(new File([Uint8Array.from(bytes)], 'plan.json'), door);
const why = async (bytes: ArrayLike<number>) => {
  const told = await read(bytes);
  if (told.kind !== 'refused') throw new Error(`It was read as ${told.text}`);
  return told.why;
};

const utf8 = (text: string) => new TextEncoder().encode(text);
/** The low byte of each letter first, or the high one. */
const utf16 = (text: string, low: boolean) =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((code) =>
    low ? [code & 255, code >> 8] : [code >> 8, code & 255],
  );
const latin1 = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

const TEXT = '{"name": "Prüfung „Ü“ 漢字 😀 �"}';

describe('a file is read in the encoding it was written in:', () => {
  it.each<[string, ArrayLike<number>]>([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8(TEXT)]],
    ['UTF-16, low byte first, with a mark', [0xff, 0xfe, ...utf16(TEXT, true)]],
    ['UTF-16, high byte first, with a mark', [0xfe, 0xff, ...utf16(TEXT, false)]],
    ['UTF-16, low byte first', utf16(TEXT, true)],
    ['UTF-16, high byte first', utf16(TEXT, false)],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ kind: 'text', text: TEXT });
  });
});

describe('a file is refused, with the reason and what to do, that is', () => {
  it.each<[string, ArrayLike<number>, RegExp]>([
    [
      'Latin-1',
      latin1('{\n"name": "Prüfung"}'),
      /not in UTF-8.*in line 2, after “"name": "Pr”.*Save it as UTF-8/,
    ],
    ['Windows-1252', [...latin1('{"name": "'), 0x93, 0x84, ...latin1('"}')], /not in UTF-8/],
    ['UTF-8 with one bad byte', [...utf8('{"name": "Prü'), 0xff, ...utf8('fung"}')], /after “{"name": "Prü”/],
    [
      'a letter written in more bytes than it takes',
      [...utf8('{"'), 0xc0, 0xaf, ...utf8('":1}')],
      /not in UTF-8/,
    ],
    ['half a surrogate in UTF-8', [...utf8('{"'), 0xed, 0xa0, 0x80, ...utf8('":1}')], /not in UTF-8/],
    ['UTF-8 that was cut within a letter', utf8('{"name": "Prü').slice(0, -1), /middle of a letter/],
    ['UTF-16 that was cut within a letter', utf16('{"name": 1}', true).slice(0, -1), /middle of a letter/],
    ['UTF-16 with half a surrogate', [0xff, 0xfe, ...utf16('{"\ud800"}', true)], /UTF-16/],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0], /UTF-32/],
    ['UTF-32 without a mark', [0x7b, 0, 0, 0, 0x7d, 0, 0, 0], /UTF-32/],
    ['UTF-32, high byte first', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b], /UTF-32/],
    ['an archive', [0x50, 0x4b, 3, 4, 20, 0], /workbook/],
    ['a PDF', latin1('%PDF-1.7 \xe2\xe3'), /picture/],
    ['too large in characters', utf8('x'.repeat(101)), /too large/],
  ])('%s', async (_, bytes, says) => {
    expect(await why(bytes)).toMatch(says);
  });
});

it('no letter of any text comes in as another: it is read as it was written, or refused', async () => {
  // A nought behind a letter is how UTF-16 without a mark begins; no JSON has one there.
  const text = fc
    .string({ unit: 'binary', maxLength: 40 })
    .map((typed) => `{${typed}`)
    .filter((typed) => !typed.slice(0, 4).includes('\u0000'));
  await fc.assert(
    fc.asyncProperty(text, async (typed) => {
      for (const bytes of [
        utf8(typed),
        [0xff, 0xfe, ...utf16(typed, true)],
        [0xfe, 0xff, ...utf16(typed, false)],
      ]) {
        expect(await read(bytes)).toEqual({ kind: 'text', text: typed });
      }
      const bytes = latin1(typed).filter((code) => code > 0 && code < 256);
      const told = await read(bytes);
      if (told.kind === 'text') expect(Array.from(utf8(told.text))).toEqual(bytes);
    }),
  );
});

it('any bytes are read to the letter or refused: never with a letter that stands for what was lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
      const told = await read(bytes);
      if (told.kind === 'refused' || told.text === '') return;
      const marked = (mark: number[], encoded: ArrayLike<number>) => [
        mark,
        [...mark, ...Array.from(encoded)],
      ];
      const ways = [
        Array.from(utf8(told.text)),
        ...[utf16(told.text, true), utf16(told.text, false)],
        ...[marked([0xef, 0xbb, 0xbf], utf8(told.text)), marked([0xff, 0xfe], utf16(told.text, true))],
        ...[marked([0xfe, 0xff], utf16(told.text, false))],
      ].map((way) => JSON.stringify(way.flat().slice(-bytes.length)));
      expect(ways).toContain(JSON.stringify(Array.from(bytes)));
    }),
    { numRuns: runs(2000) },
  );
});

it('a text in letters of three bytes may be as long as one in letters of one', async () => {
  const text = '漢'.repeat(100);
  expect(await read(utf8(text))).toEqual({ kind: 'text', text });
  expect(await read(utf8(`${text}字`))).toMatchObject({ kind: 'refused' });
});

it('a file that is far too large is not read at all', async () => {
  const file = new File([new Uint8Array(400)], 'plan.json');
  file.arrayBuffer = () => Promise.reject(new Error('it was read'));
  expect(await readFileText(file, DOOR)).toEqual({ kind: 'refused', why: 'too large' });
});
