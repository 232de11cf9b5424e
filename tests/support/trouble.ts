import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { TRIAGE } from './words.ts';

export const NAME = TRIAGE.fields.name.label;

export function name(sheet: Locator): Locator {
  return sheet.getByLabel(NAME, { exact: true });
}

/** The text of the file that a button hands out. */
export async function fileFrom(page: Page, button: Locator): Promise<string> {
  const download = page.waitForEvent('download');
  await button.click();
  return readFile(await (await download).path(), 'utf8');
}
