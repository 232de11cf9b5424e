import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { inside } from '../support/faults/inside.ts';
import { LONG } from '../support/long.ts';
import { test as killableTest } from '../support/faults/killable.ts';
import { expectUsableSheet, nameIn, saveLine } from '../support/faults/usable.ts';
import { openedSheet, openSheet, sheetOn } from '../support/sheets.ts';
import { TRIAGE } from '../support/words.ts';

const NAME = 'Harbour Light';

/** Browsers differ in what they do with a storage that a policy forbids. */
const LOCAL = {
  'that throws when it is asked for': () =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    }),
  'that is null': () => Object.defineProperty(window, 'localStorage', { value: null }),
};
const DATABASE = {
  'that is not there': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'that throws when it is asked for': () =>
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    }),
  'that refuses to open': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('A mutation was refused.', 'InvalidStateError');
    };
  },
  'that never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  },
};

/** Notes what a page throws and nobody catches. */
function errorsOf(page: Page): Error[] {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  return errors;
}

for (const [how, block] of Object.entries(LOCAL)) {
  test(
    `a localStorage ${how}: the database keeps what is typed, and the page finds it again`,
    LONG,
    async ({ page }) => {
      await page.addInitScript(block);
      const errors = errorsOf(page);
      await openSheet(page, TRIAGE);
      await nameIn(page).fill(NAME);
      await expect(saveLine(page)).toHaveText(`${NAME} · saved on this device`);
      await page.reload();
      await openedSheet(page, TRIAGE);
      await expect(nameIn(page)).toHaveValue(NAME);
      await expectUsableSheet(page);
      expect(errors).toEqual([]);
    },
  );
}

for (const [how, block] of Object.entries(DATABASE)) {
  test(
    `a database ${how}: the page says what it can keep, and localStorage keeps it`,
    LONG,
    async ({ page }) => {
      await page.addInitScript(block);
      const errors = errorsOf(page);
      await openSheet(page, TRIAGE);
      await nameIn(page).fill(NAME);
      await expect(saveLine(page)).toContainText('a crash may lose the last minute');
      await page.reload();
      await openedSheet(page, TRIAGE);
      await expect(nameIn(page)).toHaveValue(NAME);
      await expectUsableSheet(page);
      expect(errors).toEqual([]);
    },
  );
}

for (const [how, block] of Object.entries(LOCAL)) {
  test(
    `both blocked, with a localStorage ${how}: the page says before anything is typed that nothing will be kept`,
    LONG,
    async ({ page }) => {
      await page.addInitScript(block);
      await page.addInitScript(DATABASE['that refuses to open']);
      const errors = errorsOf(page);
      await openSheet(page, TRIAGE);
      const alert = page.getByRole('alert').filter({ hasText: 'keeps nothing' });
      await expect(alert).toBeVisible();
      await expect(nameIn(page)).toHaveValue('');
      await nameIn(page).fill(NAME);
      await expect(nameIn(page)).toHaveValue(NAME);
      const download = page.waitForEvent('download');
      await alert.getByRole('button', { name: 'Download the plan' }).click();
      expect(JSON.parse(await readFile(await (await download).path(), 'utf8')).program.name).toBe(NAME);
      await expectUsableSheet(page);
      await page.goto('/plan/');
      await expect(page.getByRole('alert').filter({ hasText: 'keeps nothing' })).toBeVisible();
      expect(errors).toEqual([]);
    },
  );
}

killableTest(
  'a browser that blocks the site by its own settings: the page says so before anything is typed',
  LONG,
  async ({ killable }) => {
    const BLOCK = 2;
    await killable.prefer({ profile: { default_content_setting_values: { cookies: BLOCK } } });
    const page = await killable.start();
    await openSheet(page, TRIAGE);
    await expect(page.getByRole('alert').filter({ hasText: 'keeps nothing' })).toBeVisible();
    await expectUsableSheet(page);
  },
);

killableTest(
  'a browser that keeps things for one session: they last until it is closed, and then the sheet is blank and whole',
  LONG,
  async ({ killable }) => {
    const SESSION_ONLY = 4;
    await killable.prefer({ profile: { default_content_setting_values: { cookies: SESSION_ONLY } } });
    const page = await killable.start();
    await openSheet(page, TRIAGE);
    await nameIn(page).fill(NAME);
    await expect(saveLine(page)).toHaveText(`${NAME} · saved on this device`);
    // No page can find out that it is so; it can say that it may be.
    await expect(sheetOn(page, TRIAGE)).toContainText('may still clear it');
    await expect(sheetOn(page, TRIAGE)).toContainText('when it closes if it is set to');
    await page.reload();
    await openedSheet(page, TRIAGE);
    await expect(nameIn(page)).toHaveValue(NAME);
    await killable.close();

    const next = await killable.start();
    await openSheet(next, TRIAGE);
    await expect(nameIn(next)).toHaveValue('');
    await expect(saveLine(next)).toContainText('Nothing saved yet.');
    expect(Object.values((await inside(next)).local)).not.toContain(NAME);
    await expectUsableSheet(next);
  },
);
