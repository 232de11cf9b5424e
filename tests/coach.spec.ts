import { expect, type Page, test } from '@playwright/test';
import { blankPlan } from '../src/plan/document/schema.ts';
import { blankAnswer } from '../src/sheets/triage/fields.ts';
import { answerBox, answerRow, openSheet } from './support/sheets.ts';
import { storePlan } from './support/storage.ts';
import { TRIAGE } from './support/words.ts';

/** The triage sheet of a program called Clarity with these answers, which began on 1 March 2027. */
async function openWith(page: Page, ...texts: string[]) {
  const plan = blankPlan('coached');
  Object.assign(plan.program, { name: 'Clarity', dayZero: '2027-03-01' });
  plan.triage.answers = texts.map((text, place) => ({ ...blankAnswer(`answer-${place}`), text }));
  await storePlan(page, plan);
  return openSheet(page, TRIAGE);
}
const caret = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLTextAreaElement).selectionStart);

test('the coach shows what it read as one line, and what is blank leads to where it belongs', async ({
  page,
}) => {
  const text = 'The contract with Vantiq is signed';
  const sheet = await openWith(page, text);
  const row = answerRow(sheet, 1);
  await expect(row.locator('.slots')).toHaveText('who?signedThe contract with Vantiqby when?seen where?', {
    useInnerText: false,
  });
  await row.getByRole('button', { name: 'who?' }).click();
  await expect(answerBox(sheet, 1)).toBeFocused();
  expect(await caret(page)).toBe(text.indexOf('signed'));
  await row.getByRole('button', { name: 'by when?' }).click();
  const due = row.getByLabel(TRIAGE.fields.due.label, { exact: true });
  await expect(due).toBeFocused();
  await due.fill('2027-03-20');
  await expect(row.getByRole('button', { name: 'by when?' })).toHaveCount(0);
  await row.getByRole('button', { name: 'seen where?' }).press('Enter');
  await expect(row.getByLabel(TRIAGE.fields.check.label, { exact: true })).toBeFocused();
});

test('one question is asked in one margin, at most two in each, and a name is no vague word', async ({
  page,
}) => {
  const sheet = await openWith(
    page,
    'Better data quality',
    'More momentum',
    'Clarity feels slow',
    'Good data',
  );
  const questions = sheet.locator('.coach .mends');
  await expect(questions).toHaveText([
    'What one act would show it is over: signed, approved, released, closed? Who has to act? Name the person or the function.',
  ]);
  await expect(answerRow(sheet, 3).locator('.reasons')).toHaveText(
    '“feels slow”: is in people’s heads, where it can’t be checked',
  );
});

test('a day beyond day 30 is said, and a text in another language gets no verdict', async ({ page }) => {
  const sheet = await openWith(
    page,
    'Legal signs the contract with Vantiq by 12 May',
    'Die Rechtsabteilung unterschreibt den Vertrag mit dem Anbieter.',
  );
  await expect(answerRow(sheet, 1)).toContainText('12 May 2027 is day 72, beyond day 30.');
  const german = answerRow(sheet, 2).locator('.coach');
  await expect(german).toContainText('The coach reads English only');
  await expect(german.locator('.slots, .reasons')).toHaveCount(0);
});

test('one press overrules the coach and one takes it back, with the reason kept', async ({ page }) => {
  const sheet = await openWith(page, 'Better data quality');
  const row = answerRow(sheet, 1);
  const reason = row.getByLabel(TRIAGE.fields.reason.label);
  await row.getByRole('button', { name: 'It is concrete' }).press('Enter');
  await expect(row.locator('.verdict')).toHaveText('Concrete (your verdict; the coach reads symptom)');
  await expect(row.getByRole('button', { name: 'As the coach reads it' })).toBeFocused();
  await reason.fill('It is the name of a project');
  await row.getByRole('button', { name: 'As the coach reads it' }).press('Enter');
  await expect(row.locator('.verdict')).toHaveText('Symptom');
  await row.getByRole('button', { name: 'It is concrete' }).press('Enter');
  await expect(reason).toHaveValue('It is the name of a project');
});
