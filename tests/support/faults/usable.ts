import { expect, type Locator, type Page } from '@playwright/test';
import { objections } from '../axe.ts';
import { answerBox, fieldsOf, sheetOn } from '../sheets.ts';
import { TRIAGE } from '../words.ts';

/** The field for the program's name on the first sheet, whether or not it is open. */
export function nameIn(page: Page): Locator {
  return sheetOn(page, TRIAGE).getByLabel(TRIAGE.fields.name.label, { exact: true });
}

/** The line of the first sheet that says how saving stands. */
export function saveLine(page: Page): Locator {
  return sheetOn(page, TRIAGE).locator('.save p').first();
}

/**
 * After a fault, a worksheet can still be typed into and shows what is typed, and axe finds nothing to object to.
 * Leaves a mark in the second answer.
 */
export async function expectUsableSheet(page: Page): Promise<void> {
  const sheet = sheetOn(page, TRIAGE);
  await expect(fieldsOf(sheet, TRIAGE)).toHaveJSProperty('disabled', false);
  await answerBox(sheet, 1).fill('Still usable');
  await expect(answerBox(sheet, 1)).toHaveValue('Still usable');
  await expect(answerBox(sheet, 2)).toBeVisible();
  expect(await objections(page)).toEqual([]);
}

/** After a fault that closes the fields: what the page says can be read by all, and its buttons be used. */
export async function expectUsableNotice(page: Page, notice: Locator): Promise<void> {
  await expect(notice).toBeVisible();
  for (const button of await notice.getByRole('button').all()) await expect(button).toBeEnabled();
  expect(await objections(page)).toEqual([]);
}
