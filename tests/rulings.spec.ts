import { expect, test } from '@playwright/test';
import { said } from './support/files.ts';
import { openSheet } from './support/sheets.ts';
import { examplePlan, storedPlan, storePlan } from './support/storage.ts';
import { watch } from './support/watch.ts';
import { GOVERNANCE, SPONSOR } from './support/words.ts';

test('a dispute that the log asks about is ruled on there alone, and a starter goes by the name that its function has here', async ({
  page,
}) => {
  const noted = await watch(page);
  const plan = examplePlan();
  await storePlan(page, plan);
  const sheet = await openSheet(page, SPONSOR);
  const row = sheet.locator('[data-list=disputes] .row').first();
  await row.getByRole('button', { name: 'They are one' }).click();
  await expect(row.getByText('Ruled in the committee’s log')).toBeVisible();
  await expect(row.getByLabel(SPONSOR.fields.how.label)).toBeHidden();
  const [dispute] = (await storedPlan(page)).sponsor.disputes;
  expect(plan.steering.decisions.map(({ id }) => id)).toContain(dispute?.decision);
  expect(dispute?.how).toBe(plan.sponsor.disputes[0]?.how);
  await page.getByRole('button', { name: /^Undo: made a dispute/ }).click();
  await expect.poll(async () => said(await storedPlan(page))).toEqual(said(plan));

  const governance = await openSheet(page, GOVERNANCE);
  await governance.locator('summary', { hasText: GOVERNANCE.fields.starters.label }).click();
  await governance.getByLabel('Set').selectOption({ label: 'Security and technology' });
  await governance.getByLabel('“Security and technology” is here').selectOption({ label: 'Security' });
  await governance.getByRole('button', { name: 'Tick all' }).click();
  await governance.getByRole('button', { name: 'Add what is ticked' }).click();
  const after = async () => (await storedPlan(page)).governance;
  await expect.poll(async () => (await after()).inputs.length).toBeGreaterThan(plan.governance.inputs.length);
  const added = (await after()).inputs.slice(plan.governance.inputs.length);
  expect(new Set(added.map((input) => input.function))).toEqual(new Set(['Security']));
  expect((await after()).reviewers.find((one) => one.function === 'Security')?.also).toBe(
    'Security and technology',
  );
  expect(noted).toEqual([]);
});
