import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openSheet } from './support/sheets.ts';
import { examplePlan, storedPlan, storePlan } from './support/storage.ts';
import { watch } from './support/watch.ts';
import { GATE } from './support/words.ts';

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^second-look.*\.xlsx$/);
  return readFile(await file.path());
}

/** A workbook in which somebody wrote something else in the second sheet. */
function edited(bytes: Buffer, edit: (sheet: string) => string): Buffer {
  const parts = unzipSync(new Uint8Array(bytes));
  const path = 'xl/worksheets/sheet2.xml';
  return Buffer.from(
    zipSync({ ...parts, [path]: strToU8(edit(strFromU8(parts[path] ?? new Uint8Array()))) }),
  );
}

test('the log goes out as a workbook and comes back over what is there, with one undo; the plan goes out as one too', async ({
  page,
}) => {
  const noted = await watch(page);
  const plan = examplePlan();
  await storePlan(page, plan);
  const sheet = await openSheet(page, GATE);
  await sheet.getByText('Send the log to those who asked').click();
  const sent = await downloaded(page, 'Make an Excel file of the log');
  const [gate] = plan.gate.gates;
  const own = plan.gate.questions.filter((question) => question.gate === gate?.id);
  const first = own.find(({ answer }) => answer !== '');
  if (!first) throw new Error('No question of the example has an answer.');

  await sheet.getByText('Paste or import many questions').click();
  const chooser = sheet.getByLabel('The file of questions');
  await chooser.setInputFiles({ name: 'log.xlsx', mimeType: '', buffer: sent.subarray(0, 2_000) });
  await expect(sheet.getByRole('alert').filter({ hasText: 'log.xlsx was not read.' })).toContainText(
    'not copied or downloaded whole',
  );

  const returned = edited(sent, (xml) => xml.replace(`>${first.answer}<`, '>As agreed on Friday<'));
  await chooser.setInputFiles({ name: 'log.xlsx', mimeType: '', buffer: returned });
  await expect(sheet.getByRole('heading', { name: '0 new, 1 changed' })).toBeFocused();
  await expect(sheet.getByRole('table', { name: 'What would change' })).toContainText('As agreed on Friday');
  await sheet.getByRole('button', { name: 'Change 1 question' }).click();
  const answers = async () => (await storedPlan(page)).gate.questions.map(({ answer }) => answer);
  const changed = plan.gate.questions.map((row) => (row === first ? 'As agreed on Friday' : row.answer));
  await expect.poll(answers).toEqual(changed);
  await sheet.getByRole('button', { name: /^Undo/ }).first().click();
  await expect.poll(answers).toEqual(plan.gate.questions.map(({ answer }) => answer));

  await page.goto('/plan/');
  const whole = await downloaded(page, 'Export Excel');
  expect(Object.keys(unzipSync(new Uint8Array(whole))).length).toBeGreaterThan(30);
  expect(noted).toEqual([]);
});
