import { expect, type Page, test } from '@playwright/test';
import { writePrograms } from '../src/plan/files/programsFile.ts';
import { ALL, objections } from './support/axe.ts';
import {
  choose,
  SHORT,
  FILE,
  fileText,
  named,
  openPlan,
  openPrograms,
  said,
  stubChoosers,
  writeFile,
} from './support/files.ts';
import { offer } from './support/import.ts';
import { LONG } from './support/long.ts';
import { answerBox, openSheet, unfold } from './support/sheets.ts';
import { storedPlan, storePlan } from './support/storage.ts';
import { watch } from './support/watch.ts';
import { TRIAGE } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });

const SINCE = 'Typed in another tab';

/** Another tab opens the program that was used last, and types into it until that is saved. */
async function typeElsewhere(page: Page, name: string): Promise<void> {
  const other = await page.context().newPage();
  await other.goto('/plan/');
  await expect(other.getByRole('heading', { name, level: 1 })).toBeVisible();
  const sheet = await openSheet(other, TRIAGE);
  await answerBox(sheet, 1).fill(SINCE);
  await expect(sheet.getByText('saved on this device')).toBeVisible();
  await other.close();
}

function names(page: Page) {
  return page.locator('[data-program] h3');
}

async function importBeside(page: Page): Promise<void> {
  await offer(page, JSON.stringify(named('harbour', 'Harbour Light')));
  await page.getByRole('button', { name: 'Open it as a program of its own' }).click();
  await expect(page.getByText('Imported “Harbour Light”.')).toBeVisible();
}

test(
  'an import that another tab has typed into is not undone, and the page says what stays',
  LONG,
  async ({ page }) => {
    const noted = await watch(page);
    await openPlan(page, SHORT);
    await importBeside(page);
    await typeElsewhere(page, 'Harbour Light');
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await expect(page.getByText('Not undone: what was imported was changed since')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
    expect(await objections(page, '.plan-acts', ALL)).toEqual([]);
    await page.reload();
    await expect(answerBox(await openSheet(page, TRIAGE), 1)).toHaveValue(SINCE);
    await openPrograms(page);
    await expect(names(page)).toHaveText(['Harbour Light', 'Second Look']);
    expect(noted).toEqual([]);
  },
);

test('an import that nobody has typed into is undone, and what was open before is again', async ({
  page,
}) => {
  await openPlan(page, SHORT);
  await importBeside(page);
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByText('The import is undone.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
  await openPrograms(page);
  await expect(names(page)).toHaveText(['Second Look']);
});

test('a deletion that is undone once another tab has the program again brings it back beside that', async ({
  page,
  context,
}) => {
  await storePlan(page, SHORT);
  await openPrograms(page);
  await page.getByRole('button', { name: 'Delete “Second Look”' }).click();
  await expect(page.getByRole('button', { name: 'Undo: bring “Second Look” back' })).toBeVisible();
  const other = await context.newPage();
  await openPrograms(other);
  await other.getByRole('button', { name: 'Restore “Second Look”' }).click();
  await other.getByRole('button', { name: 'Rename “Second Look”' }).click();
  await other.keyboard.type('Third Look');
  await other.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Third Look']);
  await page.getByRole('button', { name: 'Undo: bring “Second Look” back' }).click();
  await expect(page.getByRole('status').first()).toContainText(
    '“Second Look” is back, whole, as a program of its own',
  );
  await expect(names(page)).toHaveText(['Second Look', 'Third Look']);
  await page.goto('/plan/');
  await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
  await expect.poll(async () => said({ ...(await storedPlan(page)), id: SHORT.id })).toEqual(said(SHORT));
});

test(
  'the file of a deleted program is not written by an old backup of it that comes in',
  LONG,
  async ({ page }) => {
    await stubChoosers(page);
    await openPlan(page, SHORT);
    await page.getByText('Keep a file in step').click();
    await page.getByRole('button', { name: 'Keep this program in a new file' }).click();
    await expect(page.locator('[data-standing=inStep]')).toBeVisible();
    const before = await fileText(page);
    await openPrograms(page);
    await page.getByRole('button', { name: 'Delete “Second Look”' }).click();
    await expect(page.getByRole('button', { name: 'Undo: bring “Second Look” back' })).toBeVisible();
    const backup = { ...SHORT, steering: { ...SHORT.steering, sponsor: 'Of long ago' } };
    await choose(page, 'Bring programs in', writePrograms([{ plan: backup, archived: false }]));
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await expect(page.getByText('Brought in: “Second Look”.')).toBeVisible();
    await page.getByRole('button', { name: 'Open “Second Look”' }).click();
    await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
    await answerBox(await openSheet(page, TRIAGE), 1).fill('Typed into the backup');
    await page.waitForTimeout(2500);
    await expect.poll(() => fileText(page)).toBe(before);
    await page.goto('/plan/');
    await expect(page.getByText('Keep a file in step')).toBeVisible();
  },
);

test('a file typed over under the stamp it has is not written over', LONG, async ({ page }) => {
  await stubChoosers(page);
  await openPlan(page, SHORT);
  await page.getByText('Keep a file in step').click();
  await page.getByRole('button', { name: 'Keep this program in a new file' }).click();
  await expect(page.locator('[data-standing=inStep]')).toBeVisible();
  const written = JSON.parse((await fileText(page)) ?? '');
  const typedOver = JSON.stringify({ ...written, lead: { ...written.lead, decides: 'In an editor' } });
  await writeFile(page, typedOver);
  await answerBox(await openSheet(page, TRIAGE), 1).fill('Typed here');
  await expect(page.locator('[data-standing=changed]')).toContainText(`Somebody else has written “${FILE}”`);
  await page.goto('/plan/');
  await page.getByRole('button', { name: 'See what they changed, and merge' }).click();
  await page
    .getByRole('button', { name: /^Merge/ })
    .last()
    .click();
  await expect(page.locator('[data-standing=inStep]')).toBeVisible();
  await expect.poll(() => storedPlan(page)).toMatchObject({ lead: { decides: 'In an editor' } });
  expect(JSON.parse((await fileText(page)) ?? '')).toMatchObject({ lead: { decides: 'In an editor' } });
});

test('answers that were pasted, and reworded in another tab, stay when that is undone, and the sheet says so', async ({
  page,
}) => {
  await storePlan(page, { ...SHORT, triage: { ...SHORT.triage, answers: [] } });
  const sheet = await openSheet(page, TRIAGE);
  await unfold(sheet, TRIAGE.fields.paste.label);
  await sheet.getByLabel('One answer a line').fill('One\nTwo\nThree');
  await sheet.getByRole('button', { name: 'Add as answers' }).click();
  await expect(answerBox(sheet, 3)).toHaveValue('Three');
  const other = await page.context().newPage();
  await answerBox(await openSheet(other, TRIAGE), 2).fill('Two, reworded');
  await expect(answerBox(sheet, 2)).toHaveValue('Two, reworded');
  await sheet.getByRole('button', { name: 'Undo: pasted 3 answers' }).click();
  await expect(sheet.getByText('apart from what was changed since')).toBeVisible();
  await expect(answerBox(sheet, 1)).toHaveValue('Two, reworded');
  await expect(answerBox(sheet, 2)).toHaveValue('');
});
