import { expect, test } from '@playwright/test';
import { longUnless } from './support/long.ts';
import { fieldsOf, openedSheet, openSheet, sheetOn } from './support/sheets.ts';
import { shortPlan, OPEN_KEY, ourStorage, planKey, put, storePlan, storeText } from './support/storage.ts';
import { address, TRIAGE } from './support/words.ts';
import { name, fileFrom } from './support/trouble.ts';

const BROKEN = '{"app":"unstall","version":1,"id":"mine","program":{"name":"Half a pla';
const NEWER = JSON.stringify({ ...shortPlan(), version: 99, id: 'mine', later: 'unknown here' });

for (const [what, text] of [
  ['what cannot be read', BROKEN],
  ['what a newer Unstall has stored', NEWER],
] as const) {
  test(
    `${what} is left alone, can be downloaded, and stays when a blank plan is started beside it`,
    longUnless(text === BROKEN),
    async ({ page }) => {
      await storeText(page, 'mine', text);
      await page.goto(address(TRIAGE));
      const sheet = sheetOn(page, TRIAGE);
      const alert = sheet.getByRole('alert').filter({ hasText: 'can’t be opened' });
      await expect(alert).toContainText(text === NEWER ? 'newer Unstall (version 99' : 'could not be read');
      await expect(fieldsOf(sheet, TRIAGE)).toHaveJSProperty('disabled', true);
      await expect.poll(() => ourStorage(page)).toEqual({ [OPEN_KEY]: 'mine', [planKey('mine')]: text });
      expect(await fileFrom(page, alert.getByRole('button', { name: 'Download what is stored' }))).toBe(text);
      await expect.poll(() => ourStorage(page)).toEqual({ [OPEN_KEY]: 'mine', [planKey('mine')]: text });

      await alert.getByRole('button', { name: 'Leave it and start a blank plan' }).click();
      await openedSheet(page, TRIAGE);
      await name(sheet).fill('A new start');
      await page.reload();
      await expect(name(await openedSheet(page, TRIAGE))).toHaveValue('A new start');
      expect(Object.values(await ourStorage(page))).toContain(text);
    },
  );

  test(
    `on the plan, ${what} is not passed off as a blank plan`,
    longUnless(text === NEWER),
    async ({ page }) => {
      await storeText(page, 'mine', text);
      await page.goto('/plan/');
      const alert = page.getByRole('alert').filter({ hasText: 'can’t be opened' });
      await expect(alert.getByRole('button', { name: 'Download what is stored' })).toBeEnabled();
      await expect.soft(page.getByText('Nothing is filled in yet.')).toBeHidden();
      for (const act of ['Download the plan', 'Export Markdown', 'Print']) {
        const button = page.getByRole('button', { name: act, exact: true, disabled: false });
        await expect.soft(button, act).toHaveCount(0);
      }
      await expect.poll(() => ourStorage(page)).toEqual({ [OPEN_KEY]: 'mine', [planKey('mine')]: text });
    },
  );

  test(
    `an import beside ${what} leaves it in this browser`,
    longUnless(text === BROKEN),
    async ({ page }) => {
      await storeText(page, 'mine', text);
      await page.goto('/plan/');
      await expect(page.getByRole('alert').filter({ hasText: 'can’t be opened' })).toBeVisible();
      // Closed until the reader has decided is one way to keep the promise; taking it out of the way is another.
      const choose = page.getByRole('button', { name: 'Import a plan' });
      if (await choose.isEnabled()) {
        const backup = Buffer.from(JSON.stringify({ ...shortPlan(), id: 'mine' }));
        await page
          .locator('input[type=file]')
          .setInputFiles({ name: 'a.json', mimeType: '', buffer: backup });
        await page.getByRole('button', { name: 'Open it as a program of its own' }).click();
        await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
      }
      expect(Object.values(await ourStorage(page))).toContain(text);
    },
  );
}

test('of what cannot be read, the latest earlier state that can is offered, and opened beside it', async ({
  page,
}) => {
  await storePlan(page, { ...shortPlan(), id: 'mine' });
  const sheet = await openSheet(page, TRIAGE);
  await expect(sheet.getByText('saved on this device')).toBeVisible();
  const snapshot = (id: string, taken: string, text: string) => ({
    ...{ id, program: 'mine', taken, text },
    why: { kind: 'named', name: `State ${id}` },
  });
  await put(page, 'snapshots', [
    snapshot('1', '2026-11-01T09:00:00Z', JSON.stringify({ ...shortPlan(), id: 'mine', revision: 1 })),
    snapshot('2', '2026-11-02T09:00:00Z', BROKEN),
  ]);
  const kept = { id: 'mine', text: BROKEN, saved: 's', copied: '', copiedRevision: 0, archived: false };
  await put(page, 'programs', [kept]);
  await storeText(page, 'mine', BROKEN);
  await page.goto(address(TRIAGE));
  const alert = sheetOn(page, TRIAGE).getByRole('alert');
  await expect(alert).toContainText('An earlier state of it can be read, kept 1 Nov 2026');
  await expect(alert).toContainText('State 1');
  await alert.getByRole('button', { name: 'Open that beside it' }).click();
  await expect(name(await openedSheet(page, TRIAGE))).toHaveValue('Second Look');
  expect((await ourStorage(page))[planKey('mine')]).toBe(BROKEN);
});
