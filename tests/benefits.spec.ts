import { expect, type Locator, test } from '@playwright/test';
import { openSheet } from './support/sheets.ts';
import { examplePlan, storePlan } from './support/storage.ts';
import { BENEFITS, STALLED } from './support/words.ts';

const { gain, benefitKind, likely, recommend, onNo } = BENEFITS.fields;
const result = (sheet: Locator) => sheet.getByRole('region', { name: 'What it comes to' });

test('what it buys says what is left a year while you type, and never adds risk avoided', async ({
  page,
}) => {
  const sheet = await openSheet(page, BENEFITS);
  await sheet.getByLabel(gain.label, { exact: true }).first().fill('Overtime');
  await sheet.getByLabel(benefitKind.label, { exact: true }).first().selectOption({ label: 'Cost avoided' });
  await sheet.getByLabel(`${likely.label}, money a year`, { exact: true }).first().fill('240,000');
  await sheet.locator('#benefits-run-likely').fill('40,000');
  await expect(result(sheet)).toContainText('takes 40,000 to run: 200,000 a year is left');
  await sheet.getByLabel(benefitKind.label, { exact: true }).first().selectOption({ label: 'Risk avoided' });
  await expect(result(sheet)).toContainText(
    'No benefit is counted in money yet. Risk avoided is worth 240,000',
  );
});

test('the courses follow what the cost of staying stalled says, and the recommendation what is chosen', async ({
  page,
}) => {
  await storePlan(page, examplePlan());
  const sheet = await openSheet(page, BENEFITS);
  await expect(result(sheet).getByText('Every region.')).toBeVisible();
  await expect(result(sheet)).toContainText('After 3 years, “Every region”: likely £53,000 left');
  await sheet.getByLabel(recommend.label, { exact: true }).selectOption({ label: 'Stop' });
  await expect(result(sheet).getByText('Stop at Northern.')).toBeVisible();
  await expect(result(sheet)).toContainText('The sums alone would favour “Every region”.');
  await sheet.getByLabel(onNo.label, { exact: true }).fill('We go on for a month.');
  await expect(result(sheet)).toContainText('On a no: We go on for a month.');

  const stalled = await openSheet(page, STALLED);
  await stalled.locator('#stalled-stopPeople-likely').fill('90,000');
  const again = await openSheet(page, BENEFITS);
  await expect(result(again)).toContainText('After 3 years, “Stop at Northern”: likely £110,000 short');
});

test('finishing takes the scope’s forecast while it has no figures of its own', async ({ page }) => {
  const plan = examplePlan();
  Object.assign(plan.stalled, { finish: { low: '', likely: '', high: '' }, finishIn: '', restructureIn: '' });
  await storePlan(page, plan);
  const sheet = await openSheet(page, BENEFITS);
  const rows = result(sheet)
    .getByRole('table', { name: /^What is left of each course/ })
    .getByRole('row');
  await expect(result(sheet).getByText('Every region.')).toBeVisible();
  await result(sheet)
    .getByText(/^Numbers|What is left of each course/)
    .first()
    .click();
  await expect(rows.filter({ hasText: /^Every region/ }).first()).toContainText('months');
  await expect(rows.filter({ hasText: /^One more region/ })).toHaveCount(0);
});
