import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DOCUMENT_IDS } from '../src/plan/documents/documents.ts';
import { madeOf } from './madeOf.ts';

/** Where a PNG says how wide and how high it is. */
const [WIDTH, HEIGHT] = [16, 20];
/** Letters that stand between pixels pack less well than such that do not; the build makes small ones of these. */
const MOST_BYTES = 150_000;

test('each document of the example has a small picture, as high as A4 for its width', () => {
  for (const id of DOCUMENT_IDS) {
    const png = readFileSync(new URL(`../content/pictures/${id}.png`, import.meta.url));
    expect(png.readUInt32BE(HEIGHT) / png.readUInt32BE(WIDTH), id).toBeCloseTo(297 / 210, 2);
    expect(png.length, id).toBeLessThan(MOST_BYTES);
  }
});

test('they show what the documents say and look like today; if not: npm run build && node scripts/pictures.ts', () => {
  const told = readFileSync(new URL('../content/pictures/made-of.txt', import.meta.url), 'utf8');
  expect(told).toBe(DOCUMENT_IDS.map((id) => `${id} ${madeOf(id)}\n`).join(''));
});
