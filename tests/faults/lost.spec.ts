import { expect } from '@playwright/test';
import { test } from '../support/faults/killable.ts';
import { expectUsableSheet, nameIn, saveLine } from '../support/faults/usable.ts';
import { answerBox, openSheet, sheetOn } from '../support/sheets.ts';
import { examplePlan, storePlan } from '../support/storage.ts';
import { TRIAGE } from '../support/words.ts';

test('a browser that has lost its database and localStorage shows all that was saved, and says so', async ({
  killable,
}) => {
  const page = await killable.start();
  await storePlan(page, examplePlan());
  const sheet = await openSheet(page, TRIAGE);
  await nameIn(page).fill('Typed before');
  await answerBox(sheet, 1).fill('All that was said before');
  await expect(saveLine(page)).toHaveText('Typed before · saved on this device');
  await killable.kill();
  await killable.forget('IndexedDB', 'Local Storage');

  const next = await killable.start();
  const after = await openSheet(next, TRIAGE);
  await expect(nameIn(next)).toHaveValue('Typed before');
  await expect(answerBox(after, 1)).toHaveValue('All that was said before');
  const word = after.getByText('This browser had lost what it kept');
  await expect(word).toBeVisible();
  await expectUsableSheet(next);
  await after.getByRole('button', { name: 'I have looked' }).click();
  await expect(word).toBeHidden();
  await expect(saveLine(next)).toHaveText('Typed before · saved on this device');
  await next.reload();
  await expect(nameIn(next)).toHaveValue('Typed before');
  await expect(answerBox(sheetOn(next, TRIAGE), 1)).toHaveValue('Still usable');
  await expect(word).toBeHidden();
});
