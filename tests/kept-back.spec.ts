import { expect, type Locator, type Page, test } from '@playwright/test';
import { marked, marksIn } from '../src/plan/documents/marked.fixture.ts';
import { printed, squeezed } from './support/pdf.ts';
import { openedSheet, openSheet } from './support/sheets.ts';
import { examplePlan, storePlan } from './support/storage.ts';
import { PRIVATE_SHEETS, PRINTS_PRIVATE, SPONSOR } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });

const KEPT = squeezed('Kept back: private');

/** What no mark can stand in: ticks and choices that show, and what the sheet makes of what is private. */
function toldBeside(sheet: Locator): Promise<string[]> {
  return sheet
    .locator('.own, .private :is(input:checked, select)')
    .evaluateAll((all) =>
      all
        .filter((told) => told.checkVisibility() && !told.closest('.row-spare'))
        .map((told) => told.id || (told.textContent ?? '')),
    );
}

async function onPaper(page: Page): Promise<string> {
  return squeezed((await printed(page, 'A4')).join(' '));
}

for (const words of PRIVATE_SHEETS) {
  test(`paper has blank boxes for what is private on the ${words.title} sheet, until its reader ticks it`, async ({
    page,
  }) => {
    const { plan, marks } = marked(examplePlan());
    // Paper has the gate that is shown.
    const [gate] = plan.gate.gates;
    for (const question of plan.gate.questions) Object.assign(question, { theirs: '', gate: gate?.id });
    const mine = [...marks].filter(([, at]) => at.startsWith(`${words.id}.`));
    await storePlan(page, plan);
    const sheet = await openSheet(page, words);
    const tick = sheet.getByLabel(PRINTS_PRIVATE);
    await expect(tick).not.toBeChecked();
    const kept = await onPaper(page);
    expect.soft(marksIn(kept, marks)).toEqual([]);
    expect.soft(kept.includes(KEPT)).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect.soft(await toldBeside(sheet)).toEqual([]);
    await page.emulateMedia({ media: null });
    await tick.check();
    const whole = await onPaper(page);
    expect.soft(marksIn(whole, new Map(mine)).length).toBe(mine.length);
    expect.soft(whole.includes(KEPT)).toBe(false);
  });
}

test('a blank sheet keeps nothing back, and what was ticked is remembered with the plan', async ({
  page,
}) => {
  const blank = await openSheet(page, SPONSOR);
  await expect(blank.locator('.prints')).toBeAttached();
  expect((await onPaper(page)).includes(KEPT)).toBe(false);
  await storePlan(page, examplePlan());
  const sheet = await openSheet(page, SPONSOR);
  await sheet.getByLabel(PRINTS_PRIVATE).check();
  await expect(sheet.getByText('saved on this device')).toBeVisible();
  await page.reload();
  await openedSheet(page, SPONSOR);
  await expect(sheet.getByLabel(PRINTS_PRIVATE)).toBeChecked();
});
