import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { openedSheet } from './support/sheets.ts';
import { DIST } from './support/site.ts';
import { address, SHEETS } from './support/words.ts';

const MOST = 31_000;

for (const words of SHEETS) {
  test(`the ${words.title} page can be typed into after at most ${MOST} bytes of JavaScript`, async ({
    page,
  }) => {
    await noteWhenOpen(page);
    await page.goto(address(words));
    await openedSheet(page, words);
    const paths = await scriptsBeforeOpen(page);
    const sizes = new Map(paths.map((path) => [path, compressed(readFileSync(join(DIST, path)))]));
    const inline = await page
      .locator('script:not([src])')
      .evaluateAll((all) => all.map((script) => script.textContent ?? ''));
    for (const [index, text] of inline.entries()) {
      sizes.set(`inline ${index + 1}`, compressed(Buffer.from(text)));
    }
    expect(paths.length, 'the sheet comes with scripts').toBeGreaterThan(2);
    const sum = [...sizes.values()].reduce((all, size) => all + size, 0);
    expect(sum, [...sizes].map(([name, size]) => `${size} ${name}`).join('\n')).toBeLessThanOrEqual(MOST);
  });
}

/** Notes on the page itself the moment at which its sheet is opened for typing. */
async function noteWhenOpen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const sheet = document.querySelector('.sheet');
      if (!sheet || sheet.getAttribute('data-access') === 'opening') return;
      performance.mark('open');
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-access'] });
  });
}

/** The paths of the scripts that had come by then. What a sheet asks for later has no part in it. */
async function scriptsBeforeOpen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const [open] = performance.getEntriesByName('open');
    if (!open) throw new Error('the sheet was never seen to open');
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime < open.startTime && new URL(entry.name).pathname.endsWith('.js'))
      .map((entry) => new URL(entry.name).pathname);
  });
}

/** How many bytes of brotli travel; the build compresses at the same, highest, setting. */
function compressed(bytes: Buffer): number {
  return brotliCompressSync(bytes).length;
}
