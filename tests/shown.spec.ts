import { expect, test } from '@playwright/test';
import { longUnless } from './support/long.ts';
import { openSheet } from './support/sheets.ts';
import { examplePlan, shortPlan, storePlan, storeText } from './support/storage.ts';
import { address, GATE, SCOPE, SHEETS, STEERING, TRIAGE, type Words } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });

/** With days in rows, in a grid and by themselves: every way a sheet has to ask for one. */
const WAYS: Words[] = [TRIAGE, GATE, SCOPE, STEERING];

for (const sheets of [WAYS, SHEETS.filter((words) => !WAYS.includes(words))]) {
  test(
    `every date of ${sheets[0]?.title} and ${sheets.length - 1} other sheets that can’t be read says so`,
    longUnless(sheets === WAYS),
    async ({ page }) => {
      const dated = JSON.stringify(examplePlan()).replace(/"\d{4}-\d\d-\d\d"/g, '"31.12.2026"');
      await storeText(page, examplePlan().id, dated);
      for (const words of sheets) {
        await test.step(words.title, async () => {
          const sheet = await openSheet(page, words);
          const days = sheet.locator('input[type=date]:not(.empty)');
          expect.soft(await days.evaluateAll(silentDays), words.title).toEqual([]);
          const asked = await sheet.locator('input[type=date]').count();
          expect
            .soft((await days.count()) > 0 || asked === 0, `${words.title}: ${asked} days are asked for`)
            .toBe(true);
        });
      }
    },
  );
}

/** Those of the days that do not say of themselves that they cannot be read. */
function silentDays(days: (HTMLElement | SVGElement)[]): string[] {
  return days
    .filter((day) => {
      const says = (day.getAttribute('aria-describedby') ?? '').split(' ').at(-1) ?? '';
      const error = document.getElementById(says)?.textContent ?? '';
      return day.ariaInvalid !== 'true' || !/can read/.test(error);
    })
    .map(({ id }) => id);
}

test('a warning in a report looks like one on every page that shows a report', async ({ page }) => {
  await storePlan(page, shortPlan());
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
