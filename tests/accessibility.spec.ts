import { expect, type Page, test } from '@playwright/test';
import { objectionsInBothThemes } from './support/axe.ts';
import { openedSheet } from './support/sheets.ts';
import { allPages } from './support/site.ts';
import { examplePlan, storePlan, storeText } from './support/storage.ts';
import { address, SHEETS } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const FILLED = [...SHEETS.map(address), '/plan/', '/plan/history/', '/programs/'];

test('axe finds nothing to object to on any page, light or dark', async ({ page }) => {
  test.setTimeout(180_000);
  for (const path of allPages()) {
    await page.goto(path);
    await settled(page, path);
    expect.soft(await objections(page), path).toEqual([]);
  }
});

for (const path of FILLED) {
  test(`axe finds nothing to object to on ${path} filled in, light or dark`, async ({ page }) => {
    await storePlan(page, examplePlan());
    await page.goto(path);
    await settled(page, path);
    await openEverything(page);
    expect(await objections(page)).toEqual([]);
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
  await page.getByRole('button', { name: 'Archive “Archived”' }).click();
  await page.getByRole('button', { name: 'Delete “Deleted”' }).click();
  await page.getByRole('button', { name: 'Rename “Kept”' }).click();
  await expect(page.getByRole('button', { name: 'Undo: bring “Deleted” back' })).toBeVisible();
  await settled(page, '/programs/');
  expect(await objections(page)).toEqual([]);
});

test('no page scrolls sideways on a screen 320 pixels wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of allPages()) {
    await page.goto(path);
    expect.soft(await tooWide(page), path).toEqual([]);
  }
});

test('no filled worksheet, and no plan, scrolls sideways on a screen 320 pixels wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await storePlan(page, examplePlan());
  for (const path of FILLED) {
    await page.goto(path);
    await settled(page, path);
    await openEverything(page);
    expect.soft(await tooWide(page), path).toEqual([]);
  }
});

test('no page scrolls sideways with text at twice its size, as a reader sets it in the browser', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await storePlan(page, examplePlan());
  await page.goto('/privacy/');
  const usual = await textSize(page);
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.reload();
  // A little less than twice: part of a size may follow the width of the window.
  expect(await textSize(page)).toBeGreaterThan(1.8 * usual);
  for (const path of allPages()) {
    await page.goto(path);
    await settled(page, path);
    expect.soft(await tooWide(page), path).toEqual([]);
  }
});

/** Waits for what a page still does after it has loaded: a worksheet or the plan takes up what is stored. */
async function settled(page: Page, path: string): Promise<void> {
  const words = SHEETS.find((sheet) => address(sheet) === path);
  if (words) await openedSheet(page, words);
  if (path === '/plan/') await expect(page.getByText('Opening what you saved')).toBeHidden();
  await expect(page.getByText(/^(Looking for your programs|Putting the table together)/)).toBeHidden();
  await expect(page.getByText('Counting …')).toHaveCount(0, { timeout: 20_000 });
}

/** Opens what can be folded open on a sheet. */
async function openEverything(page: Page): Promise<void> {
  const closed = page.getByRole('button', { expanded: false });
  while ((await closed.count()) > 0) await closed.first().click();
  await page.locator('details').evaluateAll((all) => {
    for (const element of all) (element as HTMLDetailsElement).open = true;
  });
  await layOut(page);
}

/**
 * Lays out what a browser leaves for later while it is off the screen: until then it has no size of its own to
 * be judged by.
 */
async function layOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const everything = new CSSStyleSheet();
    everything.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [everything];
  });
}

/** What axe objects to on the page once all of it is laid out. */
async function objections(page: Page): Promise<string[]> {
  await layOut(page);
  return objectionsInBothThemes(page);
}

/** The size of running text, in pixels. */
function textSize(page: Page): Promise<number> {
  return page
    .getByRole('main')
    .getByRole('paragraph')
    .nth(1)
    .evaluate((paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize));
}

/** What sticks out at the side of the page, where the page would scroll to it; nothing when it would not. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.right > clientWidth + 1 && !element.closest('.scroll, .table');
    });
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}
