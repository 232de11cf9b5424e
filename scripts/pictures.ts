/**
 * Takes the pictures of the example's documents, from the built site: `npm run build && node scripts/pictures.ts`, whenever
 * the example or what a document looks like has changed. The build makes small ones of them (`src/pages/plan/example/`).
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { DOCUMENT_IDS } from '../src/plan/documents/documents.ts';
import { findFastBrowser } from './find-browser.ts';
import { madeOf } from './madeOf.ts';
import { serve } from './serve.ts';

const FOLDER = fileURLToPath(new URL('../content/pictures/', import.meta.url));
/** Points of A4, of which the screen makes 1.6 pixels each. */
const PAGE = { width: 595, height: 842 };
const PIXELS = 1.6;

const site = await serve({ port: 0 });
const executablePath = findFastBrowser();
// Chromium's sandbox refuses to start as root.
const chromiumSandbox = process.getuid?.() !== 0;
const browser = await chromium.launch({ ...(executablePath && { executablePath }), chromiumSandbox });
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1600 },
    deviceScaleFactor: 1 / PIXELS,
    colorScheme: 'light',
  });
  for (const id of DOCUMENT_IDS) {
    const address = `${site.url}plan/example/documents/${id}/`;
    // Fonts are kept by the first visit, and shown by the second.
    await page.goto(address);
    await page.reload();
    await page.evaluate(() => document.fonts.ready);
    const box = await page.locator('.paper').boundingBox();
    if (!box) throw new Error(`${address} has no paper.`);
    await page.screenshot({
      path: `${FOLDER}${id}.png`,
      clip: { x: box.x, y: box.y, width: PAGE.width * PIXELS, height: PAGE.height * PIXELS },
      fullPage: true,
    });
  }
  writeFileSync(`${FOLDER}made-of.txt`, DOCUMENT_IDS.map((id) => `${id} ${madeOf(id)}\n`).join(''));
} finally {
  await browser.close();
  await site.close();
}
