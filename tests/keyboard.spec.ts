import { expect, type Locator, type Page, test } from '@playwright/test';
import { tabTo } from './support/by-keyboard.ts';
import { answerBox, answerRow, openSheet } from './support/sheets.ts';
import { shortPlan, storePlan } from './support/storage.ts';
import { address, TRIAGE } from './support/words.ts';

const [FIRST = '', SECOND = '', THIRD = ''] = shortPlan().triage.answers.map(({ text }) => text);
const LAST = shortPlan().triage.answers.length;

async function openExample(page: Page): Promise<Locator> {
  await storePlan(page, shortPlan());
  return openSheet(page, TRIAGE);
}

/** What the first three answers say. */
function firstThree(sheet: Locator): Promise<string[]> {
  return Promise.all([1, 2, 3].map((number) => answerBox(sheet, number).inputValue()));
}

test('the skip link is the first stop and leads to the text', async ({ page }) => {
  await page.goto(address(TRIAGE));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a row is added by keyboard, takes the focus, and keeps it while it is written', async ({ page }) => {
  const sheet = await openExample(page);
  await answerBox(sheet, LAST).focus();
  await tabTo(page, sheet.getByRole('button', { name: 'Add an answer' }));
  await page.keyboard.press('Enter');
  const added = answerBox(sheet, LAST + 2);
  await expect(added).toBeFocused();
  await page.keyboard.type('The change board gives a slot');
  const written = answerBox(sheet, LAST + 1);
  await expect(written).toHaveValue('The change board gives a slot');
  await expect(written).toBeFocused();
});

test('a blank line becomes a row under the fingers of whoever types in it', async ({ page }) => {
  const sheet = await openSheet(page, TRIAGE);
  await answerBox(sheet, 1).focus();
  await page.keyboard.type('Model risk signs the report');
  await expect(answerBox(sheet, 1)).toHaveValue('Model risk signs the report');
  await expect(answerBox(sheet, 1)).toBeFocused();
  await expect(sheet.getByRole('button', { name: 'Remove answer 1', exact: true })).toBeVisible();
});

test('Alt and an arrow move a row from its buttons and ticks, and the focus goes along; at the end they move nothing', async ({
  page,
}) => {
  const sheet = await openExample(page);
  const tick = (number: number) =>
    answerRow(sheet, number).getByLabel(TRIAGE.fields.pick.label, { exact: true });
  await tick(1).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => firstThree(sheet)).toEqual([FIRST, SECOND, THIRD]);
  await expect(tick(1)).toBeFocused();
  await expect(sheet.getByText('is now number')).toHaveCount(0);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(answerBox(sheet, 2)).toHaveValue(FIRST);
  await expect(tick(2)).toBeFocused();
  await expect(sheet.getByText('answer 1 is now number 2.')).toBeVisible();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => firstThree(sheet)).toEqual([FIRST, SECOND, THIRD]);
  await expect(tick(1)).toBeFocused();
  await sheet.getByRole('button', { name: 'Remove answer 1', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => firstThree(sheet)).toEqual([SECOND, FIRST, THIRD]);
});

test('Alt and an arrow are the browser’s own in a text, at a choice and at a day', async ({ page }) => {
  const sheet = await openExample(page);
  const row = answerRow(sheet, 1);
  const prevented = (control: Locator) =>
    control.evaluate((element) => {
      const init = { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true };
      return !element.dispatchEvent(new KeyboardEvent('keydown', init));
    });
  for (const control of [
    answerBox(sheet, 1),
    row.getByLabel(TRIAGE.fields.owner.label, { exact: true }),
    row.getByLabel(TRIAGE.fields.due.label, { exact: true }),
    row.getByLabel(TRIAGE.fields.gate.label, { exact: true }),
  ]) {
    expect(await prevented(control)).toBe(false);
  }
  await answerBox(sheet, 1).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await row.getByLabel(TRIAGE.fields.gate.label, { exact: true }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  expect(await firstThree(sheet)).toEqual([FIRST, SECOND, THIRD]);
  await expect(sheet.getByText('is now number')).toHaveCount(0);
});

test('the buttons of a row move it, the focus goes along, and from one that can do no more to the one beside it', async ({
  page,
}) => {
  const sheet = await openExample(page);
  const moveDown = (number: number) =>
    sheet.getByRole('button', { name: `Move answer ${number} down`, exact: true });
  await tabTo(page, moveDown(1));
  await page.keyboard.press('Enter');
  await expect(moveDown(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(moveDown(3)).toBeFocused();
  await expect.poll(() => firstThree(sheet)).toEqual([SECOND, THIRD, FIRST]);
  await sheet.getByRole('button', { name: 'Move answer 2 up', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(moveDown(1)).toBeFocused();
  await expect.poll(() => firstThree(sheet)).toEqual([THIRD, SECOND, FIRST]);
});

test('a row is removed by keyboard, the focus is on Undo, and undoing brings row and focus back, the latest first', async ({
  page,
}) => {
  const sheet = await openExample(page);
  const owner = answerRow(sheet, 1).getByLabel(TRIAGE.fields.owner.label, { exact: true });
  await expect(owner).toHaveValue('Ines Calloway');
  await sheet.getByRole('button', { name: 'Remove answer 1', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(answerBox(sheet, 1)).toHaveValue(SECOND);
  const undo = sheet.getByRole('button', { name: /^Undo/ });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => firstThree(sheet)).toEqual([FIRST, SECOND, THIRD]);
  await expect(owner).toHaveValue('Ines Calloway');
  await expect(undo).toBeHidden();
  // The button that had the focus is gone; whoever works by keyboard goes on from the row, not from the top.
  await expect(answerRow(sheet, 1).locator(':focus')).toHaveCount(1);

  await sheet.getByRole('button', { name: 'Move answer 1 down', exact: true }).press('Enter');
  await sheet.getByRole('button', { name: 'Remove answer 1', exact: true }).focus();
  await page.keyboard.press('Enter');
  await undo.press('Enter');
  await expect.poll(() => firstThree(sheet)).toEqual([SECOND, FIRST, THIRD]);
  await undo.press('Enter');
  await expect.poll(() => firstThree(sheet)).toEqual([FIRST, SECOND, THIRD]);
});

test('a third pick is refused and swapped by keyboard alone', async ({ page }) => {
  const sheet = await openExample(page);
  const box = (number: number) =>
    answerRow(sheet, number).getByLabel(TRIAGE.fields.pick.label, { exact: true });
  await box(3).focus();
  await page.keyboard.press('Space');
  await expect(box(3)).not.toBeChecked();
  const instead = answerRow(sheet, 3).getByRole('alert').getByRole('button', { name: FIRST });
  await tabTo(page, instead);
  await page.keyboard.press('Enter');
  await expect(box(3)).toBeChecked();
  await expect(box(1)).not.toBeChecked();
  await expect(answerRow(sheet, 3).locator(':focus')).toHaveCount(1);
});

test('a term of the glossary opens by keyboard, shows its meaning, and Escape closes it', async ({
  page,
}) => {
  await page.goto('/chapters/finding-the-gate/');
  const term = page.locator('button[popovertarget]').first();
  const meaning = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`);
  await expect(meaning).toBeHidden();
  await tabTo(page, term);
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  const link = meaning.getByRole('link', { name: 'In the glossary' });
  const id = new URL((await link.getAttribute('href')) ?? '', page.url()).hash.slice(1);
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  const said = (await meaning.allInnerTexts())
    .join(' ')
    .replace('In the glossary', '')
    .replace(/\s+/g, ' ')
    .trim();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(term).toBeFocused();

  await page.goto('/glossary/');
  const entry = (await page.locator(`[id="${id}"]`).allInnerTexts()).join(' ').replace(/\s+/g, ' ');
  expect(said.length).toBeGreaterThan(30);
  for (const sentence of said.split(/(?<=\.) /).slice(1)) expect(entry).toContain(sentence);
});

test('what typing brings up is there for a Tab that follows at once', async ({ page }) => {
  const sheet = await openExample(page);
  const blank = answerBox(sheet, LAST + 1);
  await blank.focus();
  await page.keyboard.press('X');
  await page.keyboard.press('Tab');
  await expect(answerRow(sheet, LAST + 1).getByLabel(TRIAGE.fields.pick.label)).toBeFocused();
});
