import { expect, type Page, test } from '@playwright/test';
import { BASE } from '../scripts/base.ts';
import { objectionsInBothThemes } from './support/axe.ts';
import { LONG } from './support/long.ts';
import { layOut, settled } from './support/open.ts';
import { allPages } from './support/site.ts';
import { examplePlan, storePlan, storeText } from './support/storage.ts';
import { watch } from './support/watch.ts';
import { noteWhenOpen, scriptsBeforeOpen } from './support/weight.ts';
import { tooWide } from './support/width.ts';
import { address, SHEETS } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** So many pages a test: few enough that every worker has some. What is filled in is looked at in filled.spec.ts. */
const AT_ONCE = 5;

/** The most bytes of JavaScript that come before a sheet can be typed into, however they are asked for. */
const MOST_SCRIPT = 31_000;
/** What ends in no letter of any script: no page may trip over the address it is opened with. */
const NO_LETTER = '#100%';

/**
 * What is made of the same parts as another page, which axe judges by day: chapters (with their sheets filled in, in
 * filled.spec.ts), pages for a reader (that for audit), pages of the example (the one with pictures, the one with what
 * waiting costs, and the whole plan).
 */
const HAS_ITS_LIKE = new RegExp(
  `^${BASE}(?:chapters/.|for-(?!audit)|plan/example/(?!scope|stalled|documents/team).)`,
);

for (let first = 0; first < allPages().length; first += AT_ONCE) {
  const pages = allPages().slice(first, first + AT_ONCE);
  test(`no page asks anyone else for anything, breaks its policy, logs an error, is too heavy, too wide, or leaves axe anything to object to: ${pages[0]} to ${pages.at(-1)}`, async ({
    page,
  }) => {
    const noted = await watch(page);
    await noteWhenOpen(page);
    for (const path of pages) {
      const answer = await page.goto(path + NO_LETTER);
      await settled(page, path);
      if (SHEETS.some((words) => address(words) === path)) await expectLight(page, path);
      expect.soft(answer?.headers(), path).toMatchObject(SILENT);
      expect.soft(await telling(page), path).toEqual([]);
      await layOut(page);
      expect.soft(await tooWide(page), path).toEqual([]);
      if (!HAS_ITS_LIKE.test(path)) expect.soft(await objectionsInBothThemes(page), path).toEqual([]);
    }
    expect(noted).toEqual([]);
  });
}

test('axe has no objection to a page of which it judges only the like by day', LONG, async ({ page }) => {
  const pages = allPages().filter((path) => HAS_ITS_LIKE.test(path));
  expect(pages.length).toBeGreaterThan(25);
  for (const path of pages) {
    await page.goto(path);
    await settled(page, path);
    await layOut(page);
    expect.soft(await objectionsInBothThemes(page), path).toEqual([]);
  }
});

async function expectLight(page: Page, path: string): Promise<void> {
  const scripts = await scriptsBeforeOpen(page);
  expect.soft(scripts.size, `${path} comes with scripts`).toBeGreaterThan(3);
  const sum = [...scripts.values()].reduce((all, weight) => all + weight, 0);
  const all = [...scripts].map(([name, weight]) => `${weight} ${name}`).join('\n');
  expect.soft(sum, `${path}: ${all}`).toBeLessThanOrEqual(MOST_SCRIPT);
}

/** What every answer of the server says: not to look up the names of other sites, nor to say where one comes from. */
const SILENT = { 'x-dns-prefetch-control': 'off', 'referrer-policy': 'no-referrer' };

/** What a page itself leaves to the browser of that, so that it holds on any server. */
function telling(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const asks = document.querySelector('meta[http-equiv="x-dns-prefetch-control" i]');
    const links = [...document.querySelectorAll('a, area, link')].filter((link) =>
      /^(https?:)?\/\//.test(link.getAttribute('href') ?? ''),
    );
    return [
      ...(asks?.getAttribute('content') === 'off' ? [] : ['names may be looked up']),
      ...links.filter((link) => link.getAttribute('rel') !== 'noreferrer').map((link) => link.outerHTML),
      // Without a link there would be nothing to look up.
      ...(location.pathname.endsWith('/sources/') && links.length < 5 ? ['the sources have no links'] : []),
    ];
  });
}

test('axe finds nothing to object to on programs that are open, renamed, unreadable, archived and deleted', async ({
  page,
}) => {
  const example = examplePlan();
  for (const name of ['Archived', 'Deleted', 'Kept']) {
    await storePlan(page, { ...example, id: name.toLowerCase(), program: { ...example.program, name } });
  }
  await storeText(page, 'broken', '{broken');
  await storePlan(page, example);
  await page.goto('/programs/');
  // What is archived goes to another place, and moves what stands below it, under a pointer too.
  const archive = page.getByRole('button', { name: 'Archive “Archived”' });
  await archive.click();
  await expect(archive).toHaveCount(0);
  await page.getByRole('button', { name: 'Delete “Deleted”' }).click();
  await expect(page.getByRole('button', { name: 'Undo: bring “Deleted” back' })).toBeVisible();
  await page.getByRole('button', { name: 'Rename “Kept”' }).click();
  await settled(page, '/programs/');
  await layOut(page);
  expect(await objectionsInBothThemes(page)).toEqual([]);
});
