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
  'old and new build at once: the new one has what the old one typed, and the old one closes itself and writes over nothing',
  LONG,
  async ({ page: old, context }) => {
    await useOldBuild(old);
    await openSheet(old, TRIAGE);
    const here = await context.newPage();
    const [mine, theirs] = [sheetOn(here, TRIAGE), sheetOn(old, TRIAGE)];

    await test.step('the old one types, and then the new one', async () => {
      await nameIn(old).fill('Typed in the old build');
      await answerBox(theirs, 1).fill('Said in the old build');
      await expect(saveLine(old)).toContainText('saved on this device');
      await openSheet(here, TRIAGE);
      await expect(answerBox(mine, 1)).toHaveValue('Said in the old build');
      await answerBox(mine, 2).fill('Said in the new build');
      await expect(saveLine(here)).toHaveText('Typed in the old build · saved on this device');
      await expect(theirs.getByRole('alert')).toContainText('was written by a newer Unstall');
      await expect(nameIn(old)).toBeDisabled();
    });
    await test.step('the old one begins another, and the new one goes on', async () => {
      await theirs.getByRole('button', { name: 'Set it aside and start blank' }).click();
      await nameIn(old).fill('Begun in the old build');
      await expect(saveLine(old)).toContainText('saved on this device');
      await answerBox(mine, 3).fill('Said in the new build, later');
      await expect(saveLine(here)).toHaveText('Typed in the old build · saved on this device');
    });
    await here.reload();
    await openedSheet(here, TRIAGE);
    await expect(nameIn(here)).toHaveValue('Typed in the old build');
    const said = ['Said in the old build', 'Said in the new build', 'Said in the new build, later'];
    for (const [at, text] of said.entries()) await expect(answerBox(mine, at + 1)).toHaveValue(text);
    await expectUsableSheet(here);
    await here.goto('/programs/');
    for (const name of ['Typed in the old build', 'Begun in the old build'])
      await expect(here.getByRole('heading', { name, level: 3 })).toBeVisible();
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
