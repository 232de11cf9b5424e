import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Plan } from '../src/plan/document/schema.ts';
import { QUESTION_NAMES } from '../src/sheets/gate/en/choices.ts';
import { PAPER_NAMES } from '../src/sheets/gate/en/papers.ts';
import { blankQuestion } from '../src/sheets/gate/fields.ts';
import { objectionsInBothThemes } from './support/axe.ts';
import { tabTo } from './support/by-keyboard.ts';
import { expectInSight } from './support/in-sight.ts';
import { openSheet } from './support/sheets.ts';
import { examplePlan, storedPlan, storePlan } from './support/storage.ts';
import { GATE } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });

const SIXTY = 60;
/** The keys, in the order in which sixty questions are sorted: three block, as they do. */
const KEYS = [...'clcubclcubclcubc'.padEnd(SIXTY, 'cul')].slice(0, SIXTY);
const MARKS = { b: 'blocking', c: 'clarification', l: 'later', u: 'unknown' } as const;
const LONG_TEXT = `Which ${'field '.repeat(40)}is meant?`;

/** The worked example with sixty questions that nobody has sorted in the log of its first gate, and none elsewhere. */
function sixty(): Plan {
  const plan = examplePlan();
  const gate = plan.gate.gates[0]?.id ?? '';
  const questions = KEYS.map((_, at) => ({
    ...blankQuestion(`q${at + 1}`),
    ...{ gate, text: at === 4 ? LONG_TEXT : `What of case ${at + 1}?`, reference: `MR-${at + 1}` },
  }));
  return { ...plan, gate: { ...plan.gate, questions } };
}

const field = (sheet: Locator, name: string) => sheet.getByLabel(name, { exact: true });

test('sixty questions are sorted with sixty keys, and are in the reviewer’s paper and in their file', async ({
  page,
}) => {
  await storePlan(page, sixty());
  const sheet = await openSheet(page, GATE);
  await field(sheet, 'Mark').selectOption(GATE.fields.theirs.label);
  await sheet.getByRole('button', { name: `Sort ${SIXTY} questions` }).press('Enter');
  const dialog = page.getByRole('dialog', { name: `Sort: ${GATE.fields.theirs.label}` });
  await expect(dialog.getByRole('application', { name: 'What of case 1?' })).toBeFocused();
  for (const key of KEYS) await page.keyboard.press(key);
  await expect(dialog.getByText(`All ${SIXTY} are sorted.`)).toBeVisible();
  const stored = async () => (await storedPlan(page)).gate.questions.map(({ theirs }) => theirs);
  await expect.poll(stored).toEqual(KEYS.map((key) => MARKS[key as keyof typeof MARKS]));
  await dialog.getByRole('button', { name: 'Show those that block' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expectInSight(page, 'after sorting');
  const blocking = KEYS.filter((key) => key === 'b').length;
  await expect(sheet.getByText(`Showing 1 to ${blocking} of ${blocking} that match`)).toBeFocused();

  await sheet.getByText('Send the log to those who asked').click();
  const download = page.waitForEvent('download');
  await sheet.getByRole('button', { name: 'Make an Excel file of the log' }).click();
  const parts = unzipSync(new Uint8Array(await readFile(await (await download).path())));
  const told = Object.values(parts)
    .map((part) => strFromU8(part))
    .join('');
  const words = [`MR-${SIXTY}`, LONG_TEXT, ...Object.values(QUESTION_NAMES)];
  expect(words.filter((each) => !told.includes(each))).toEqual([]);

  await sheet.getByText('Paper for the meeting').click();
  const note = sheet.getByRole('region', { name: PAPER_NAMES.note });
  await expect(note).toContainText(`MR-5: ${LONG_TEXT}`);
  const sent = (await note.textContent()) ?? '';
  expect(KEYS.filter((_, at) => !sent.includes(`MR-${at + 1}`))).toEqual([]);
});

test('sorting goes back, skips, takes back, by key and by button, and goes on where it was left', async ({
  page,
}) => {
  await storePlan(page, sixty());
  const sheet = await openSheet(page, GATE);
  await sheet.getByRole('textbox', { name: 'Question 7', exact: true }).press('Control+Enter');
  const dialog = page.getByRole('dialog');
  const asked = (number: number) => dialog.getByText(`What of case ${number}?`);
  const marks = async () => (await storedPlan(page)).gate.questions.slice(6, 9).map(({ kind }) => kind);
  await expect(asked(7)).toBeVisible();
  await dialog.getByRole('button', { name: QUESTION_NAMES.blocking }).click();
  await page.keyboard.press('C');
  await expect.poll(marks).toEqual(['blocking', 'clarification', '']);
  await page.keyboard.press('Control+z');
  await expect(asked(8)).toBeVisible();
  await expect.poll(marks).toEqual(['blocking', '', '']);
  await dialog.getByRole('button', { name: 'Back' }).click();
  await expect(dialog.getByRole('button', { name: QUESTION_NAMES.blocking, pressed: true })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await dialog.getByRole('button', { name: 'Skip' }).click();
  await expect(asked(9)).toBeVisible();
  await expect(dialog.getByText(`${SIXTY - 1} of ${SIXTY} left.`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet.getByRole('textbox', { name: 'Question 7', exact: true })).toBeFocused();
  // A letter is a letter where one is typed.
  await page.keyboard.press('End');
  await page.keyboard.type(' b');
  await expect(sheet.getByRole('textbox', { name: 'Question 7', exact: true })).toHaveValue(
    'What of case 7? b',
  );
  await sheet.getByRole('button', { name: `Sort ${SIXTY - 1} questions` }).click();
  await expect(asked(9)).toBeVisible();
  await dialog.getByRole('button', { name: 'Leave' }).click();
  await expect(sheet.getByRole('button', { name: `Sort ${SIXTY - 1} questions` })).toBeFocused();
});

test('at every width the words of a question have room, and axe has no objection to the log or to sorting it', async ({
  page,
}) => {
  await storePlan(page, examplePlan());
  const sheet = await openSheet(page, GATE);
  const words = sheet.getByRole('table', { name: GATE.fields.questions.label }).locator('.asks').first();
  for (const width of [1280, 1024, 1023, 768, 767, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(async () => (await words.boundingBox())?.width, `${width}`).toBeGreaterThan(120);
  }
  await sheet.getByRole('textbox', { name: 'Question 7', exact: true }).press('Control+Enter');
  await expect(page.getByRole('dialog').getByRole('application')).toBeFocused();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await objectionsInBothThemes(page)).toEqual([]);
  }
});

test('a question is a line of 40 pixels with three stops for Tab, and arrows lead to the rest of it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await storePlan(page, sixty());
  const sheet = await openSheet(page, GATE);
  const log = sheet.getByRole('table', { name: GATE.fields.questions.label });
  const rows = log.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(rows).toHaveCount(SIXTY + 1);
  const [first, last] = [await rows.first().boundingBox(), await rows.nth(SIXTY - 1).boundingBox()];
  expect((last?.y ?? 0) + (last?.height ?? 0) - (first?.y ?? 0)).toBeLessThanOrEqual(2_400);

  await field(sheet, 'Question 3').focus();
  const stops = ['Our mark, question 3', 'Details of question 3', 'Question 4'];
  for (const name of stops) {
    await page.keyboard.press('Tab');
    await expect(sheet.getByLabel(name).and(page.locator(':focus')), name).toHaveCount(1);
  }
  await field(sheet, 'Question 3').focus();
  await page.keyboard.press('Home');
  for (const name of ['Their reference, question 3', 'Tick question 3, to change it with others'])
    await arrowTo(page, sheet, 'ArrowLeft', name);
  await page.keyboard.press('x');
  await expect(sheet.getByRole('button', { name: 'Change the 1 ticked' })).toBeVisible();
  const along = ['Their reference', 'Question', 'Our mark', 'Owner', 'Answered', 'Date'];
  for (const name of along)
    await arrowTo(page, sheet, 'ArrowRight', name === 'Question' ? 'Question 3' : `${name}, question 3`);
  // In a day, Tab goes on by its parts first.
  await tabTo(page, field(sheet, 'Details of question 3'));
  await arrowTo(page, sheet, 'ArrowLeft', 'Date, question 3');
  await field(sheet, 'Owner, question 3').focus();
  await arrowTo(page, sheet, 'ArrowDown', 'Owner, question 4');
  await arrowTo(page, sheet, 'ArrowUp', 'Owner, question 3');

  // Enter opens all of it at the same field, and Escape shuts it.
  await page.keyboard.press('Enter');
  const details = field(sheet, 'Details of question 3');
  await expect(details).toHaveAttribute('aria-expanded', 'true');
  const owner = field(sheet, GATE.fields.owner.label);
  await expect(owner).toBeFocused();
  await page.keyboard.type('Ines');
  await page.keyboard.press('Escape');
  await expect(field(sheet, 'Owner, question 3')).toBeFocused();
  await expect(field(sheet, 'Owner, question 3')).toHaveValue('Ines');

  // Counts and filter stay in sight, and over nothing that has the focus.
  await field(sheet, 'Question 50').focus();
  await expect(sheet.getByText(`All ${SIXTY}`)).toBeInViewport();
  for (let up = 0; up < 12; up++) await page.keyboard.press('Shift+Tab');
  await expectInSight(page, 'under the bar');
});

/** Presses a key, and looks whether it led to what has this name. */
async function arrowTo(page: Page, sheet: Locator, key: string, name: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(field(sheet, name), `${key} to ${name}`).toBeFocused();
}
