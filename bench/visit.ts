/** What a first visit takes on slow 4G with a processor four times slower, and a bare page to hold it against. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';

/** Bytes with headers, requests, and milliseconds to the first and to the largest paint. */
export interface Visit {
  bytes: number;
  requests: number;
  first: number;
  largest: number;
}

/** A round trip in milliseconds, and bytes a second. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER = 4;

/** One visit with nothing kept. Whatever is asked for until the line falls silent counts. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const sizes: number[] = [];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const response = await page.goto(url, { waitUntil: 'load' });
  if (response?.headers()['content-encoding'] !== 'br') throw new Error(`${url} did not come compressed.`);
  const [first, largest] = await page.evaluate(paints);
  await page.waitForLoadState('networkidle');
  await context.close();
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length, first, largest };
}

function paints(): Promise<[number, number]> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [first] = performance.getEntriesByName('first-contentful-paint');
      resolve([first?.startTime ?? Number.NaN, list.getEntries().at(-1)?.startTime ?? Number.NaN]);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** The words of a page with nothing around them but what HTML cannot do without. */
export async function bare(page: Page, url: string): Promise<string> {
  await page.goto(url);
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

/** Puts a page into a folder that is served, with its compressed twin. */
export function writePage(folder: string, html: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'index.html.br'), brotliCompressSync(html));
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
