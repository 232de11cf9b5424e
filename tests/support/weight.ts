import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { BASE } from '../../scripts/base.ts';
import { DIST } from './site.ts';

/** Has every page that is opened from now on note the moment at which its sheet can be typed into. */
export async function noteWhenOpen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const sheet = document.querySelector('.sheet');
      if (!sheet || sheet.getAttribute('data-access') === 'opening') return;
      performance.mark('open');
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-access'] });
  });
}

/** What the scripts weigh that had come by the moment which was noted, each by its path. What is asked for later is none. */
export async function scriptsBeforeOpen(page: Page): Promise<Map<string, number>> {
  const { paths, inline } = await page.evaluate(() => {
    const [open] = performance.getEntriesByName('open');
    if (!open) throw new Error('the sheet was never seen to open');
    const loaded = performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime < open.startTime);
    return {
      paths: loaded.map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith('.js')),
      inline: [...document.querySelectorAll('script:not([src])')].map(({ textContent }) => textContent ?? ''),
    };
  });
  return new Map([
    ...paths.map((path) => [path, weightOf(path)] as const),
    ...inline.map((text, index) => [`inline ${index + 1}`, compressed(Buffer.from(text))] as const),
  ]);
}

const weights = new Map<string, number>();

function weightOf(path: string): number {
  const weight = weights.get(path) ?? compressed(readFileSync(join(DIST, path.slice(BASE.length))));
  weights.set(path, weight);
  return weight;
}

/** How many bytes of brotli travel; the build compresses at the same, highest, setting. */
function compressed(bytes: Buffer): number {
  return brotliCompressSync(bytes).length;
}
