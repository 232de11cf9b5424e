import { expect, type Locator, type Page, test } from '@playwright/test';
import { writePrograms } from '../src/plan/files/programsFile.ts';
import { choose, named, openPlan, openPrograms, SHORT } from './support/files.ts';
import { offer } from './support/import.ts';
import { LONG } from './support/long.ts';
import { openSheet, unfold } from './support/sheets.ts';
import { storedPlan, storePlan } from './support/storage.ts';
import { GATE, TRIAGE } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });

// What pressing.spec.ts presses twice with a mouse by day is LONG here.

/** Presses a button twice before anything of the first press can be drawn, as a double click does on a slow machine. */
async function pressTwice(button: Locator): Promise<void> {
  await expect(button).toBeEnabled();
  await button.evaluate((element) => {
    (element as HTMLButtonElement).click();
    (element as HTMLButtonElement).click();
  });
}

/** The names of the programs there are, in their order, once none of them is still on its way. */
async function expectPrograms(page: Page, names: string[]): Promise<void> {
  await openPrograms(page);
  await expect(page.locator('[data-program] h3')).toHaveText(names);
}

const HARBOUR = named('harbour', 'Harbour Light');

test('a double click imports a program once', LONG, async ({ page }) => {
  await openPlan(page, SHORT);
  await offer(page, JSON.stringify(HARBOUR));
  await pressTwice(page.getByRole('button', { name: 'Open it as a program of its own' }));
  await expect(page.getByText('Imported “Harbour Light”.')).toBeVisible();
  await expectPrograms(page, ['Harbour Light', 'Second Look']);
});

test('a double click brings the programs of a file in once', async ({ page }) => {
  await storePlan(page, SHORT);
  await openPrograms(page);
  await choose(page, 'Bring programs in', writePrograms([{ plan: HARBOUR, archived: false }]));
  await pressTwice(page.getByRole('button', { name: 'Bring it in' }));
  await expect(page.getByText('Brought in: “Harbour Light”.')).toBeVisible();
  await expectPrograms(page, ['Harbour Light', 'Second Look']);
});

test('a double click copies a program once', LONG, async ({ page }) => {
  await storePlan(page, SHORT);
  await openPrograms(page);
  await pressTwice(page.getByRole('button', { name: 'Duplicate “Second Look”' }));
  await expect(page.getByRole('button', { name: 'Open “Second Look (copy)”' })).toBeFocused();
  await expectPrograms(page, ['Second Look', 'Second Look (copy)']);
});

test('a double click restores a deleted program once', async ({ page }) => {
  await storePlan(page, SHORT);
  await openPrograms(page);
  await page.getByRole('button', { name: 'Delete “Second Look”' }).click();
  await expect(page.getByRole('button', { name: 'Undo: bring “Second Look” back' })).toBeVisible();
  await page.reload();
  await pressTwice(page.getByRole('button', { name: 'Restore “Second Look”' }));
  await expect(page.getByRole('button', { name: 'Open “Second Look”' })).toBeVisible();
  await expectPrograms(page, ['Second Look']);
});

test('a double click keeps a state once', LONG, async ({ page }) => {
  await storePlan(page, SHORT);
  await page.goto('/plan/history/');
  await page.getByLabel('Keep the plan as it is now').fill('Before the committee');
  await pressTwice(page.getByRole('button', { name: 'Keep this state' }));
  await expect(page.getByRole('heading', { name: 'Before the committee' }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Before the committee' })).toHaveCount(1);
});

test('a double click takes pasted answers over once', async ({ page }) => {
  await storePlan(page, { ...SHORT, triage: { ...SHORT.triage, answers: [] } });
  const sheet = await openSheet(page, TRIAGE);
  await unfold(sheet, TRIAGE.fields.paste.label);
  await sheet.getByLabel('One answer a line').fill('One\nTwo');
  await pressTwice(sheet.getByRole('button', { name: 'Add as answers' }));
  await expect
    .poll(async () => (await storedPlan(page)).triage.answers.map(({ text }) => text))
    .toEqual(['One', 'Two']);
  await expect(sheet.getByRole('button', { name: /^Remove answer/ })).toHaveCount(2);
});

test('a double click begins one gate from a pick', async ({ page }) => {
  await storePlan(page, SHORT);
  const sheet = await openSheet(page, GATE);
  await pressTwice(sheet.getByRole('button', { name: 'Start from the pick' }).first());
  await expect.poll(async () => (await storedPlan(page)).gate.gates.length).toBe(1);
  await page.reload();
  await expect.poll(async () => (await storedPlan(page)).gate.gates.length).toBe(1);
});
