import { expect, test } from '@playwright/test';
import { BASE } from '../scripts/base.ts';
import { allPages } from './support/site.ts';
import { answerBox, answerRow, sheetOn } from './support/sheets.ts';
import { storedPlan } from './support/storage.ts';
import { moved, transfersOf } from './support/transfers.ts';
import { address, TRIAGE } from './support/words.ts';

/** Bytes of a first reading, whatever it is made of, headers among them. */
const MOST = 70_000;
const CHAPTERS = allPages().filter(
  (path) => path.startsWith(`${BASE}chapters/`) && path !== `${BASE}chapters/`,
);

test('a first reading of a chapter transfers at most 70 KB, whether or not it has a worksheet', async ({
  browser,
}) => {
  expect(CHAPTERS.length).toBeGreaterThan(14);
  for (const path of CHAPTERS) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const transfers = await transfersOf(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    const names = [...transfers.keys()];
    expect(names.filter((name) => name.endsWith('.woff2')).length, path).toBeGreaterThan(2);
    const sum = [...transfers.values()].reduce((all, size) => all + size, 0);
    expect.soft(sum, `${path}: ${[...transfers].join(' ')}`).toBeLessThanOrEqual(MOST);
    await context.close();
  }
});

test('the sheet comes as its reader comes near, its late parts once somebody uses it; what is typed at once is saved, and nothing moves', async ({
  page,
}) => {
  const transfers = await transfersOf(page);
  await page.goto(address(TRIAGE), { waitUntil: 'networkidle' });
  const asked = () => [...transfers.keys()].map((name) => name.replace(/^.*\/|\.[^.]*\.js$/g, ''));
  expect(asked()).not.toContain('worksheet');
  const sheet = sheetOn(page, TRIAGE);
  const box = answerBox(sheet, 1);
  await sheet.getByRole('heading', { name: TRIAGE.title }).scrollIntoViewIfNeeded();
  await expect(box).toBeEnabled();
  await page.waitForLoadState('networkidle');
  expect(asked()).toContain('worksheet');
  expect(asked()).not.toContain('coach');
  await box.scrollIntoViewIfNeeded();

  const text = 'Risk signs the note of the second review by 4 December.';
  await box.focus();
  await page.keyboard.insertText(text);
  await expect.poll(async () => (await storedPlan(page))?.triage.answers[0]?.text).toBe(text);
  await expect(answerRow(sheet, 1).locator('.coach')).not.toBeEmpty();
  expect(asked()).toContain('coach');
  await expect(box).toBeFocused();
  expect(await moved(page)).toBe(0);
});

test('a part that comes while somebody types takes no key', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/(rowActs|coach|coaching|lateHands)\./, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${address(TRIAGE)}#worksheet`);
  const sheet = sheetOn(page, TRIAGE);
  const box = answerBox(sheet, 1);
  await box.fill('Model ');
  // Drawn once, so that what comes finds a row that was drawn before the keys that follow.
  await expect(answerRow(sheet, 1)).not.toHaveClass(/row-spare/);
  const typed = page.evaluate(typeUntilActs);
  release();
  const { wanted, shown } = await typed;
  expect(wanted.length).toBeGreaterThan('Model '.length);
  expect(shown).toBe(wanted);
  await expect.poll(async () => (await storedPlan(page)).triage.answers[0]?.text).toBe(wanted);
});

/** Runs in the page: types a letter every few milliseconds until its row has buttons, faster than any drawing waits for. */
async function typeUntilActs(): Promise<{ wanted: string; shown: string }> {
  const row = document.querySelector('[data-list="answers"] [data-row]');
  const box = row?.querySelector('textarea');
  if (!row || !box) throw new Error('There is no answer to type.');
  let wanted = box.value;
  while (!row.querySelector('[data-move]')) {
    wanted += 'x';
    box.value += 'x';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return { wanted, shown: box.value };
}

test('whoever has a plan has the sheet at once', async ({ page }) => {
  await page.goto(`${address(TRIAGE)}#worksheet`);
  const sheet = sheetOn(page, TRIAGE);
  const name = sheet.getByLabel(TRIAGE.fields.name.label, { exact: true });
  await name.fill('Written before');
  await expect(sheet.getByText('Written before · saved on this device')).toBeVisible();
  await page.goto('/favicon.svg');
  await page.goto(address(TRIAGE));
  await expect(name).toHaveValue('Written before');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
