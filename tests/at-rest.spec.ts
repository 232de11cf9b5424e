import { expect, type Locator, type Page, test } from '@playwright/test';
import { LONG } from './support/long.ts';
import { layOut } from './support/open.ts';
import { rowsUnder, sheetAtRest } from './support/sheets.ts';
import { examplePlan, shortPlan, storePlan } from './support/storage.ts';
import { address, GATE, SCOPE, SHEETS, SPONSOR, STALLED, STEERING, type Words } from './support/words.ts';

const { decisions, question, decider, dissent } = STEERING.fields;

async function openExample(page: Page, at = '', plan = shortPlan()): Promise<Locator> {
  await storePlan(page, plan);
  await page.goto(`${address(STEERING)}${at}`);
  return sheetAtRest(page, STEERING);
}
const opener = (row: Locator) => row.locator('> button');
const box = (row: Locator, words: { label: string }) => row.getByLabel(words.label, { exact: true });

test('a row at rest says what matters, opens and closes by key, and stays open where something is new', async ({
  page,
}) => {
  const sheet = await openExample(page);
  const list = sheet.locator('[data-list=decisions]');
  const rows = rowsUnder(sheet, decisions.label);
  const [first, second] = [rows.nth(0), rows.nth(1)];
  await expect(opener(first)).toHaveAccessibleName(
    /^decision 1 Who owns the alert queue once a model sets its order\? · Compliance owns .*… · Who decides: Tomas Reyl · Date: 13 Oct 2026 · \+ 4 more$/,
  );
  // None of its fields is met on the way, and no blank line waits behind the last.
  await expect(list.getByRole('textbox')).toHaveCount(0);
  await opener(first).focus();
  await page.keyboard.press('Tab');
  await expect(first.getByRole('button', { name: 'Move decision 1 down' })).toBeFocused();
  await opener(first).press('Enter');
  await expect(opener(first)).toHaveAttribute('aria-expanded', 'true');
  await expect(opener(first)).toBeFocused();
  await opener(second).press('Space');
  await box(second, dissent).fill('Somebody else');
  await expect(box(first, question)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opener(second)).toBeFocused();
  await expect(opener(second)).toHaveAttribute('aria-expanded', 'false');
  await expect(opener(second)).toContainText('+ 4 more');
  // What is undone in it is shown.
  await sheet.getByRole('button', { name: /^Undo: “Dissent/ }).click();
  await expect(box(second, dissent)).toHaveValue('');
  await expect(box(second, dissent)).toBeVisible();

  await list.getByRole('button', { name: 'Open all' }).click();
  await expect(list.locator('.at-rest')).toHaveCount(0);
  await list.getByRole('button', { name: 'Close all' }).click();
  await expect(list.locator('.row:not(.at-rest)')).toHaveCount(0);
  // A line that is asked for is a row with its first word, and stays as it is.
  await list.getByRole('button', { name: 'Add a decision' }).click();
  const count = await list.locator('.row:not(.row-spare)').count();
  const line = rows.nth(count);
  await expect(box(line, question)).toBeFocused();
  await page.keyboard.type('And then?');
  await expect(opener(line)).toHaveAttribute('aria-expanded', 'true');
  await expect(box(line, question)).toBeFocused();
  await list.getByRole('button', { name: 'Remove decision 1' }).click();
  await sheet.getByRole('button', { name: 'Undo: removed decision 1' }).click();
  await expect(box(rows.nth(0), question)).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(opener(second)).toBeHidden();
  await expect(second.getByLabel(question.label, { exact: true })).toHaveCount(1);
});

test('a link opens the row it leads into, and a row with something to mend is open', async ({ page }) => {
  const plan = shortPlan();
  const [asked, later] = plan.steering.decisions.slice(-2);
  if (!asked || !later) throw new Error('The example has no two decisions.');
  later.date = 'next week';
  const field = page.locator(`#steering-${asked.id}-delay`);
  const sheet = await openExample(page, `#steering-${asked.id}-delay`, plan);
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport();
  const wrong = sheet.locator(`[data-row="${later.id}"]`);
  await expect(wrong.locator('.error')).toBeVisible();
  await opener(wrong).press('Enter');
  await expect(opener(wrong)).toContainText('Something to mend');
  await expect(opener(wrong)).toContainText('Date: next week');
  // The browser's own search opens what it found.
  const hidden = sheet.locator('[data-list=decisions] .at-rest [hidden]').first();
  await expect(hidden).toHaveAttribute('hidden', 'until-found');
  const row = await hidden.locator('..').getAttribute('data-row');
  await hidden.dispatchEvent('beforematch');
  await expect(sheet.locator(`[data-row="${row}"] > button`)).toHaveAttribute('aria-expanded', 'true');
  await expect(box(sheet.locator(`[data-row="${row}"]`), decider)).toBeVisible();
});

test('hints of what is filled in are folded until they are asked for, and nothing moves while somebody types', async ({
  page,
}) => {
  await storePlan(page, examplePlan());
  await page.goto(address(GATE));
  const sheet = await sheetAtRest(page, GATE);
  const { whose, who, activities } = GATE.fields;
  const hintOf = (words: { hint?: string | undefined }) => sheet.getByText(words.hint ?? '', { exact: true });
  const all = sheet.getByRole('button', { name: 'All hints' });
  const holder = sheet.getByLabel(whose.label, { exact: true });
  const met = sheet.getByLabel(who.label, { exact: true });
  await expect(hintOf(whose)).toBeHidden();
  await expect(hintOf(activities)).toBeHidden();
  await expect(holder).toHaveAccessibleDescription(whose.hint ?? '');
  // What is blank has its hint, also once something is typed; what is emptied gets it back.
  const blank = sheet.getByText(/^Blank means Dr Priya Raman/);
  await met.fill('Her deputy');
  await expect(sheet.getByText(who.hint ?? '', { exact: true })).toBeVisible();
  await met.fill('');
  await expect(blank).toBeVisible();
  await holder.fill('');
  await expect(hintOf(whose)).toBeVisible();
  await all.click();
  await expect(all).toHaveAttribute('aria-pressed', 'true');
  await expect(hintOf(activities)).toBeVisible();
  await all.click();
  await expect(hintOf(activities)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(hintOf(activities)).toBeVisible();
});

/** How many pictures a sheet of the worked example has. */
const PICTURES = new Map<Words, number>([
  [SCOPE, 6],
  [SPONSOR, 1],
  [STALLED, 1],
]);

/** How many windows of 900 px a sheet is high, filled in with the worked example, at 1280 px. */
async function screens(page: Page): Promise<[string, number][]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await storePlan(page, examplePlan());
  const heights: [string, number][] = [];
  for (const words of SHEETS) {
    await page.goto(address(words));
    const sheet = await sheetAtRest(page, words);
    await expect(sheet.locator('.at-rest > button:not(:has(b))')).toHaveCount(0);
    await expect(sheet.getByRole('button', { name: 'All hints' })).toBeVisible();
    // Pictures are drawn one after another, once what they show is counted.
    await expect(sheet.getByRole('img')).toHaveCount(PICTURES.get(words) ?? 0, { timeout: 30_000 });
    await layOut(page);
    heights.push([words.title, (await sheet.evaluate((all) => all.getBoundingClientRect().height)) / 900]);
  }
  return heights;
}

/** They were 61. */
const MOST_SCREENS = 35;

test(`all sheets filled in are no more than ${MOST_SCREENS} screens`, LONG, async ({ page }) => {
  const each = await screens(page);
  const all = each.reduce((sum, [, height]) => sum + height, 0);
  console.log(
    [...each, ['all', all] as const].map(([of, height]) => `${height.toFixed(1)}  ${of}`).join('\n'),
  );
  expect(all).toBeLessThanOrEqual(MOST_SCREENS);
});
