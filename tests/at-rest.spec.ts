import { expect, type Page, test } from '@playwright/test';
import { LONG } from './support/long.ts';
import { layOut } from './support/open.ts';
import { sheetAtRest } from './support/sheets.ts';
import { examplePlan, storePlan } from './support/storage.ts';
import { address, SHEETS } from './support/words.ts';

/** How many windows of 900 px a sheet is high, filled in with the worked example, at 1280 px. */
async function screens(page: Page): Promise<[string, number][]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await storePlan(page, examplePlan());
  const heights: [string, number][] = [];
  for (const words of SHEETS) {
    await page.goto(address(words));
    const sheet = await sheetAtRest(page, words);
    await expect(sheet.locator('.at-rest > button:not(:has(b))')).toHaveCount(0);
    await layOut(page);
    heights.push([words.title, (await sheet.evaluate((all) => all.getBoundingClientRect().height)) / 900]);
  }
  return heights;
}

test('all sheets filled in are no more than 35 screens', LONG, async ({ page }) => {
  const each = await screens(page);
  const all = each.reduce((sum, [, height]) => sum + height, 0);
  console.log(
    [...each, ['all', all] as const].map(([of, height]) => `${height.toFixed(1)}  ${of}`).join('\n'),
  );
  expect(all).toBeLessThanOrEqual(35);
});
