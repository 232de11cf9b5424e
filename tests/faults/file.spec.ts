import { expect, test } from '@playwright/test';
import { LONG } from '../support/long.ts';
import { expectUsableSheet } from '../support/faults/usable.ts';
import { fileText, openPlan, stubChoosers } from '../support/files.ts';
import { answerBox, openedSheet, openSheet, sheetOn } from '../support/sheets.ts';
import { TRIAGE } from '../support/words.ts';

test(
  'a file handle revoked in mid-save: the file stays whole, the page says so, and the browser has it all',
  LONG,
  async ({ page }) => {
    await stubChoosers(page);
    // The leave to write goes between the writing and its end, as when a reader takes it back just then.
    await page.addInitScript(() => {
      const create = FileSystemFileHandle.prototype.createWritable;
      FileSystemFileHandle.prototype.createWritable = async function (options) {
        const writable = await create.call(this, options);
        if (!Reflect.get(globalThis, 'revoked')) return writable;
        writable.close = async () => {
          await writable.abort();
          throw new DOMException('The request is not allowed.', 'NotAllowedError');
        };
        return writable;
      };
    });
    await openPlan(page);
    await page.getByText('Keep a file in step').click();
    await page.getByRole('button', { name: 'Keep this program in a new file' }).click();
    await expect(page.locator('[data-standing=inStep]')).toBeVisible();
    const before = await fileText(page);
    const sheet = await openSheet(page, TRIAGE);
    await page.evaluate(() => Reflect.set(globalThis, 'revoked', true));
    await answerBox(sheet, 2).fill('Typed while the leave was taken back');
    await expect(page.locator('[data-standing=trouble]')).toContainText('it says what it said before');
    expect((await fileText(page)) === before).toBe(true);
    await expect(sheet.getByText('saved on this device')).toBeVisible();
    await expectUsableSheet(page);

    await page.reload();
    await openedSheet(page, TRIAGE);
    await expect(answerBox(sheetOn(page, TRIAGE), 2)).toHaveValue('Typed while the leave was taken back');
    await answerBox(sheetOn(page, TRIAGE), 2).fill('Typed once it is given again');
    await expect
      .poll(async () => (await fileText(page))?.includes('Typed once it is given again'))
      .toBe(true);
  },
);
