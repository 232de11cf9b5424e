/**
 * Takes the pictures of the example's documents and, for the README, of a worksheet, from the built site: `npm run build &&
 * node scripts/pictures.ts`, whenever the example or what these look like has changed. The build makes small ones of the
 * documents (`src/pages/plan/example/`).
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { DOCUMENT_IDS } from '../src/plan/documents/documents.ts';
import { sheetAtRest } from '../tests/support/sheets.ts';
import { examplePlan, storePlan } from '../tests/support/storage.ts';
import { address, TRIAGE } from '../tests/support/words.ts';
import { launchFast } from './find-browser.ts';
import { madeOf } from './madeOf.ts';
import { serve } from './serve.ts';

const FOLDER = fileURLToPath(new URL('../content/pictures/', import.meta.url));
const WORKSHEET = fileURLToPath(new URL('../docs/triage.png', import.meta.url));
/** Points of A4, of which the screen makes 1.6 pixels each. */
const PAGE = { width: 595, height: 842 };
const PIXELS = 1.6;

const site = await serve({ port: 0 });
const browser = await launchFast();
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
  await takeWorksheet(browser);
  writeFileSync(`${FOLDER}made-of.txt`, DOCUMENT_IDS.map((id) => `${id} ${madeOf(id)}\n`).join(''));
} finally {
  await browser.close();
  await site.close();
}

/** The example's answers to the thirty-day question, the first two open, with the coach in their margin. */
async function takeWorksheet(browser: Browser): Promise<void> {
  const page = await browser.newPage({
    baseURL: site.url,
    viewport: { width: 1280, height: 860 },
    colorScheme: 'light',
  });
  await storePlan(page, examplePlan());
  await page.goto(address(TRIAGE));
  await page.reload();
  const sheet = await sheetAtRest(page, TRIAGE);
  const rows = sheet.locator('[data-list=answers] > ol > li');
  for (const row of [rows.nth(0), rows.nth(1)]) {
    await row.locator('> button').click();
    await row.locator('.coach ul, .coach .slots').first().waitFor();
  }
  await page.evaluate(() => document.fonts.ready);
  await page.getByText(TRIAGE.fields.answers.label, { exact: true }).evaluate((heading) => {
    heading.scrollIntoView();
    scrollBy(0, -32);
  });
  await page.mouse.move(0, 0);
  await page.screenshot({ path: WORKSHEET });
}
