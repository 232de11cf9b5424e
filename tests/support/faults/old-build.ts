import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/**
 * The page of the triage worksheet as the last build made it that knew of localStorage alone (commit ae8c634),
 * with every script it asks for, by path: what a tab still shows that was opened before the site was renewed.
 */
const FILES: Record<string, string> = JSON.parse(
  gunzipSync(readFileSync(new URL('old-build.json.gz', import.meta.url))).toString(),
);

/** Lets a tab have the old build from the address of the new one, so that both share what the browser keeps. */
export async function useOldBuild(page: Page): Promise<void> {
  await page.route(
    ({ pathname }) => pathname in FILES,
    (route) => {
      const path = new URL(route.request().url()).pathname;
      return route.fulfill({
        contentType: path.endsWith('.js') ? 'text/javascript' : 'text/html;charset=utf-8',
        body: FILES[path] ?? '',
      });
    },
  );
}
