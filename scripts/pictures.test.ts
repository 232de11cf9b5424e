import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DOCUMENT_IDS } from '../src/plan/documents/documents.ts';

/** Where a PNG says how wide and how high it is. */
const [WIDTH, HEIGHT] = [16, 20];
const MOST_BYTES = 90_000;

test('each document of the example has a small picture, as high as A4 for its width', () => {
  for (const id of DOCUMENT_IDS) {
    const png = readFileSync(new URL(`../content/pictures/${id}.png`, import.meta.url));
    expect(png.readUInt32BE(HEIGHT) / png.readUInt32BE(WIDTH), id).toBeCloseTo(297 / 210, 2);
    expect(png.length, id).toBeLessThan(MOST_BYTES);
  }
});
