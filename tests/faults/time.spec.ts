import { expect, test } from '@playwright/test';
import { makeDeaf } from '../support/faults/deaf.ts';
import { LONG } from '../support/long.ts';
import { expectUsableSheet, nameIn, saveLine } from '../support/faults/usable.ts';
import { answerBox, openedSheet, openSheet, sheetOn } from '../support/sheets.ts';
import { examplePlan, storePlan } from '../support/storage.ts';
import { TRIAGE } from '../support/words.ts';

const SAVED = /saved on this device$/;
const YEAR = 365 * 24 * 3600 * 1000;

for (const [how, off] of [
  ['ahead', YEAR],
  ['behind', -YEAR],
] as const) {
  test(
    `a clock that is a year ${how} in one tab and is put right: the last edit wins in both`,
    LONG,
    async ({ page, context }) => {
      await storePlan(page, examplePlan());
      const wrong = await context.newPage();
      await wrong.clock.setSystemTime(Date.now() + off);
      await openSheet(wrong, TRIAGE);
      await nameIn(wrong).fill('Typed by the wrong clock');
      await expect(saveLine(wrong)).toHaveText('Typed by the wrong clock · saved on this device');

      await openSheet(page, TRIAGE);
      await expect(nameIn(page)).toHaveValue('Typed by the wrong clock');
      await nameIn(page).fill('Typed by the right clock');
      await expect(saveLine(page)).toHaveText('Typed by the right clock · saved on this device');
      await expect(nameIn(wrong)).toHaveValue('Typed by the right clock');
      await answerBox(sheetOn(wrong, TRIAGE), 2).fill('Typed by the wrong clock, again');
      await expect(saveLine(wrong)).toHaveText(SAVED);
      await expect(answerBox(sheetOn(page, TRIAGE), 2)).toHaveValue('Typed by the wrong clock, again');

      await wrong.close();
      await page.reload();
      await openedSheet(page, TRIAGE);
      await expect(nameIn(page)).toHaveValue('Typed by the right clock');
      await expect(answerBox(sheetOn(page, TRIAGE), 2)).toHaveValue('Typed by the wrong clock, again');
      await expectUsableSheet(page);
    },
  );
}

test(
  'a page that comes back from the back-forward cache takes up what another tab typed meanwhile',
  LONG,
  async ({ page, context }) => {
    // Playwright can't drive a Chromium that has this cache, so the page is made to miss what a page in the cache
    // misses, and told what it is told when it comes back.
    await makeDeaf(page);
    await storePlan(page, examplePlan());
    await openSheet(page, TRIAGE);
    await expect(saveLine(page)).toHaveText(SAVED);
    const other = await context.newPage();
    await openSheet(other, TRIAGE);
    await nameIn(other).fill('Typed meanwhile');
    await expect(saveLine(other)).toHaveText('Typed meanwhile · saved on this device');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect(nameIn(page)).toHaveValue('Typed meanwhile');
    await answerBox(sheetOn(page, TRIAGE), 2).fill('Typed after coming back');
    await expect(saveLine(page)).toHaveText('Typed meanwhile · saved on this device');
    await expect(answerBox(sheetOn(other, TRIAGE), 2)).toHaveValue('Typed after coming back');
    await expectUsableSheet(page);
  },
);
