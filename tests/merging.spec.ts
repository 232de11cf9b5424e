import { expect, type Browser, type Page, test } from '@playwright/test';
import { downloadPlan, offer } from './support/import.ts';
import { LONG } from './support/long.ts';
import { watch } from './support/watch.ts';
import { LEAD, STEERING } from './support/words.ts';
import {
  EXAMPLE,
  DATE,
  set,
  openPlan,
  saved,
  type,
  content,
  merging,
  conflict,
  merge,
} from './support/merging.ts';

test.describe.configure({ mode: 'parallel' });

test('two people who change different fields have both in the plan, and one undo brings back what was', async ({
  page,
  browser,
}) => {
  const noted = await watch(page);
  await openPlan(page, EXAMPLE);
  const file = await downloadPlan(page);
  const returned = await handedBack(browser, file, (theirs) =>
    type(theirs, LEAD, LEAD.fields.decides.label, 'Written by a colleague'),
  );
  await type(page, STEERING, STEERING.fields.sponsor.label, 'Written by me');
  await page.goto('/plan/');
  await saved(page);
  const before = await content(page);

  await offer(page, returned);
  await expect(page.locator('.ask')).toContainText('It is a copy of “Second Look”, which is open.');
  await page.getByRole('button', { name: 'Merge it into “Second Look”' }).click();
  const both = merging(page);
  await expect(both).toContainText('Both copies come from one state that is kept here');
  await expect(both.getByText('What they changed: 1')).toBeVisible();
  await expect(both.getByRole('row', { name: LEAD.fields.decides.label })).toContainText(
    'Written by a colleague',
  );
  await both.getByText('What you changed: 1').click();
  await expect(both.getByRole('row', { name: STEERING.fields.sponsor.label })).toContainText('Written by me');
  await expect(both.getByRole('radio')).toHaveCount(0);
  await expect.poll(() => content(page)).toEqual(before);

  await merge(page);
  const after = await content(page);
  expect(after.lead.decides).toBe('Written by a colleague');
  expect(after.steering.sponsor).toBe('Written by me');
  await page.getByRole('button', { name: 'Undo the merge' }).press('Enter');
  await expect(page.getByText('The merge is undone.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
  await saved(page);
  await expect.poll(() => content(page)).toEqual(before);
  await page.reload();
  await saved(page);
  await expect.poll(() => content(page)).toEqual(before);
  expect(noted).toEqual([]);
});

test('a copy of which nobody knows where it comes from is merged field by field', LONG, async ({ page }) => {
  await openPlan(page, EXAMPLE);
  const stranger = { ...set(EXAMPLE, 'lead/productionDate', ''), id: 'elsewhere', revision: 3 };
  await offer(page, JSON.stringify(stranger));
  const alert = page.getByRole('alert').filter({ hasText: 'The file holds' });
  await expect(alert).toContainText('Merge it only if it is about the same program.');
  await alert.getByRole('button', { name: 'Merge it into “Second Look”' }).click();
  await expect(merging(page)).toContainText('Nobody knows what state both copies come from.');
  await expect(conflict(page, DATE)).toContainText('31 Mar 2027');
  await expect(conflict(page, DATE)).toContainText('not yet said');
  await expect(merging(page).getByRole('radio')).toHaveCount(3);
  await conflict(page, DATE)
    .getByRole('radio', { name: /\(yours\)/ })
    .check();
  await merge(page);
  await expect.poll(async () => (await content(page)).lead.productionDate).toBe('2027-03-31');
});

/** A colleague in another browser: opens the file, edits it, and hands it back. */
async function handedBack(browser: Browser, file: string, edit: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto('/plan/');
  await offer(page, file);
  await page.getByRole('button', { name: 'Open it as a program of its own' }).click();
  await expect(page.getByText('Imported “Second Look”.')).toBeVisible();
  await edit(page);
  await page.goto('/plan/');
  await saved(page);
  const text = await downloadPlan(page);
  await context.close();
  return text;
}
