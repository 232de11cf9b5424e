import { statSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { BASE } from '../scripts/base.ts';
import { QUERIES } from '../src/integrations/search/queries.fixture.ts';
import { searchPlan, tellField } from '../src/search/inPlan.ts';
import type { Wordings } from '../src/sheets/sheet.ts';
import { ALL, objectionsInBothThemes } from './support/axe.ts';
import { onceStill } from './support/in-sight.ts';
import { LONG } from './support/long.ts';
import { DIST } from './support/site.ts';
import { examplePlan, storePlan } from './support/storage.ts';
import { watch } from './support/watch.ts';
import { address, SHEETS, TRIAGE } from './support/words.ts';

/** All that a first search may cost, code and index, in bytes after brotli. */
const MOST = 60_000;

const box = (page: Page) => page.getByRole('searchbox', { name: 'In the book, and in your plan' });
const results = (page: Page, heading: string | RegExp) =>
  page.locator('section', { has: page.getByRole('heading', { name: heading, level: 2 }) });
const inBook = (page: Page) => results(page, 'In the book').getByRole('link');
const said = (page: Page) => page.getByRole('status');

/** Waits for the keys, which come once a page can be used. */
async function openedBy(page: Page, key: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await page.waitForURL('**/search/', { timeout: 1_000 });
  }).toPass();
  await expect(box(page)).toBeFocused();
}

test('from any page a key or a link opens the search, which finds what was mistyped and leads to it by keyboard', async ({
  page,
}) => {
  const noted = await watch(page);
  await page.goto('/glossary/#gate');
  await openedBy(page, '/');
  await page.keyboard.type('validaton');
  await expect(inBook(page).first()).toHaveText('Validation');
  await expect(said(page)).toHaveText(/^\d+ sections of the book$/);
  await expect(page.getByRole('heading', { name: 'Index' })).toBeHidden();
  await expect(results(page, 'In the book').locator('mark').first()).toHaveText('Validation');
  await page.keyboard.press('ArrowDown');
  await expect(inBook(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(inBook(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(inBook(page).nth(0)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#validation$/);

  await page.goBack();
  await expect(box(page)).toHaveValue('validaton');
  await expect(inBook(page).first()).toHaveText('Validation');
  await box(page).fill('');
  await expect(page.getByRole('heading', { name: 'Index' })).toBeVisible();
  await expect(said(page)).toHaveText('');

  await page.goto('/chapters/');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Search' }).click();
  await expect(box(page)).toBeFocused();
  expect(noted).toEqual([]);
});

test('in a field “/” is a letter and Ctrl+K still opens the search; whoever does not want the one turns it off', async ({
  page,
}) => {
  await page.goto('/ten-minutes/');
  const field = page.getByRole('textbox').first();
  await field.pressSequentially('a/b');
  await expect(field).toHaveValue('a/b');
  await openedBy(page, 'Control+k');
  await page.getByRole('checkbox', { name: /opens the search/ }).uncheck();
  await page.goto('/glossary/');
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await page.waitForURL('**/search/', { timeout: 1_000 });
  }).toPass();
  await page.goto('/glossary/');
  // Once the other key is heard, this one would have been.
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/glossary\/$/);
});

test('what is asked is in no address and no request, and a search costs no more than it may', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/glossary/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /inTheBook|texts\d|results/.test(url))).toEqual([]);
  asked.length = 0;
  await page.goto('/search/');
  await box(page).fill('effective challenge');
  const first = results(page, 'In the book').locator('.excerpt').first();
  await expect(first).toContainText('Critical review');
  await page.waitForLoadState('networkidle');
  const scripts = asked
    .filter((url) => url.endsWith('.js'))
    .map((url) => new URL(url).pathname.slice(BASE.length));
  expect(scripts.length).toBeGreaterThan(4);
  const sizes = scripts.map((name) => statSync(`${DIST}${name}.br`).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST);

  await expect.poll(() => page.evaluate(() => history.state?.asked)).toBe('effective challenge');
  await page.reload();
  await expect(box(page)).toHaveValue('effective challenge');
  await expect(first).toContainText('Critical review');
  expect([page.url(), ...asked].filter((url) => url.includes('effective'))).toEqual([]);
});

test('the open plan is searched too, in any script, and what is found there leads to its field', async ({
  page,
}) => {
  const noted = await watch(page);
  const plan = examplePlan();
  const [answer] = plan.triage.answers;
  if (!answer) throw new Error('The example has no answer.');
  answer.text = '模型风险由谁批准 — Кто утверждает модель?';
  await storePlan(page, plan);
  await page.goto('/search/');
  await box(page).fill('УТВЕРЖДАЕТ');
  const found = results(page, 'In your plan, “Second Look”');
  await expect(said(page)).toHaveText('Nothing in the book · 1 place in your plan');
  await expect(found.locator('mark')).toHaveText('утверждает');
  expect(await objectionsInBothThemes(page, 'main', ALL)).toEqual([]);
  await box(page).fill('风险');
  await expect(found.locator('mark')).toHaveText('风险');
  await found.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${address(TRIAGE)}#triage-${answer.id}-text$`));
  await expect(page.locator(`#triage-${answer.id}-text`)).toBeFocused();
  expect(noted).toEqual([]);
});

test('while a word is composed nothing is looked for, and then the whole of it', async ({ page }) => {
  await page.goto('/search/');
  await box(page).focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'gat', selectionStart: 3, selectionEnd: 3 });
  await expect(box(page)).toHaveValue('gat');
  await expect(page.getByRole('heading', { name: 'Index' })).toBeVisible();
  await session.send('Input.insertText', { text: 'gate' });
  await expect(inBook(page).first()).toHaveText('Gate');
});

test('every address that is found stands on its page', LONG, async ({ page, request }) => {
  await page.goto('/search/');
  const links = new Set<string>();
  for (const { asked } of QUERIES) {
    await box(page).fill(asked);
    await expect(inBook(page).first()).toBeVisible();
    // What was found of the query before may still be there.
    await onceStill(page);
    for (const link of await inBook(page).evaluateAll((all) =>
      all.map((one) => one.getAttribute('href') ?? ''),
    ))
      links.add(link);
  }
  for (const link of links) {
    const [path = '', id = ''] = link.replace(/:~:.*/, '').split('#');
    const html = await (await request.get(path)).text();
    if (id) expect.soft(html, link).toContain(`id="${id}"`);
  }
});

test('every field that is found in a plan is arrived at', LONG, async ({ page }) => {
  test.setTimeout(600_000);
  const plan = examplePlan();
  const wordings = Object.fromEntries(SHEETS.map((sheet) => [sheet.id, sheet])) as unknown as Wordings;
  const fields = new Map<string, { sheet: string; field: string }>();
  for (const text of new Set(textsIn(plan)))
    for (const hit of found(plan, text)) {
      const { sheet, field } = tellField(hit, plan, wordings);
      // One field of each kind: those of other rows are found alike.
      fields.set(`${hit.path[0]} ${hit.path[1]} ${hit.path.at(-1)}`, { sheet, field });
    }
  expect(fields.size).toBeGreaterThan(60);
  await storePlan(page, plan);
  for (const words of SHEETS) {
    await page.goto(`${address(words)}#worksheet`);
    for (const { sheet, field } of fields.values()) {
      if (sheet !== words.id) continue;
      await page.evaluate((id) => (location.hash = id), field);
      await expect.soft(page.locator(`[id="${field}"]`)).toBeFocused();
    }
  }
});

function textsIn(held: unknown): string[] {
  if (typeof held === 'string') return held.trim() ? [held] : [];
  return typeof held === 'object' && held !== null ? Object.values(held).flatMap(textsIn) : [];
}

function found(plan: ReturnType<typeof examplePlan>, asked: string) {
  const searching = searchPlan(plan, asked);
  for (;;) {
    const { done, value } = searching.next();
    if (done) return value;
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of the search is an index from A to Z', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(box(page)).toBeHidden();
    const index = page.getByRole('region', { name: 'Index' });
    await index.getByRole('link', { name: 'G', exact: true }).click();
    await expect(page).toHaveURL(/#G$/);
    const gate = index.getByRole('listitem').filter({ hasText: /^Gate:/ });
    await gate.getByRole('link', { name: 'Glossary' }).click();
    await expect(page).toHaveURL(`${BASE}glossary/#gate`);
  });
});
