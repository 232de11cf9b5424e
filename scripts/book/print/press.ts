/** Prints documents to PDF in a browser that loads nothing but what it is handed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { findFastBrowser, launchFast } from '../../find-browser.ts';

/** No such host exists: whatever is asked of it is answered here. */
const HOST = 'http://book.invalid';

export interface Press {
  /** Prints an HTML document, tagged and with an outline. Fonts come from the folder of the built site. */
  print: (html: string) => Promise<Uint8Array>;
  /** A picture of the top of a document as it looks on paper, so wide and high, at two pixels a point. */
  picture: (html: string, width: number, height: number) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** Starts a browser; the caller closes it. Throws where there is none. */
export async function startPress(dist: string, base: string): Promise<Press> {
  const executablePath = findFastBrowser();
  if (!executablePath) throw new Error('The PDFs need Chrome, Chromium or Edge, and none was found.');
  const browser = await launchFast(executablePath);
  return {
    print: (html) =>
      show(browser, dist, base, html, {}, (page) =>
        page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true }),
      ),
    picture: (html, width, height) =>
      show(browser, dist, base, html, { viewport: { width, height }, deviceScaleFactor: 2 }, async (page) => {
        await page.emulateMedia({ media: 'print' });
        return page.screenshot();
      }),
    close: () => browser.close(),
  };
}

type Page = Awaited<ReturnType<Browser['newPage']>>;

async function show<T>(
  browser: Browser,
  dist: string,
  base: string,
  html: string,
  options: Parameters<Browser['newPage']>[0],
  make: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage({ colorScheme: 'light', ...options });
  try {
    await page.route('**', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      if (!pathname.endsWith('.woff2')) return route.abort();
      const file = join(dist, pathname.startsWith(base) ? pathname.slice(base.length) : pathname);
      return route.fulfill({ contentType: 'font/woff2', body: readFileSync(file) });
    });
    await page.goto(`${HOST}/`);
    await page.evaluate(() => document.fonts.ready);
    return await make(page);
  } finally {
    await page.close();
  }
}
