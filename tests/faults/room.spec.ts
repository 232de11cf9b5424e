import { expect, type Page, test } from '@playwright/test';
import { objections } from '../support/axe.ts';
import { inside } from '../support/faults/inside.ts';
import { LONG } from '../support/long.ts';
import { fillDatabases, fillLocal, giveRoom } from '../support/faults/room.ts';
import { line, typeLines } from '../support/faults/typist.ts';
import { expectUsableSheet, nameIn, saveLine } from '../support/faults/usable.ts';
import { openedSheet, openSheet } from '../support/sheets.ts';
import { examplePlan, storePlan } from '../support/storage.ts';
import { TRIAGE } from '../support/words.ts';

const SAVED = /saved on this device$/;

/** Opens the worked example, saved, in a browser that has room for hardly more. */
async function openWithLittleRoom(page: Page): Promise<void> {
  await storePlan(page, examplePlan());
  await giveRoom(page, 1_000_000);
  await openSheet(page, TRIAGE);
  await expect(saveLine(page)).toHaveText(SAVED);
}

test(
  'localStorage full: what is typed is saved in the database all the same, and found again',
  LONG,
  async ({ page }) => {
    await storePlan(page, examplePlan());
    await openSheet(page, TRIAGE);
    await expect(saveLine(page)).toHaveText(SAVED);
    await fillLocal(page);
    const longer = 'Second Look, with a name that no longer fits';
    await nameIn(page).fill(longer);
    await expect(saveLine(page)).toHaveText(`${longer} · saved on this device`);
    await page.reload();
    await openedSheet(page, TRIAGE);
    await expect(nameIn(page)).toHaveValue(longer);
    await expectUsableSheet(page);
  },
);

test('IndexedDB full: the page says so, changes nothing that is stored, and saves once there is room', async ({
  page,
}) => {
  await openWithLittleRoom(page);
  await fillDatabases(page);
  const before = (await inside(page)).databases;
  await typeLines(nameIn(page), { from: 1, count: 20, every: 10 });
  const alert = page.getByRole('alert').filter({ hasText: 'Not saved' });
  await expect(alert).toContainText('storage is full');
  await expect(nameIn(page)).toHaveValue(line(20));
  expect((await inside(page)).databases).toEqual(before);
  expect(await objections(page)).toEqual([]);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toBeVisible();

  await giveRoom(page);
  // The first try may still have been under way, and have found the room.
  const again = alert.getByRole('button', { name: 'Try again' });
  await again.or(saveLine(page).getByText('saved on this device')).first().waitFor();
  if (await again.isVisible()) await again.click({ timeout: 5000 }).catch(() => {});
  await expect(saveLine(page)).toHaveText(`${line(20)} · saved on this device`);
  await page.reload();
  await openedSheet(page, TRIAGE);
  await expect(nameIn(page)).toHaveValue(line(20));
  await expectUsableSheet(page);
});

test(
  'both full: nothing that is shown is called saved, and the file has all of it',
  LONG,
  async ({ page }) => {
    await openWithLittleRoom(page);
    await fillDatabases(page);
    await fillLocal(page);
    const before = await inside(page);
    const longer = 'Second Look, with a name that no longer fits';
    await nameIn(page).fill(longer);
    const alert = page.getByRole('alert').filter({ hasText: 'Not saved' });
    await expect(alert).toContainText('storage is full');
    const download = page.waitForEvent('download');
    await alert.getByRole('button', { name: 'Download the plan' }).click();
    const [chunk] = await (await (await download).createReadStream()).toArray();
    expect(String(chunk)).toContain(longer);
    expect((await inside(page)).databases).toEqual(before.databases);
    await expectUsableSheet(page);
    await expect(alert).toBeVisible();
  },
);
