import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { LONG } from './support/long.ts';
import { missingFrom, printed, squeezed } from './support/pdf.ts';
import {
  HARBOUR,
  button,
  entry,
  header,
  line,
  listed,
  openPrograms,
  said,
  storeTwo,
} from './support/programs.ts';
import { answerBox, openSheet } from './support/sheets.ts';
import { examplePlan, OPEN_KEY, planKey, shortPlan, storePlan, storeText } from './support/storage.ts';
import { watch } from './support/watch.ts';
import { address, TRIAGE } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });

const NAME = TRIAGE.fields.name.label;

test('with nothing stored the page says so and leads to triage', async ({ page }) => {
  await openPrograms(page);
  await expect(page.getByText('Nothing is stored in this browser yet.')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.getByRole('link', { name: 'triage', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${address(TRIAGE)}#worksheet$`));
});

test('the plan and the foot of every page lead to the programs', async ({ page }) => {
  await page.goto('/plan/');
  await page.getByRole('main').getByRole('link', { name: 'Your programs' }).click();
  await listed(page);
  await page.goto('/glossary/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Your programs' }).click();
  await listed(page);
});

test('two programs: switching between them keeps the content of both, also after a reload', async ({
  page,
}) => {
  const noted = await watch(page);
  await storeTwo(page);
  await openPrograms(page);
  await expect(entry(page, 'Second Look')).toContainText('Open in this tab');
  await button(page, 'Open', 'Harbour Light').click();
  await expect(page).toHaveURL(/\/plan\/$/);
  await expect(page.getByRole('heading', { name: 'Harbour Light', level: 1 })).toBeVisible();
  await expect(header(page)).toContainText('Harbour Light');

  const sheet = await openSheet(page, TRIAGE);
  await answerBox(sheet, 1).fill('The vendor’s contract');
  await expect(sheet.getByText('saved on this device')).toBeVisible();
  await page.reload();
  await expect(answerBox(await openSheet(page, TRIAGE), 1)).toHaveValue('The vendor’s contract');

  await openPrograms(page);
  await button(page, 'Open', 'Second Look').click();
  await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
  const [answer] = shortPlan().triage.answers;
  await expect(answerBox(await openSheet(page, TRIAGE), 1)).toHaveValue(answer?.text ?? '');
  await page.reload();
  await expect(answerBox(await openSheet(page, TRIAGE), 1)).toHaveValue(answer?.text ?? '');

  await openPrograms(page);
  await button(page, 'Open', 'Harbour Light').click();
  await expect(page.getByRole('heading', { name: 'Harbour Light', level: 1 })).toBeVisible();
  await expect(answerBox(await openSheet(page, TRIAGE), 1)).toHaveValue('The vendor’s contract');
  expect(noted).toEqual([]);
});

test('a tab stays with its own program when another tab switches', LONG, async ({ page, context }) => {
  await storeTwo(page);
  const sheet = await openSheet(page, TRIAGE);
  await expect(sheet.getByLabel(NAME, { exact: true })).toHaveValue('Second Look');
  const other = await context.newPage();
  await openPrograms(other);
  await button(other, 'Open', 'Harbour Light').click();
  await expect(other.getByRole('heading', { name: 'Harbour Light', level: 1 })).toBeVisible();
  await expect(header(other)).toContainText('Harbour Light');

  await sheet.getByLabel(NAME, { exact: true }).fill('Second Look, here');
  await expect(header(page)).toContainText('Second Look');
  await page.goto('/glossary/');
  await expect(header(page)).toContainText('Second Look, here');
  await other.reload();
  await expect(other.getByRole('heading', { name: 'Harbour Light', level: 1 })).toBeVisible();
  await openPrograms(page);
  await expect(entry(page, 'Second Look, here')).toContainText('Open in this tab');
});

test('a new program begins blank, beside the others, and is the tab’s own', async ({ page }) => {
  await storeTwo(page);
  await openPrograms(page);
  await page.getByRole('button', { name: 'New program' }).click();
  await expect(page).toHaveURL(new RegExp(address(TRIAGE)));
  await expect(header(page)).toContainText('nothing saved of it yet');
  const sheet = await openSheet(page, TRIAGE);
  await expect(sheet.getByLabel(NAME, { exact: true })).toHaveValue('');
  await sheet.getByLabel(NAME, { exact: true }).fill('Long Quay');
  await expect(sheet.getByText('Long Quay · saved on this device')).toBeVisible();
  await openPrograms(page);
  for (const name of ['Harbour Light', 'Long Quay', 'Second Look'])
    await expect(entry(page, name)).toBeVisible();
  await expect(entry(page, 'Long Quay')).toContainText('Open in this tab');
});

test('what cannot be read is listed, handed out as it is, and never written over', async ({ page }) => {
  const text = '{"app":"unstall","version":99,"id":"later","program":{"name":"From later"}}';
  await storeText(page, 'later', text);
  await storePlan(page, shortPlan());
  await openPrograms(page);
  await expect(entry(page, 'From later')).toContainText('It was written by a newer Unstall');
  await expect(entry(page, 'From later').getByRole('button')).toHaveCount(2);
  const download = page.waitForEvent('download');
  await button(page, 'Download what is stored', 'From later').click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe(text);
  await button(page, 'Duplicate', 'Second Look').click();
  await button(page, 'Delete', 'Second Look').click();
  await expect(said(page)).toContainText('is open now.');
  expect(await page.evaluate((key) => localStorage.getItem(key), planKey('later'))).toBe(text);
  await expect(line(page, 'From later')).toHaveCount(0);
});

test('the table compares what is in use, counts its figures late, and prints alone', async ({ page }) => {
  const noted = await watch(page);
  await storeTwo(page, examplePlan());
  await openPrograms(page);
  const cells = line(page, 'Second Look').getByRole('cell');
  await expect(cells.nth(1)).toHaveText('Integration');
  await expect(cells.nth(2)).not.toHaveText('not yet said');
  await expect(cells.nth(3)).toHaveText(/\d+ days|no longer/);
  await expect(cells.nth(4)).toHaveText(/\d \w{3} 20\d\d|weeks/, { timeout: 30_000 });
  await expect(line(page, 'Harbour Light').getByRole('cell').nth(1)).toHaveText('Integration');
  for (const format of ['A4', 'Letter'] as const) {
    const pages = await printed(page, format);
    const printedToo = ['Your programs', 'Second Look', 'Harbour Light', 'Integration'];
    expect(missingFrom(pages, printedToo)).toEqual([]);
    const acts = ['Rename', 'Print', 'New program', 'Open in this tab'];
    expect(missingFrom(pages, acts)).toEqual(acts);
    expect(pages).toHaveLength(1);
  }
  expect(noted).toEqual([]);
});

test('a print that is asked for before all is counted has every figure in it', LONG, async ({ page }) => {
  await storeTwo(page, examplePlan());
  for (let copies = 0; copies < 5; copies++) {
    await storePlan(page, { ...examplePlan(), id: `copy-${copies}` });
  }
  await openPrograms(page);
  await expect(page.getByRole('table')).toBeVisible();
  // Once it has begun to count, it hears of a print.
  await expect(
    page
      .getByRole('row')
      .getByText(/2027|weeks/)
      .first(),
  ).toBeVisible();
  const pages = await printed(page, 'A4');
  expect(missingFrom(pages, ['counting'])).toEqual(['counting']);
  expect(squeezed(pages.join(' ')).match(/1Dec2026,Milestone/g)).toHaveLength(6);
});

test('the list follows another tab', async ({ page, context }) => {
  await storeTwo(page);
  await openPrograms(page);
  const other = await context.newPage();
  await openPrograms(other);
  await button(other, 'Delete', 'Harbour Light').click();
  await expect(entry(page, 'Harbour Light').getByRole('button', { name: /^Restore/ })).toBeVisible();
  await expect(line(page, 'Harbour Light')).toHaveCount(0);
});

test('without a database the programs are listed, and what it cannot do is said', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await storeTwo(page);
  await openPrograms(page);
  await expect(page.getByText('gives this site no database')).toBeVisible();
  await expect(button(page, 'Archive', 'Second Look')).toHaveCount(0);
  await button(page, 'Delete', 'Second Look').click();
  await expect(said(page)).toContainText('could not keep a copy');
  await page.keyboard.press('Enter');
  await button(page, 'See its plan', 'Second Look').click();
  await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
});

test('where this tab has chosen nothing the header names the program that was used last', async ({
  page,
  context,
}) => {
  await storeTwo(page);
  const other = await context.newPage();
  await other.goto('/glossary/');
  await expect(header(other)).toContainText('Second Look saved on this device');
  await other.evaluate(([key, id]) => sessionStorage.setItem(key, id), [OPEN_KEY, HARBOUR.id] as const);
  await other.reload();
  await expect(header(other)).toContainText('Harbour Light saved on this device');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it would show and leads to the chapters', async ({ page }) => {
    await page.goto('/programs/');
    await expect(page.getByRole('heading', { name: 'Your programs', level: 1 })).toBeVisible();
    // Playwright takes no text in a noscript for text of the page.
    const instead = page.locator('noscript p');
    await expect(instead).toBeVisible();
    await expect(instead).toContainText('With JavaScript this page lists');
    await expect(page.getByText('Looking for your programs')).toBeHidden();
    await expect(page.locator('main button:visible')).toHaveCount(0);
    await instead.getByRole('link').click();
    await expect(page).toHaveURL(/\/chapters\/$/);
  });
});
