import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../scripts/serve.ts';
import { bare, median, visit, writePage } from './visit.ts';

/** One page of each kind: the way in, a chapter, a list. */
const PAGES = ['/', '/chapters/finding-the-gate/', '/glossary/'];
const ROUNDS = 9;
const MOST = 1.4;

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
        plain.push((await visit(browser, new URL(path, site.url).href)).largest);
        real.push((await visit(browser, `${baseURL}${path}`)).largest);
      }
      const found = `${Math.round(median(real))} ms against ${Math.round(median(plain))} ms`;
      info.annotations.push({ type: path, description: found });
      expect.soft(median(real) / median(plain), `${path}: ${found}`).toBeLessThanOrEqual(MOST);
    }
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
});
