import { expect, test } from '@playwright/test';
import { LONG } from './support/long.ts';
import { button, entry, header, line, listed, openPrograms, said, storeTwo } from './support/programs.ts';
import { answerBox, openSheet } from './support/sheets.ts';
import { shortPlan } from './support/storage.ts';
import { TRIAGE } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });

const NAME = TRIAGE.fields.name.label;

test('a program is renamed by keyboard, and Escape leaves it as it was', async ({ page }) => {
  await storeTwo(page);
  await openPrograms(page);
  const rename = button(page, 'Rename', 'Second Look');
  await rename.press('Enter');
  const field = page.getByLabel('New name of “Second Look”');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Second Look');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(rename).toBeFocused();

  await rename.press('Enter');
  await page.keyboard.type('Third Look');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Renamed to “Third Look”.');
  await expect(button(page, 'Rename', 'Third Look')).toBeFocused();
  await expect(header(page)).toContainText('Third Look');
  await expect(line(page, 'Third Look')).toBeVisible();
  await page.reload();
  await expect(entry(page, 'Third Look')).toBeVisible();
  await page.goto('/plan/');
  await expect(page.getByRole('heading', { name: 'Third Look', level: 1 })).toBeVisible();
});

test('another tab that has the program open hears its new name and keeps what is typed there', async ({
  page,
  context,
}) => {
  await storeTwo(page);
  const sheet = await openSheet(page, TRIAGE);
  const other = await context.newPage();
  await openPrograms(other);
  await answerBox(sheet, 2).fill('Typed here meanwhile');
  await button(other, 'Rename', 'Second Look').click();
  await other.keyboard.type('Third Look');
  await other.keyboard.press('Enter');
  await expect(sheet.getByLabel(NAME, { exact: true })).toHaveValue('Third Look');
  await expect(answerBox(sheet, 2)).toHaveValue('Typed here meanwhile');
  await sheet.getByLabel(NAME, { exact: true }).fill('Fourth Look');
  await expect(entry(other, 'Fourth Look')).toBeVisible();
});

test('a copy is a program of its own', async ({ page }) => {
  await storeTwo(page);
  await openPrograms(page);
  await button(page, 'Duplicate', 'Second Look').press('Enter');
  await expect(said(page)).toHaveText('“Second Look” has a copy beside it.');
  const open = button(page, 'Open', 'Second Look (copy)');
  await expect(open).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Second Look (copy)', level: 1 })).toBeVisible();
  const sheet = await openSheet(page, TRIAGE);
  await answerBox(sheet, 1).fill('Changed in the copy');
  await expect(sheet.getByText('saved on this device')).toBeVisible();
  await openPrograms(page);
  await button(page, 'Open', 'Second Look').click();
  const [answer] = shortPlan().triage.answers;
  await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
  await expect(answerBox(await openSheet(page, TRIAGE), 1)).toHaveValue(answer?.text ?? '');
});

test('archiving the open program opens another; it comes back as it was', async ({ page }) => {
  await storeTwo(page);
  await openPrograms(page);
  await expect(line(page, 'Second Look')).toBeVisible();
  await button(page, 'Archive', 'Second Look').press('Enter');
  await expect(said(page)).toHaveText('“Second Look” is archived. “Harbour Light” is open now.');
  await expect(button(page, 'Bring back', 'Second Look')).toBeFocused();
  await expect(header(page)).toContainText('Harbour Light');
  await expect(line(page, 'Second Look')).toHaveCount(0);
  await page.reload();
  await listed(page);
  await expect(entry(page, 'Harbour Light')).toContainText('Open in this tab');
  await button(page, 'Bring back', 'Second Look').press('Enter');
  await expect(button(page, 'Open', 'Second Look')).toBeFocused();
  await expect(line(page, 'Second Look')).toBeVisible();
});

test('deleting is taken back whole, by keyboard', async ({ page }) => {
  await storeTwo(page);
  await openPrograms(page);
  await button(page, 'Delete', 'Second Look').press('Enter');
  await expect(said(page)).toHaveText('Deleted “Second Look”. “Harbour Light” is open now.');
  const undo = page.getByRole('button', { name: 'Undo: bring “Second Look” back' });
  await expect(undo).toBeFocused();
  await expect(line(page, 'Second Look')).toHaveCount(0);
  await undo.press('Enter');
  await expect(said(page)).toHaveText('“Second Look” is back, whole. “Second Look” is open now.');
  await expect(button(page, 'See its plan', 'Second Look')).toBeFocused();
  await expect(undo).toHaveCount(0);
  await page.reload();
  await listed(page);
  await expect(page.getByRole('heading', { name: 'Recently deleted' })).toHaveCount(0);
  await button(page, 'See its plan', 'Second Look').click();
  const [answer] = shortPlan().triage.answers;
  await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
  await expect(answerBox(await openSheet(page, TRIAGE), 1)).toHaveValue(answer?.text ?? '');
});

test('a program deleted on another day is restored, until everything is erased', LONG, async ({ page }) => {
  await storeTwo(page);
  await openPrograms(page);
  for (const name of ['Second Look', 'Harbour Light']) await button(page, 'Delete', name).click();
  await expect(said(page)).toHaveText('Deleted “Harbour Light”. A blank program is open now.');
  await expect(page.getByText('No program is left in this browser.')).toBeVisible();
  await page.reload();
  await listed(page);
  await button(page, 'Restore', 'Second Look').press('Enter');
  await expect(said(page)).toHaveText('“Second Look” is restored.');
  await button(page, 'Open', 'Second Look').press('Enter');
  await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Erase everything here' }).click();
  await page.getByRole('button', { name: 'Erase it' }).click();
  await expect(page.getByText('Erased.')).toBeVisible();
  await openPrograms(page);
  await expect(page.getByText('Nothing is stored in this browser yet.')).toBeVisible();
});
