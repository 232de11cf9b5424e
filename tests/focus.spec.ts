import { type Locator, expect, test } from '@playwright/test';
import { expectInSight, onceStill } from './support/in-sight.ts';
import { openSheet } from './support/sheets.ts';
import { examplePlan, storePlan } from './support/storage.ts';
import { GOVERNANCE, SHEETS } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });

/** What opens something of the browser’s own, over the page. */
const OVER_THE_PAGE = /^(?:Print|Choose an Excel)/;

for (const words of [...SHEETS]) {
  test(`no button of the ${words.title} sheet loses the focus, whatever it removes or replaces`, async ({
    page,
  }) => {
    test.slow();
    await storePlan(page, examplePlan());
    const sheet = await openSheet(page, words);
    for (const folded of await sheet.locator('.paste > summary').all()) await folded.click();
    await expect(sheet.getByText('Loading …')).toHaveCount(0);
    // What comes late is here, and nothing is drawn any more.
    await expect(sheet.getByRole('button', { disabled: false }).first()).toBeVisible();
    await onceStill(page);
    const pressed = new Set<string>();
    for (let count = 0; count < 80; count++) {
      const next = await firstOf(sheet, pressed);
      if (!next) break;
      await next.press('Enter');
      // What is drawn late may take what has the focus away later.
      await onceStill(page);
      await expectInSight(page, [...pressed].at(-1) ?? '');
    }
    expect(pressed.size).toBeGreaterThan(0);
  });
}

/** The first button whose like was not pressed yet, whatever number or name it is about. */
async function firstOf(sheet: Locator, pressed: Set<string>): Promise<Locator | undefined> {
  const buttons = sheet.getByRole('button', { disabled: false });
  const names = await buttons.evaluateAll((all) =>
    all.map((button) =>
      button.checkVisibility({ visibilityProperty: true })
        ? (button.getAttribute('aria-label') ?? button.textContent ?? '')
        : '',
    ),
  );
  const likes = names.map((name) => name.replace(/“.*”|\d+/g, '#').replace(/^(Undo|Redo): .*/, '$1'));
  const at = likes.findIndex((like) => like !== '' && !OVER_THE_PAGE.test(like) && !pressed.has(like));
  if (at < 0) return undefined;
  pressed.add(likes[at] ?? '');
  return buttons.nth(at);
}

test('the focus is kept where a ticked starter is added', async ({ page }) => {
  const sheet = await openSheet(page, GOVERNANCE);
  await sheet.getByText(GOVERNANCE.fields.starters.label).click();
  await sheet.getByRole('button', { name: 'Tick all' }).press('Enter');
  await sheet.getByRole('button', { name: 'Add what is ticked' }).press('Enter');
  await expect(sheet.getByText(/^Added \d+ questions to the list above\.$/)).toBeInViewport();
  await expect(sheet.getByRole('button', { name: /^Undo: added/ })).toBeInViewport();
  await expectInSight(page, 'after adding');
});
