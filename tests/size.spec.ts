import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { fillScope, fillSteering, fillTriage } from './support/fill.ts';
import { openedSheet } from './support/sheets.ts';
import { DIST } from './support/site.ts';
import { address, SCOPE, STEERING, TRIAGE } from './support/words.ts';

const MOST = 30_000;

for (const [words, fill] of [
  [TRIAGE, fillTriage],
  [SCOPE, fillScope],
  [STEERING, fillSteering],
] as const) {
  test(`the ${words.title} page takes at most ${MOST} bytes of JavaScript, loaded and used`, async ({
    page,
  }) => {
    const scripts = scriptsOf(page);
    await page.goto(address(words));
    await fill(await openedSheet(page, words));
    await page.waitForLoadState('networkidle');
    const sizes = new Map([...scripts].map((path) => [path, compressed(readFileSync(join(DIST, path)))]));
    const inline = await page
      .locator('script:not([src])')
      .evaluateAll((all) => all.map((script) => script.textContent ?? ''));
    for (const [index, text] of inline.entries())
      sizes.set(`inline ${index + 1}`, compressed(Buffer.from(text)));
    expect(scripts.size, 'the sheet comes with scripts').toBeGreaterThan(2);
    const sum = [...sizes.values()].reduce((all, size) => all + size, 0);
    expect(sum, [...sizes].map(([name, size]) => `${size} ${name}`).join('\n')).toBeLessThanOrEqual(MOST);
  });
}

/** The path of every script that the page asks for, as it asks for them. */
function scriptsOf(page: Page): Set<string> {
  const paths = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.resourceType() === 'script' || pathname.endsWith('.js')) paths.add(pathname);
  });
  return paths;
}

/** How many bytes of brotli travel; the build compresses at the same, highest, setting. */
function compressed(bytes: Buffer): number {
  return brotliCompressSync(bytes).length;
}
