import { expect, type Page, test } from '@playwright/test';
import { fillLocal } from './support/faults/room.ts';
import { LONG } from './support/long.ts';
import { openedSheet, openSheet } from './support/sheets.ts';
import { count, shortPlan, put, storedPlan, storePlan } from './support/storage.ts';
import { STEERING, TRIAGE } from './support/words.ts';
import { NAME, name, fileFrom } from './support/trouble.ts';

/** Leaves the site without a database, as some browsers and policies do: localStorage is all there is. */
async function withoutDatabase(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('A mutation was refused.', 'InvalidStateError');
    };
  });
}

async function withoutLocalStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
}

test('a full storage loses no keystroke: the page says so, hands out a file, and saves once there is room', async ({
  page,
}) => {
  await withoutDatabase(page);
  await storePlan(page, shortPlan());
  const sheet = await openSheet(page, TRIAGE);
  await fillLocal(page);
  const longer = 'Second Look, with a name that no longer fits';
  await name(sheet).fill(longer);
  const alert = sheet.getByRole('alert').filter({ hasText: 'Not saved' });
  await expect(alert).toContainText('storage is full');
  await expect(alert).toContainText('What you see is whole');
  await expect(name(sheet)).toHaveValue(longer);
  await expect.poll(async () => (await storedPlan(page)).program.name).toBe('Second Look');

  const file = JSON.parse(await fileFrom(page, alert.getByRole('button', { name: 'Download the plan' })));
  expect(file.program.name).toBe(longer);

  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toBeVisible();
  await page.evaluate(() => localStorage.removeItem('ballast'));
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(sheet.getByText('kept on this device')).toBeVisible();
  await expect.poll(async () => (await storedPlan(page)).program.name).toBe(longer);
});

test('a browser without a database says what that is worth, and offers a file', async ({ page }) => {
  await withoutDatabase(page);
  const sheet = await openSheet(page, TRIAGE);
  await name(sheet).fill('Harbour Light');
  await expect(sheet.getByText('kept on this device, though a crash may lose the last minute')).toBeVisible();
  const file = JSON.parse(await fileFrom(page, sheet.getByRole('button', { name: 'Download the plan' })));
  expect(file.program.name).toBe('Harbour Light');
});

test('a browser that keeps nothing says so before anything is typed, and a file carries the plan on', async ({
  page,
}) => {
  await withoutDatabase(page);
  await withoutLocalStorage(page);
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const sheet = await openSheet(page, TRIAGE);
  const alert = sheet.getByRole('alert').filter({ hasText: 'keeps nothing' });
  await expect(alert).toContainText('Download the plan before you do');
  await expect(name(sheet)).toHaveValue('');
  await name(sheet).fill('Harbour Light');
  await expect(name(sheet)).toHaveValue('Harbour Light');
  const text = await fileFrom(page, alert.getByRole('button', { name: 'Download the plan' }));
  expect(JSON.parse(text).program.name).toBe('Harbour Light');

  page.on('dialog', (dialog) => dialog.accept());
  const next = await openSheet(page, STEERING);
  const choose = page.waitForEvent('filechooser');
  await next.getByRole('button', { name: 'Open a plan file' }).click();
  const chooser = await choose;
  await chooser.setFiles({ name: 'not-a-plan.json', mimeType: '', buffer: Buffer.from('[]') });
  await expect(next.getByText('That file was not opened.')).toBeVisible();
  await chooser.setFiles({ name: 'a.json', mimeType: '', buffer: Buffer.from(text) });
  await expect(next.getByRole('button', { name: 'Open a plan file' })).toBeHidden();
  await next.getByLabel(STEERING.fields.sponsor.label, { exact: true }).fill('Ines Kern');
  const both = JSON.parse(await fileFrom(page, next.getByRole('button', { name: 'Download the plan' })));
  expect(both).toMatchObject({ program: { name: 'Harbour Light' }, steering: { sponsor: 'Ines Kern' } });
  expect(errors).toEqual([]);
});

test('a browser that reads but refuses to write says so before anything is typed', async ({ page }) => {
  await withoutDatabase(page);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Writing is denied.', 'SecurityError');
    };
  });
  const sheet = await openSheet(page, TRIAGE);
  await expect(sheet.getByRole('alert').filter({ hasText: 'keeps nothing' })).toBeVisible();
});

test('what gave way to another tab is offered until it is let go, also after a reload', async ({ page }) => {
  await storePlan(page, shortPlan());
  const sheet = await openSheet(page, TRIAGE);
  await expect(sheet.getByText('saved on this device')).toBeVisible();
  const typed = ['First', 'First Lo', 'First Look'].map((value, index) => ({
    ...{ id: `${index}`, program: shortPlan().id, when: `2026-11-20T09:00:0${index}Z` },
    what: { kind: 'overruled', path: ['program', 'name'], value },
  }));
  await put(page, 'asides', typed);
  await page.reload();
  await openedSheet(page, TRIAGE);
  const offer = sheet.locator('.ask');
  await expect(offer).toHaveCount(1);
  await expect(offer).toContainText(`said in “${NAME}” (${TRIAGE.title}): First Look`);
  await offer.getByRole('button', { name: 'Take this instead' }).click();
  await expect(name(sheet)).toHaveValue('First Look');
  await expect(offer).toContainText('Second Look');
  await offer.getByRole('button', { name: 'Put that back' }).click();
  await expect(name(sheet)).toHaveValue('Second Look');
  await page.goto('/plan/');
  await expect(page.locator('.ask').filter({ hasText: 'First Look' })).toBeVisible();
  await page.getByRole('button', { name: 'Let it go' }).click();
  await expect(page.locator('.ask').filter({ hasText: 'First Look' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
  await expect(page.getByText('saved on this device').first()).toBeVisible();
  await expect.poll(() => count(page, 'asides')).toBe(0);
});

test('another tab cannot take away what this one could not save', LONG, async ({ page, context }) => {
  await withoutDatabase(page);
  await storePlan(page, shortPlan());
  const here = await openSheet(page, TRIAGE);
  await fillLocal(page);
  await name(here).fill('Second Look, typed while nothing fits any more');
  await expect(here.getByRole('alert').filter({ hasText: 'Not saved' })).toBeVisible();
  const otherPage = await context.newPage();
  await withoutDatabase(otherPage);
  const there = await openSheet(otherPage, TRIAGE);
  await otherPage.evaluate(() => localStorage.removeItem('ballast'));
  await name(there).fill('Short');
  // There is room now, so it is saved after all; what was typed in the other tab gives way, and is offered.
  await expect(here.getByText('kept on this device')).toBeVisible();
  await expect(name(here)).toHaveValue('Second Look, typed while nothing fits any more');
  await expect(here.locator('.ask')).toContainText('Short');
  await expect(name(there)).toHaveValue('Second Look, typed while nothing fits any more');
});
