import { expect, type Locator, test } from '@playwright/test';
import { openSheet } from './support/sheets.ts';
import { examplePlan, storePlan, storeText } from './support/storage.ts';
import { address, SCOPE, SHEETS } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });

type Worded = Record<string, { label: string; hint?: string }>;

/** What a sheet says in another way where it knows more: the hint is that of a blank form. */
const KNOWN_BETTER: string[] = [];

for (const words of SHEETS) {
  test(`every hint that is written for the ${words.title} sheet is shown on it`, async ({ page }) => {
    const hints = Object.values(words.fields as Worded).flatMap(({ hint }) => hint ?? []);
    expect(hints.length).toBeGreaterThanOrEqual(3);
    // A blank sheet and a filled one ask for different things.
    const blank = await textOf(await openSheet(page, words));
    await storePlan(page, examplePlan());
    const filled = await textOf(await openSheet(page, words));
    const shown = `${blank} ${filled}`;
    expect(hints.filter((hint) => !shown.includes(hint) && !KNOWN_BETTER.includes(hint))).toEqual([]);
  });
}

/** What stands on a sheet, also where it is folded away. */
async function textOf(sheet: Locator): Promise<string> {
  for (const folded of await sheet.locator('details:not([open]) > summary').all()) {
    if (await folded.isVisible()) await folded.click();
  }
  await expect(sheet.getByText('Loading …')).toHaveCount(0);
  return (await sheet.allTextContents()).join(' ').replace(/\s+/g, ' ');
}

for (const words of SHEETS) {
  test(`every date of the ${words.title} sheet that can’t be read says so`, async ({ page }) => {
    const dated = JSON.stringify(examplePlan()).replace(/"\d{4}-\d\d-\d\d"/g, '"31.12.2026"');
    await storeText(page, examplePlan().id, dated);
    const sheet = await openSheet(page, words);
    const days = sheet.locator('input[type=date]:not(.empty)');
    const silent = await days.evaluateAll((all) =>
      all
        .filter((day) => {
          const says = (day.getAttribute('aria-describedby') ?? '').split(' ').at(-1) ?? '';
          const error = document.getElementById(says)?.textContent ?? '';
          return day.ariaInvalid !== 'true' || !/can read/.test(error);
        })
        .map(({ id }) => id),
    );
    expect(silent).toEqual([]);
    const asked = await sheet.locator('input[type=date]').count();
    expect((await days.count()) > 0 || asked === 0, `${asked} days are asked for`).toBe(true);
  });
}

test('a warning in a report looks like one on every page that shows a report', async ({ page }) => {
  await storePlan(page, examplePlan());
  for (const path of [address(SCOPE), '/plan/', '/plan/history/', '/programs/', '/plan/example/scope/']) {
    await page.goto(path);
    await page.locator(':is(.plan, .sheet)').first().waitFor();
    const colours = await page.evaluate(() => {
      const place = document.querySelector('.sheet, .plan');
      return ['stop', 'go'].map((tone) => {
        const text = place?.appendChild(document.createElement('p'));
        const token = place?.appendChild(document.createElement('span'));
        if (!text || !token) return 'no place';
        text.className = tone;
        token.style.color = `var(--${tone})`;
        return getComputedStyle(text).color === getComputedStyle(token).color ? tone : 'plain';
      });
    });
    expect(colours, path).toEqual(['stop', 'go']);
  }
});

test('an address that ends in what is no letter keeps no page from opening', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
  await storePlan(page, examplePlan());
  for (const path of ['/', '/glossary/', '/plan/', '/plan/history/', '/programs/', ...SHEETS.map(address)]) {
    await page.goto(`${path}#100%`);
    await page.waitForLoadState('networkidle');
  }
  expect(errors).toEqual([]);
});
