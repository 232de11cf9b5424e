import { expect, type Locator, type Page, test } from '@playwright/test';
import { ALL, objections } from './support/axe.ts';
import { said } from './support/files.ts';
import { openSheet } from './support/sheets.ts';
import { examplePlan, storedPlan, storePlan } from './support/storage.ts';
import { watch } from './support/watch.ts';
import { GOVERNANCE, STEERING } from './support/words.ts';

/** Pastes a text into a field, as from another program. */
async function paste(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.evaluate((box, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (box.dispatchEvent(event)) document.execCommand('insertText', false, pasted);
  }, text);
}

/** The names that a field offers, once somebody has come to it. */
function offered(field: Locator): Promise<string[]> {
  return field.evaluate((box: HTMLInputElement) => [...(box.list?.options ?? [])].map(({ value }) => value));
}

const members = async (page: Page) => (await storedPlan(page)).steering.members;

test('a list takes pasted rows and whom the plan names elsewhere, and its fields offer their names', async ({
  page,
}) => {
  const noted = await watch(page);
  const plan = examplePlan();
  await storePlan(page, plan);
  const sheet = await openSheet(page, STEERING);
  const before = plan.steering.members.length;
  const blank = sheet
    .locator('[data-list=members] .row-spare')
    .first()
    .getByLabel(STEERING.fields.name.label);
  await expect(async () => {
    await paste(blank, 'Name\tFunction\tRight\nAda Quist\tPrivacy\tAgrees\nBo Lind\tPrivacy\t');
    await expect(page.getByRole('region', { name: 'What was pasted' })).toBeVisible({ timeout: 500 });
  }).toPass();
  const offer = page.getByRole('region', { name: 'What was pasted' });
  expect(await objections(page, '[aria-label="What was pasted"]', ALL)).toEqual([]);
  const add = offer.getByRole('button', { name: 'Add 2 members' });
  await expect(add).toBeFocused();
  await add.press('Enter');
  await expect(offer).toBeHidden();
  await expect
    .poll(async () => (await members(page)).slice(before))
    .toMatchObject([
      { name: 'Ada Quist', function: 'Privacy' },
      { name: 'Bo Lind', function: 'Privacy', right: '' },
    ]);
  await page.getByRole('button', { name: 'Undo: added 2 members' }).click();
  await expect.poll(async () => (await members(page)).length).toBe(before);

  await paste(blank, 'Cy Ode\n');
  await expect.poll(async () => (await members(page)).at(-1)?.name.trim()).toBe('Cy Ode');

  await sheet.locator('[data-list=members]').getByText('Named elsewhere in the plan').click();
  await sheet
    .locator('[data-list=members]')
    .getByRole('button', { name: /^Add all \d+$/ })
    .click();
  await expect.poll(async () => (await members(page)).length).toBeGreaterThan(before + 1);

  const governance = await openSheet(page, GOVERNANCE);
  const person = governance
    .locator('[data-list=reviewers] .row')
    .first()
    .getByLabel(GOVERNANCE.fields.person.label);
  await expect(async () => {
    await person.blur();
    await person.focus();
    expect(await offered(person)).toContain('Cy Ode');
  }).toPass();
  expect(noted).toEqual([]);
});

test('somebody is renamed everywhere at once, and called as before by undo; what is private is not on their paper', async ({
  page,
}) => {
  const noted = await watch(page);
  const plan = examplePlan();
  await storePlan(page, plan);
  await page.goto('/plan/people/');
  const { sponsor } = plan.steering;
  await page.getByLabel('Whose page').selectOption({ label: sponsor });
  await expect(page.getByRole('heading', { name: sponsor })).toBeVisible();
  await page.getByText('Another name, everywhere').click();
  const name = page.getByLabel('New name');
  await expect(name).toHaveValue(sponsor);
  await name.fill(plan.lead.name);
  await expect(page.getByText('is in the plan already')).toBeVisible();
  await name.fill('Tamsin Reed');
  await expect(page.getByText('is in the plan already')).toBeHidden();
  expect(await objections(page, '.plan', ALL)).toEqual([]);
  await page.getByRole('button', { name: /^Rename, in \d+ places$/ }).click();
  await expect(page.getByRole('heading', { name: 'Tamsin Reed' })).toBeVisible();
  const after = await storedPlan(page);
  expect(after.steering.sponsor).toBe('Tamsin Reed');
  expect(JSON.stringify(after.steering.decisions.map(({ decider }) => decider))).not.toContain(sponsor);

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.plan .own').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: /^Undo: called/ }).click();
  await expect.poll(async () => said(await storedPlan(page))).toEqual(said(plan));
  expect(noted).toEqual([]);
});
