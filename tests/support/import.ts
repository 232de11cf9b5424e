import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** Chooses a file with this text, or with these bytes, on the plan page. */
export async function offer(page: Page, text: string | Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import a plan' }).click();
  await (await chooser).setFiles({
    name: 'offered.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

/** Downloads the plan from its page, as somebody does who hands it to a colleague. Gives what the file says. */
export async function downloadPlan(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the plan', exact: true }).click();
  return readFile(await (await download).path(), 'utf8');
}
