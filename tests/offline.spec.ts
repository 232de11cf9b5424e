import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { BASE } from '../scripts/base.ts';
import { filesIn } from '../scripts/filesIn.ts';
import { KEPT, keepSite, keptFiles, keptIn, test } from './support/kept-site.ts';
import { printed } from './support/pdf.ts';
import { openedSheet } from './support/sheets.ts';
import { DIST, KEPT_AS } from './support/site.ts';
import { examplePlan, storePlan } from './support/storage.ts';
import { watch } from './support/watch.ts';
import { address, TRIAGE } from './support/words.ts';

/** Every file that is built, but for those beside the site: how it is packed, checked, found, and kept. */
const FILES = filesIn(DIST)
  .filter((name) => !/\.(br|gz|zip|epub|pdf)$|^(sw\.js|checksums\.txt|sitemap\.xml)$/.test(name))
  .map((name) => BASE + name);

const NAME = TRIAGE.fields.name.label;

test('nothing is kept before a reader asks; then the whole job is done with the network cut: fill in, reload, print, export, a deep link, a page that is not there', async ({
  page,
  context,
  host,
}) => {
  // The whole site is fetched and checked, and then a whole job done.
  test.slow();
  const at = (path: string) => host.at(path);
  const noted = await watch(page);
  await page.goto(at('/plan/'));
  await page.getByRole('link', { name: 'keep this site on this device' }).click();
  await expect(page.getByText('Nothing of this site is kept on this device')).toBeVisible();
  expect(await keptIn(page)).toEqual({ workers: 0, caches: {} });
  expect(host.asked.filter((path) => path.endsWith('sw.js'))).toEqual([]);

  await keepSite(page, host);
  const kept = await keptIn(page);
  expect(kept.workers).toBe(1);
  expect(Object.keys(kept.caches).map((name) => name.replace(/\w+$/, ''))).toEqual([
    `${KEPT_AS}/kept/`,
    `${KEPT_AS}/`,
  ]);
  expect(await keptFiles(page)).toEqual(FILES);
  await storePlan(page, examplePlan());
  await host.down();
  await context.setOffline(true);

  await test.step('a deep link with a query, a folder without its slash, and a page that is not there', async () => {
    await page.goto(`${at('/glossary/')}?from=mail#gate`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(at('/plan'));
    await expect(page).toHaveURL(at('/plan/'));
    const missing = await page.goto(at('/no/such/page/'));
    expect(missing?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'No page here' })).toBeVisible();
  });
  await test.step('a worksheet is filled in, and is the same after a reload', async () => {
    await page.goto(at(address(TRIAGE)));
    const sheet = await openedSheet(page, TRIAGE);
    await sheet.getByLabel(NAME, { exact: true }).fill('Typed on a train');
    await expect(sheet.getByText('Typed on a train · saved on this device')).toBeVisible();
    await page.reload();
    await openedSheet(page, TRIAGE);
    await expect(sheet.getByLabel(NAME, { exact: true })).toHaveValue('Typed on a train');
  });
  await test.step('the plan is printed and leaves as a Word file', async () => {
    await page.goto(`${at('/plan/')}#committee-a4`);
    await expect(page.getByRole('heading', { name: /Typed on a train/, level: 1 })).toBeVisible();
    await expect(page.getByText('Counting …')).toHaveCount(0, { timeout: 20_000 });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export Word' }).click();
    const bytes = await readFile(await (await download).path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await printed(page, 'A4')).join(' ')).toContain('Typed on a train');
  });
  // The one error is that of the page that is not there.
  expect(noted.filter((line) => !line.includes('/no/such/page/'))).toEqual([]);
});

test('a sign-in page at every address while the site is fetched: none of it is kept, the page says so, and goes on once somebody signed in', async ({
  page,
  host,
}) => {
  let signedIn = false;
  let asked = 0;
  host.answers((request, response) => {
    const own = /\/(offline|favicon|_astro|icons|manifest|sw)\b/.test(request.url ?? '');
    if (signedIn || (own && asked++ < 60)) return false;
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Sign in</title><h1>Sign in</h1>');
    return true;
  });
  await page.goto(`${host.url}offline/`);
  await page.getByRole('button', { name: 'Keep this site on this device' }).click();
  const panel = page.getByRole('region', { name: 'On this device' });
  await expect(panel.getByText(/^What came is not the file that belongs to this edition/)).toBeVisible();
  expect((await keptIn(page)).workers).toBe(0);
  const texts = await page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        found.push((await (await cache.match(request))?.text()) ?? '');
    }
    return found;
  });
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.filter((text) => text.includes('<h1>Sign in'))).toEqual([]);

  signedIn = true;
  await panel.getByRole('button', { name: 'Go on fetching' }).click();
  await expect(panel.getByText(KEPT)).toBeVisible({ timeout: 60_000 });
});
