import { expect, test } from '@playwright/test';
import { PAGE } from '../src/sheets/fields.ts';
import { offer } from './support/import.ts';
import { MANY, manyAnswers, text, withMany } from './support/many-rows.ts';
import { storedPlan, storePlan } from './support/storage.ts';

test('of many conflicts a page is drawn, the first that is open is gone to, and all are settled at once', async ({
  page,
}) => {
  const mine = manyAnswers();
  await storePlan(page, mine);
  const answers = mine.triage.answers.map((row) => ({ ...row, text: `${row.text}, they say` }));
  await page.goto('/plan/');
  await offer(
    page,
    JSON.stringify({ ...mine, id: 'theirs', saved: '', triage: { ...mine.triage, answers } }),
  );
  await page.getByRole('button', { name: /^Merge it into/ }).click();
  const merge = page.getByRole('region', { name: 'The merge' });
  const conflicts = merge.getByRole('group').filter({ hasText: 'they say' });
  await expect(merge.getByText(`Both of you changed: ${MANY}`)).toBeVisible();
  await expect(conflicts).toHaveCount(PAGE);
  for (let number = 0; number < PAGE; number++) {
    await conflicts.nth(number).getByRole('radio').first().check();
  }
  await merge.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(merge.getByText(`${MANY - PAGE} places are not settled yet.`)).toBeVisible();
  const next = merge.getByRole('group', { name: new RegExp(`^${PAGE + 1}\\. `) });
  await expect(next.getByRole('radio').first()).toBeFocused();
  await merge.getByRole('button', { name: 'Take theirs' }).click();
  await merge.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByText('Merged into')).toBeVisible();
  await expect
    .poll(async () => (await storedPlan(page)).triage.answers.map((row) => row.text))
    .toEqual(answers.map((row, index) => (index < PAGE ? text(index + 1) : row.text)));
});

test('of many disagreements a page is drawn, and the last is settled there', async ({ page }) => {
  const plan = withMany(['disagreements'], MANY);
  const disagreements = plan.disagreements.map((row, index) => ({
    ...row,
    label: `Matter ${index + 1}`,
    mine: 'One',
    theirs: 'Other',
  }));
  await storePlan(page, { ...plan, disagreements });
  await page.goto('/plan/');
  const region = page.getByRole('region', { name: 'Where we disagree' });
  await expect(region.getByRole('heading', { name: 'Matter 1', exact: true })).toBeVisible();
  await expect(region.getByRole('heading', { level: 3 })).toHaveCount(PAGE);
  await region.getByRole('button', { name: 'Last', exact: true }).first().click();
  await region.getByRole('button', { name: new RegExp(`^Settled as it stands ?: Matter ${MANY}$`) }).click();
  await expect(region.getByText(`Settled “Matter ${MANY}” as the plan has it.`)).toBeVisible();
  await expect.poll(async () => (await storedPlan(page)).disagreements.length).toBe(MANY - 1);
});
