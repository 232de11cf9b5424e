import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import { expect, test } from 'vitest';
import { FACES } from './faces.ts';
import { cut, fileOf } from './fonts.ts';
import { namesOf } from './sfnt.ts';

/** Bytes of all faces together, of which a page asks for those that it shows. */
const MOST = 60_000;

test.each(FACES)('$file is what is cut of its font; if not: node scripts/fonts.ts', async (face) => {
  expect(readFileSync(fileOf(face)).equals(await cut(face))).toBe(true);
});

test(`all faces take ${MOST.toLocaleString('en')} bytes at most`, () => {
  expect(FACES.reduce((sum, face) => sum + readFileSync(fileOf(face)).length, 0)).toBeLessThanOrEqual(MOST);
});

test.each(FACES)('$file has another name than its font, and says whose that is', async (face) => {
  const names = namesOf(await convert(readFileSync(fileOf(face)), 'sfnt'));
  const [owner, ...called] = [...names.entries()].sort(([one], [other]) => one - other);
  expect(owner?.[1]).toMatch(/^© .*Adobe.*Reserved Font Name ‘Source’/);
  expect(called.map(([, name]) => name).filter((name) => /source/i.test(name))).toEqual([]);
  expect(names.get(6)).toBe(`${face.family.replaceAll(' ', '')}-${face.style}`);
});
