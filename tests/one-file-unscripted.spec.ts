import { expect, test } from '@playwright/test';
import { strFromU8 } from 'fflate';
import { BASE } from '../scripts/base.ts';
import { pagesOf, readBook } from '../scripts/book/site.ts';
import { objections } from './support/axe.ts';
import { LONG } from './support/long.ts';
import { inside, offered, putAt } from './support/one-file.ts';
import { readPaper, squeezed } from './support/pdf.ts';
import { DIST } from './support/site.ts';
import { watch } from './support/watch.ts';
import { SHEETS } from './support/words.ts';

test.use({ javaScriptEnabled: false });

test('where no script runs the file is the book with its worksheets: each chapter reads, each sheet prints, links lead to places in it', async ({
  page,
}, info) => {
  const noted = await watch(page);
  const file = putAt(info.outputPath('unstall.html'));
  await page.goto(file);
  await expect(page).toHaveTitle('Unstall: the book and its worksheets');
  const pages = pagesOf(readBook(DIST, BASE));
  for (const { title } of pages)
    await expect(page.getByRole('heading', { name: title, exact: true }).first()).toBeVisible();
  for (const { title } of SHEETS)
    await expect(page.locator('.worksheet').getByRole('heading', { name: title, exact: true })).toBeVisible();

  await test.step('every link leads to one place, or to an address that is no part of the site', async () => {
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(300);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    const places = new Set(ids);
    expect(ids.length).toBe(places.size);
    const lost = links.filter((link) => !/^(https?|mailto):/.test(link) && !places.has(link.slice(1)));
    expect(lost).toEqual([]);
  });

  await test.step('a link to a place in it is followed, and opened from elsewhere', async () => {
    await page.getByRole('link', { name: 'The real scope', exact: true }).first().click();
    await expect(page.locator('#the-real-scope')).toBeInViewport();
    await page.goto('about:blank');
    await page.goto(`${file}#the-real-scope--worksheet`);
    await expect(page.locator('#the-real-scope--worksheet')).toHaveText('Scope estimator');
    await expect(page.locator('#the-real-scope--worksheet')).toBeInViewport();
    await page.goto(`${inside(file, '/plan/')}#team`);
    await expect(page.getByRole('heading', { name: 'Contents', exact: true })).toBeVisible();
  });

  await test.step('paper has every chapter, and a line for each field', async () => {
    const { text, outside } = await readPaper(await page.pdf({ preferCSSPageSize: true }));
    const said = squeezed(text.join(' '));
    for (const { title } of [...pages, ...SHEETS]) expect(said).toContain(squeezed(title));
    expect(said).toContain(squeezed('How a stranger would check'));
    expect(outside).toEqual([]);
  });

  expect(noted).toEqual([]);
});

test.describe('looked at by axe, which is a script', () => {
  test.use({ javaScriptEnabled: true });

  test(
    'what is read without one has no fault, with one of its chapters and the sheet in that',
    LONG,
    async ({ page }) => {
      const [, markup = ''] = /<noscript[^>]*>(.*?)<\/noscript>/s.exec(strFromU8(offered())) ?? [];
      await page.setContent(`<!doctype html><html lang="en-GB"><body>${markup}</body></html>`);
      // All pages together would take it minutes; each is looked at on the site.
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('.book-page:not(.page-the-real-scope)')) one.remove();
      });
      await expect(page.getByRole('heading', { name: 'Scope estimator' })).toBeVisible();
      expect(await objections(page)).toEqual([]);
    },
  );
});
