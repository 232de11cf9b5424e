import { expect, type Page, test } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { weighSite } from '../../scripts/budgets.ts';
import { objections } from '../support/axe.ts';
import { makeDeaf } from '../support/faults/deaf.ts';
import { LONG, longUnless } from '../support/long.ts';
import { slowDown } from '../support/faults/typist.ts';
import { expectUsableSheet, nameIn, saveLine } from '../support/faults/usable.ts';
import { answerBox, comeNear, fieldsOf, openSheet, openedSheet, sheetOn } from '../support/sheets.ts';
import { examplePlan, storePlan } from '../support/storage.ts';
import { address, SCOPE, SHEETS, TRIAGE, type Words } from '../support/words.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const NAME = 'Harbour Light, typed early';

/** Types into the page's first field again and again from before it can, as an impatient reader does. */
async function typeImpatiently(page: Page): Promise<string> {
  const box = nameIn(page);
  await box.waitFor({ state: 'attached' });
  for (let tries = 0; tries < 200; tries++) {
    await box.click({ force: true, timeout: 500 }).catch(() => {});
    if (await box.evaluate((control) => control === document.activeElement)) break;
    await page.keyboard.type('lost?');
  }
  await box.press('ControlOrMeta+a');
  await page.keyboard.type(NAME);
  return box.inputValue();
}

test(
  'typing before hydration on a processor six times slower: what is shown as typed is what is saved',
  LONG,
  async ({ page }) => {
    await storePlan(page, examplePlan());
    await slowDown(page, 6);
    await page.goto(address(TRIAGE), { waitUntil: 'commit' });
    const box = nameIn(page);
    await box.waitFor({ state: 'attached' });
    // Whatever could be typed before the stored values came in would be overwritten by them.
    expect(await box.isDisabled()).toBe(true);
    expect(await typeImpatiently(page)).toBe(NAME);
    await slowDown(page, 1);
    await expect(saveLine(page)).toHaveText(`${NAME} · saved on this device`);
    await page.reload();
    await openedSheet(page, TRIAGE);
    await expect(nameIn(page)).toHaveValue(NAME);
    await expect(answerBox(sheetOn(page, TRIAGE), 2)).toHaveValue(
      examplePlan().triage.answers[1]?.text ?? '',
    );
    await expectUsableSheet(page);
  },
);

/** Has the late parts of a sheet come, as a hand on it does. */
function use(page: Page): Promise<void> {
  return page.locator('fieldset.sheet-body:enabled').dispatchEvent('mousemove');
}

/** The scripts that the page needs before its fields are open, and those it asks for later. */
async function scriptsOf(page: Page, words: Words = TRIAGE): Promise<{ first: string[]; later: string[] }> {
  const weight = weighSite(DIST).find((one) => one.page === new URL(address(words), 'http://here').pathname);
  const first = [...(weight?.scripts.keys() ?? [])].filter((path) => path.startsWith('/'));
  const later: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.resourceType() === 'script' && !first.includes(pathname)) later.push(pathname);
  });
  await openSheet(page, words);
  await use(page);
  await expect.poll(() => later.length).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  return { first, later };
}

test(
  'chunks that fail to load: a sheet without its first ones stays closed, and without its later ones saves',
  LONG,
  async ({ page, browser, baseURL }) => {
    const fresh = await browser.newContext(baseURL ? { baseURL } : {});
    const { first, later } = await scriptsOf(await fresh.newPage());
    await fresh.close();
    expect(first.length).toBeGreaterThan(0);
    // A plan that the database has not yet needs more than a sheet does that is opened again.
    await storePlan(page, examplePlan());
    await openSheet(page, TRIAGE);
    await nameIn(page).fill('Second Look, again');
    await expect(saveLine(page)).toHaveText('Second Look, again · saved on this device');
    const failing = new Set(later);
    await page.route('**/*.js', (route) =>
      failing.has(new URL(route.request().url()).pathname) ? route.abort() : route.continue(),
    );

    await test.step('without what comes later, everything typed is saved', async () => {
      const sheet = await openSheet(page, TRIAGE);
      const missing = sheet.locator('.sheet-head').getByRole('alert');
      await expect(missing).toHaveText(/^A part of this page could not be loaded/);
      await nameIn(page).fill(NAME);
      await expect(saveLine(page)).toHaveText(`${NAME} · saved on this device`);
      await page.reload();
      await openedSheet(page, TRIAGE);
      await expect(nameIn(page)).toHaveValue(NAME);
      await expectUsableSheet(page);
    });

    for (const chunk of first) {
      failing.clear();
      failing.add(chunk);
      await test.step(`without ${chunk} nothing can be typed that would be lost`, async () => {
        await page.goto(address(TRIAGE));
        await page.waitForLoadState('networkidle');
        const disabled = await fieldsOf(sheetOn(page, TRIAGE), TRIAGE).evaluate(
          (fields) => (fields as HTMLFieldSetElement).disabled,
        );
        if (disabled) return;
        await nameIn(page).fill(`${NAME} without ${chunk}`);
        await expect(saveLine(page)).toHaveText(`${NAME} without ${chunk} · saved on this device`);
      });
    }
    failing.clear();
    await page.goto(address(TRIAGE));
    await openedSheet(page, TRIAGE);
    await expect(nameIn(page)).toHaveValue(new RegExp(`^${NAME}`));
    expect(await objections(page)).toEqual([]);
  },
);

for (const words of SHEETS) {
  test(
    `the ${words.title} sheet without what comes later says at its head that a part is missing`,
    longUnless(words === SCOPE),
    async ({ page, browser, baseURL }) => {
      const fresh = await browser.newContext(baseURL ? { baseURL } : {});
      const { later } = await scriptsOf(await fresh.newPage(), words);
      await fresh.close();
      await page.route('**/*.js', (route) =>
        later.includes(new URL(route.request().url()).pathname) ? route.abort() : route.continue(),
      );
      await page.goto(address(words));
      await comeNear(page);
      await use(page);
      const missing = page.locator('.sheet-head').getByRole('alert');
      await expect(missing).toHaveText(/^A part of this page could not be loaded\. What you typed is safe\./);
    },
  );
}

/** The scripts that bring two tabs together. */
const MERGES = /(merge|together)[^/]*\.js$/;

test(
  'two tabs while what merges fails to load: nothing is called saved that is not, and all is once it is there',
  LONG,
  async ({ page: here, context }) => {
    await storePlan(here, examplePlan());
    await openSheet(here, TRIAGE);
    await expect(saveLine(here)).toHaveText(/saved on this device$/);
    const there = await context.newPage();
    await there.route(MERGES, (route) => route.abort());
    await makeDeaf(there);
    await openSheet(there, TRIAGE);
    await nameIn(here).fill('Typed here');
    await expect(saveLine(here)).toHaveText('Typed here · saved on this device');
    await answerBox(sheetOn(there, TRIAGE), 2).fill('Typed there');
    await expect(saveLine(there)).toContainText('Not saved');
    await expect(answerBox(sheetOn(there, TRIAGE), 2)).toHaveValue('Typed there');
    expect(await objections(there)).toEqual([]);
    await there.unroute(MERGES);
    await answerBox(sheetOn(there, TRIAGE), 2).fill('Typed there, and once more');
    await expect(saveLine(there)).toHaveText('Typed here · saved on this device');
    const next = await context.newPage();
    await openSheet(next, TRIAGE);
    await expect(nameIn(next)).toHaveValue('Typed here');
    await expect(answerBox(sheetOn(next, TRIAGE), 2)).toHaveValue('Typed there, and once more');
    await expectUsableSheet(next);
  },
);
