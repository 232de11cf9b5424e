import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { fieldsOf, openedSheet, openSheet, sheetOn } from './support/sheets.ts';
import {
  examplePlan,
  OPEN_KEY,
  ourStorage,
  planKey,
  storedPlan,
  storePlan,
  storeText,
} from './support/storage.ts';
import { address, TRIAGE } from './support/words.ts';

const NAME = TRIAGE.fields.name.label;
const BROKEN = '{"app":"unstall","version":1,"id":"mine","program":{"name":"Half a pla';
const NEWER = JSON.stringify({ ...examplePlan(), version: 99, id: 'mine', later: 'unknown here' });

function name(sheet: Locator): Locator {
  return sheet.getByLabel(NAME, { exact: true });
}

/** The text of the file that a button hands out. */
async function fileFrom(page: Page, button: Locator): Promise<string> {
  const download = page.waitForEvent('download');
  await button.click();
  return readFile(await (await download).path(), 'utf8');
}

/** Fills this browser's storage to the last character. */
async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    let text = '';
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        localStorage.setItem('ballast', text + 'x'.repeat(size));
        text += 'x'.repeat(size);
        size *= 2;
      } catch {}
    }
  });
}

test('a full storage loses no keystroke: the page says so, hands out a file, and saves once there is room', async ({
  page,
}) => {
  await storePlan(page, examplePlan());
  const sheet = await openSheet(page, TRIAGE);
  await fillStorage(page);
  const longer = 'Second Look, with a name that no longer fits';
  await name(sheet).fill(longer);
  const alert = sheet.getByRole('alert').filter({ hasText: 'Not saved' });
  await expect(alert).toContainText('storage is full');
  await expect(name(sheet)).toHaveValue(longer);
  expect((await storedPlan(page)).program.name).toBe('Second Look');

  const file = JSON.parse(await fileFrom(page, alert.getByRole('button', { name: 'Download the plan' })));
  expect(file.program.name).toBe(longer);

  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toBeVisible();
  await page.evaluate(() => localStorage.removeItem('ballast'));
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(sheet.getByText('saved on this device')).toBeVisible();
  expect((await storedPlan(page)).program.name).toBe(longer);
});

test('a browser that keeps nothing says so before anything is typed, and the sheet still works', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const sheet = await openSheet(page, TRIAGE);
  const alert = sheet.getByRole('alert').filter({ hasText: 'keeps nothing' });
  await expect(alert).toBeVisible();
  await expect(name(sheet)).toHaveValue('');
  await name(sheet).fill('Harbour Light');
  await expect(name(sheet)).toHaveValue('Harbour Light');
  const file = JSON.parse(await fileFrom(page, alert.getByRole('button', { name: 'Download the plan' })));
  expect(file.program.name).toBe('Harbour Light');
  await page.goto('/plan/');
  await expect(page.getByRole('alert').filter({ hasText: 'keeps nothing' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a browser that reads but refuses to write says so before anything is typed', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Writing is denied.', 'SecurityError');
    };
  });
  const sheet = await openSheet(page, TRIAGE);
  await expect(sheet.getByRole('alert').filter({ hasText: 'keeps nothing' })).toBeVisible();
});

for (const [what, text] of [
  ['what cannot be read', BROKEN],
  ['what a newer Unstall has stored', NEWER],
] as const) {
  test(`${what} is left alone, can be downloaded, and is set aside only when asked`, async ({ page }) => {
    await storeText(page, 'mine', text);
    await page.goto(address(TRIAGE));
    const sheet = sheetOn(page, TRIAGE);
    const alert = sheet.getByRole('alert').filter({ hasText: 'can’t be opened' });
    await expect(alert).toContainText(text === NEWER ? 'newer Unstall (version 99' : 'could not be read');
    await expect(fieldsOf(sheet, TRIAGE)).toHaveJSProperty('disabled', true);
    expect(await ourStorage(page)).toEqual({ [OPEN_KEY]: 'mine', [planKey('mine')]: text });
    expect(await fileFrom(page, alert.getByRole('button', { name: 'Download what is stored' }))).toBe(text);
    expect(await ourStorage(page)).toEqual({ [OPEN_KEY]: 'mine', [planKey('mine')]: text });

    await alert.getByRole('button', { name: 'Set it aside and start blank' }).click();
    await openedSheet(page, TRIAGE);
    await name(sheet).fill('A new start');
    await page.reload();
    await expect(name(await openedSheet(page, TRIAGE))).toHaveValue('A new start');
    expect(Object.values(await ourStorage(page))).toContain(text);
  });

  test(`on the plan, ${what} is not passed off as a blank plan`, async ({ page }) => {
    await storeText(page, 'mine', text);
    await page.goto('/plan/');
    const alert = page.getByRole('alert').filter({ hasText: 'can’t be opened' });
    await expect(alert.getByRole('button', { name: 'Download what is stored' })).toBeEnabled();
    await expect.soft(page.getByText('Nothing is filled in yet.')).toBeHidden();
    for (const act of ['Download the plan', 'Export Markdown', 'Print']) {
      const button = page.getByRole('button', { name: act, exact: true, disabled: false });
      await expect.soft(button, act).toHaveCount(0);
    }
    expect(await ourStorage(page)).toEqual({ [OPEN_KEY]: 'mine', [planKey('mine')]: text });
  });

  test(`an import beside ${what} leaves it in this browser`, async ({ page }) => {
    await storeText(page, 'mine', text);
    await page.goto('/plan/');
    await expect(page.getByRole('alert').filter({ hasText: 'can’t be opened' })).toBeVisible();
    // Closed until the reader has decided is one way to keep the promise; taking it out of the way is another.
    const choose = page.getByRole('button', { name: 'Import a plan' });
    if (await choose.isEnabled()) {
      const backup = Buffer.from(JSON.stringify({ ...examplePlan(), id: 'mine' }));
      await page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: '', buffer: backup });
      await page.getByRole('button', { name: 'Import it' }).click();
      await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
    }
    expect(Object.values(await ourStorage(page))).toContain(text);
  });
}

test('another tab cannot take away what this one could not save', async ({ page, context }) => {
  await storePlan(page, examplePlan());
  const here = await openSheet(page, TRIAGE);
  await fillStorage(page);
  await name(here).fill('Second Look, typed while nothing fits any more');
  await expect(here.getByRole('alert').filter({ hasText: 'Not saved' })).toBeVisible();
  const otherPage = await context.newPage();
  const there = await openSheet(otherPage, TRIAGE);
  await otherPage.evaluate(() => localStorage.removeItem('ballast'));
  await name(there).fill('Short');
  await expect(there.getByText('Short · saved on this device')).toBeVisible();
  await expect(name(here)).toHaveValue('Second Look, typed while nothing fits any more');
});
