import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CARD } from '../components/card.ts';
import { CARD_FILE } from './social-card.ts';

it('the picture beside a link is as large as messengers want it, and small to send', () => {
  const png = readFileSync(CARD_FILE);
  // The first chunk of a PNG says how large it is.
  expect(png.toString('latin1', 12, 16)).toBe('IHDR');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
  expect(png.length).toBeLessThan(60_000);
});

it('the picture beside a link says what the home page does: else take it again (scripts/card.ts)', () => {
  const home = readFileSync(new URL('../pages/index.astro', import.meta.url), 'utf8');
  const [, title = ''] = /<h1>(.*?)<\/h1>/s.exec(home) ?? [];
  expect(
    title
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  ).toBe(CARD.says);
});
