import { expect, type Page, test } from '@playwright/test';
import { boxes } from './support/boxes.ts';
import { choose, SHORT, openPlan, openPrograms } from './support/files.ts';
import { openedSheet, openSheet } from './support/sheets.ts';
import { storePlan } from './support/storage.ts';
import { STEERING, TRIAGE } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });

/** Opens all that is folded away, and what that brings. */
async function openAll(page: Page): Promise<void> {
  await page
    .locator(':is(.sheet, .plan) details:not([open])')
    .evaluateAll((folded) => folded.map((part) => part.setAttribute('open', '')));
  await expect(page.getByText('Loading …')).toHaveCount(0);
}

// Those of the worksheets are in filled.spec.ts.
test('every box of the plan, of its earlier states and of all programs asks the browser to check, complete, remember and translate nothing, but for one’s own name', async ({
  page,
}) => {
  await openPlan(page, SHORT);
  await openAll(page);
  const theirs = { ...SHORT, steering: { ...SHORT.steering, sponsor: 'Somebody else' } };
  await choose(page, 'Import a plan', JSON.stringify(theirs));
  await page.getByRole('button', { name: /^Merge it into/ }).click();
  await page.getByLabel('Show in the plan that you disagree').first().check();
  await expect(page.getByLabel('Your name')).toBeVisible();
  const plan = await boxes(page);
  expect(plan.all).toBeGreaterThan(2);
  expect(plan.open).toEqual(['merge-mine may be remembered']);

  await page.goto('/plan/history/');
  await expect(page.getByLabel('Keep the plan as it is now')).toBeVisible();
  await openAll(page);
  expect(await boxes(page)).toEqual({ all: 1, open: [] });

  await openPrograms(page);
  await page.getByRole('button', { name: /^Rename/ }).click();
  await expect(page.getByLabel(/^New name of/)).toBeVisible();
  expect(await boxes(page)).toEqual({ all: 1, open: [] });
});

test('a translator is asked to leave out whatever was typed, wherever it is shown', async ({ page }) => {
  await storePlan(page, SHORT);
  const typed = 'Xylophone';
  const sheet = await openSheet(page, TRIAGE);
  await sheet.getByLabel(TRIAGE.fields.name.label, { exact: true }).fill(typed);
  await expect(sheet.getByText(`${typed} · saved on this device`)).toBeVisible();
  let seen = 0;
  for (const path of ['/', '/plan/', '/plan/history/', '/programs/', '/chapters/recognising-the-stall/']) {
    await page.goto(path);
    await expect(page.getByText(typed).first()).toBeVisible();
    // What comes late shows it too.
    await page.waitForLoadState('networkidle');
    await expect(page.getByText('Loading …')).toHaveCount(0);
    const shown = await page.evaluate((text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const places: boolean[] = [];
      while (walker.nextNode()) {
        const { parentElement, data } = walker.currentNode as Text;
        if (data.includes(text)) places.push(parentElement?.translate ?? true);
      }
      return places;
    }, typed);
    expect(shown, path).not.toContain(true);
    seen += shown.length;
  }
  expect(seen).toBeGreaterThan(8);
});

test('the words of the book may be translated', async ({ page }) => {
  await openSheet(page, STEERING);
  await openedSheet(page, STEERING);
  const first = page.getByRole('article').getByRole('paragraph').nth(3);
  expect(await first.evaluate((paragraph) => (paragraph as HTMLElement).translate)).toBe(true);
});
