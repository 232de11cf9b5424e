import { expect, test } from '@playwright/test';
import { inside, overwrite } from '../support/faults/inside.ts';
import { LONG } from '../support/long.ts';
import { useOldBuild } from '../support/faults/old-build.ts';
import { expectUsableNotice, expectUsableSheet, nameIn, saveLine } from '../support/faults/usable.ts';
import { answerBox, openedSheet, openSheet, sheetOn } from '../support/sheets.ts';
import { examplePlan, storePlan } from '../support/storage.ts';
import { address, TRIAGE } from '../support/words.ts';

const SAVED = /saved on this device$/;
const NEWER = JSON.stringify({ ...examplePlan(), version: 99, id: 'mine', later: 'unknown here' });

test('what the old build has saved is taken over whole, and saved safely', LONG, async ({ page }) => {
  await useOldBuild(page);
  await page.goto(address(TRIAGE));
  await openedSheet(page, TRIAGE);
  await nameIn(page).fill('Typed in the old build');
  await expect(saveLine(page)).toContainText('saved on this device');
  await page.unrouteAll();
  await openSheet(page, TRIAGE);
  await expect(nameIn(page)).toHaveValue('Typed in the old build');
  await expect(saveLine(page)).toHaveText(SAVED);
  expect(JSON.stringify((await inside(page)).databases)).toContain('Typed in the old build');
  await expectUsableSheet(page);
});

test(
  'old and new build at once, by turns: nothing that either has typed is lost',
  LONG,
  async ({ page: here, context }) => {
    await storePlan(here, examplePlan());
    await openSheet(here, TRIAGE);
    await expect(saveLine(here)).toHaveText(SAVED);
    const old = await context.newPage();
    await useOldBuild(old);
    await openSheet(old, TRIAGE);
    const [mine, theirs] = [sheetOn(here, TRIAGE), sheetOn(old, TRIAGE)];

    await test.step('the old one types, and then the new one', async () => {
      await answerBox(theirs, 2).fill('Typed in the old build');
      await nameIn(here).fill('Typed in the new build');
      await expect(answerBox(mine, 2)).toHaveValue('Typed in the old build');
      await expect(saveLine(here)).toHaveText('Typed in the new build · saved on this device');
    });
    await test.step('the new one types, and then the old one', async () => {
      await answerBox(mine, 3).fill('Typed in the new build, later');
      await expect(saveLine(here)).toHaveText(SAVED);
      await expect(answerBox(theirs, 3)).toHaveValue('Typed in the new build, later');
      await answerBox(theirs, 4).fill('Typed in the old build, later');
      await expect(answerBox(mine, 4)).toHaveValue('Typed in the old build, later');
      await expect(saveLine(here)).toHaveText(SAVED);
    });
    await here.reload();
    await openedSheet(here, TRIAGE);
    await expect(nameIn(here)).toHaveValue('Typed in the new build');
    await expect(answerBox(mine, 2)).toHaveValue('Typed in the old build');
    await expect(answerBox(mine, 3)).toHaveValue('Typed in the new build, later');
    await expect(answerBox(mine, 4)).toHaveValue('Typed in the old build, later');
    await expectUsableSheet(here);
  },
);

test(
  'data of a newer build: this one leaves it alone in both places, says so, and hands it out',
  LONG,
  async ({ page }) => {
    await storePlan(page, { ...examplePlan(), id: 'mine' });
    await openSheet(page, TRIAGE);
    await expect(saveLine(page)).toHaveText(SAVED);
    await page.goto('/privacy/');
    for (const place of ['database', 'local'] as const) await overwrite(page, place, NEWER);
    const before = await inside(page);
    await page.goto(address(TRIAGE));
    const alert = sheetOn(page, TRIAGE).getByRole('alert').filter({ hasText: 'newer Unstall (version 99' });
    await expectUsableNotice(page, alert);
    await expect(nameIn(page)).toBeDisabled();
    expect(await inside(page)).toEqual(before);
    const download = page.waitForEvent('download');
    await alert.getByRole('button', { name: 'Download what is stored' }).click();
    const chunks = await (await (await download).createReadStream()).toArray();
    expect(Buffer.concat(chunks).toString()).toBe(NEWER);
    expect(await inside(page)).toEqual(before);
  },
);

test(
  'data of a newer build that comes in while this one is open: nothing of it is written over',
  LONG,
  async ({ page, context }) => {
    await storePlan(page, { ...examplePlan(), id: 'mine' });
    await openSheet(page, TRIAGE);
    await expect(saveLine(page)).toHaveText(SAVED);
    const other = await context.newPage();
    await other.goto('/privacy/');
    for (const place of ['database', 'local'] as const) await overwrite(other, place, NEWER);
    const before = (await inside(other)).databases;
    await nameIn(page).fill('Typed under a newer build');
    const alert = page.getByRole('alert').filter({ hasText: 'newer Unstall in another tab' });
    await expectUsableNotice(page, alert);
    await expect(nameIn(page)).toHaveValue('Typed under a newer build');
    expect((await inside(other)).databases).toEqual(before);
  },
);
