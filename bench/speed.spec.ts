import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { serve } from '../scripts/serve.ts';

/** One page of each kind: the way in, a chapter, a list. */
const PAGES = ['/', '/chapters/finding-the-gate/', '/glossary/'];
const ROUNDS = 5;
const MOST = 1.3;

/**
 * A ratio, so that it holds on a fast and on a slow computer: both pages are measured in one run, in turn, by
 * the same browser over the same slow line, from servers that compress alike.
 */
test(`a reading page shows its text within ${MOST} times what bare HTML with the same words takes`, async ({
  browser,
  page,
  baseURL,
}, info) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  for (const path of PAGES) writePage(join(folder, path), await bare(page, path));
  const site = await serve({ dist: folder, port: 0 });
  try {
    for (const path of PAGES) {
      const [real, plain]: [number[], number[]] = [[], []];
      for (let round = 0; round < ROUNDS; round++) {
        plain.push(await largestPaint(browser, new URL(path, site.url).href));
        real.push(await largestPaint(browser, `${baseURL}${path}`));
      }
      const found = `${median(real)} ms against ${median(plain)} ms`;
      info.annotations.push({ type: path, description: found });
      expect.soft(median(real) / median(plain), `${path}: ${found}`).toBeLessThanOrEqual(MOST);
    }
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
});

/** The words of a page with nothing around them but what HTML cannot do without. */
async function bare(page: Page, path: string): Promise<string> {
  await page.goto(path);
  const title = await page.title();
  const lines = (await page.locator('body').allInnerTexts())
    .join('\n')
    .split(/\n+/)
    .filter((line) => line.trim() !== '');
  const words = lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
${words}
</html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function writePage(folder: string, html: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'index.html.br'), brotliCompressSync(html));
}

/** Milliseconds to the largest paint of a first visit on slow 4G with a processor four times slower. */
async function largestPaint(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const response = await page.goto(url, { waitUntil: 'load' });
  expect(response?.headers()['content-encoding'], url).toBe('br');
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe(
          {
            type: 'largest-contentful-paint',
            buffered: true,
          },
        );
      }),
  );
  await page.close();
  return Math.round(paint);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
