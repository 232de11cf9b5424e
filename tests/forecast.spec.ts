import { expect, type Locator, test } from '@playwright/test';
import { onceStill } from './support/in-sight.ts';
import { LONG } from './support/long.ts';
import { openSheet } from './support/sheets.ts';
import { examplePlan, storedPlan, storePlan } from './support/storage.ts';
import { SCOPE, STALLED } from './support/words.ts';

const { model, validation, likely, high, follows, scenarioName, addedPeople, effortUnit } = SCOPE.fields;
const FINDING = /^The work is as likely as not to fit in ([\d.,]+)/;

/** The P50 of the effort, as the sheet says it. */
async function p50(sheet: Locator): Promise<number> {
  const text = (await sheet.getByText(FINDING).textContent()) ?? '';
  return Number(FINDING.exec(text)?.[1]?.replace(',', ''));
}

test('the scope sheet counts while you type, and says what the figures rest on', async ({ page }) => {
  const sheet = await openSheet(page, SCOPE);
  await sheet.getByLabel(`${model.label}: ${likely.label}`, { exact: true }).fill('10');
  await expect(sheet.getByText('From 100,000 simulated runs of the plan.')).toBeVisible();
  // Ten weeks of model work, and four times as much of integration, between three and five times.
  await expect.poll(() => p50(sheet)).toBe(50);
  await sheet.getByLabel(`${validation.label}: ${likely.label}`, { exact: true }).fill('6');
  await expect.poll(() => p50(sheet)).toBe(56);
  await expect(sheet.getByText('large ones followed a power law')).toBeVisible();
});

test('the sentence for the budget is copied as it stands; a number that cannot be read leaves the last good figures in sight, marked as such', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await storePlan(page, examplePlan());
  const sheet = await openSheet(page, SCOPE);
  await expect(sheet.getByText('From 100,000 simulated runs')).toBeVisible();
  // What is said of the last run follows the count of runs in its own time.
  await onceStill(page);
  const sentence = await sheet.getByText(/^“The whole takes about/).textContent();
  await sheet.getByRole('button', { name: 'Copy the sentence' }).press('Enter');
  await expect(sheet.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence?.slice(1, -1));

  const before = await p50(sheet);
  const cell = sheet.getByLabel(`${model.label}: ${high.label}`, { exact: true });
  for (const [typed, says] of [
    ['-4', 'can’t be less than zero'],
    ['12', 'High is below likely.'],
    ['1.500', 'This could be 1.5 or 1500.'],
  ] as const) {
    await cell.fill(typed);
    // Beside the field, and a moment later in what the sheet still lacks.
    await expect(sheet.locator('#scope-model-high-error')).toContainText(says);
    await expect(cell).toHaveAttribute('aria-invalid', 'true');
    await expect(sheet.getByText('These are the last good figures')).toBeVisible();
    expect(await p50(sheet)).toBe(before);
  }
  await cell.fill('40');
  await expect(sheet.getByText('These are the last good figures')).toHaveCount(0);
  await expect.poll(() => p50(sheet)).toBeGreaterThan(before);
});

test('a circle of workstreams is refused by name, and nothing changes', LONG, async ({ page }) => {
  await storePlan(page, examplePlan());
  const sheet = await openSheet(page, SCOPE);
  await sheet.locator('#scope-model-follows').click();
  const choices = sheet.getByRole('group', { name: `${model.label}: ${follows.label}` });
  await choices.getByLabel(validation.label).click();
  await expect(sheet.getByRole('alert')).toContainText(
    `Not ticked. ${model.label} waits for ${validation.label}, ${validation.label} waits for ${model.label}`,
  );
  await expect(choices.getByLabel(validation.label)).not.toBeChecked();
  expect((await storedPlan(page)).scope.model.follows ?? []).toEqual([]);
  await choices.getByLabel(SCOPE.fields.change.label).check();
  await expect(sheet.getByRole('alert')).toHaveCount(0);
  await expect(sheet.locator('#scope-model-follows')).toContainText(SCOPE.fields.change.label);
});

test('two scenarios stand beside the base, with what they change', async ({ page }) => {
  const plan = examplePlan();
  plan.scope.first.bookValidation = false;
  plan.scope.first.bookSecurity = false;
  plan.scope.second = { ...plan.scope.first, name: '' };
  await storePlan(page, plan);
  const sheet = await openSheet(page, SCOPE);
  const table = sheet.getByRole('table', { name: /^What if/ });
  await expect(table).toHaveCount(0);
  await sheet.getByLabel(scenarioName.label, { exact: true }).first().fill('Twelve more people');
  await sheet.getByLabel(addedPeople.label, { exact: true }).first().fill('12');
  await expect(table.getByRole('columnheader', { name: 'Twelve more people' })).toBeVisible();
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await sheet.getByLabel(SCOPE.fields.cut.label, { exact: true }).nth(1).fill('50');
  await expect(table.getByRole('columnheader', { name: 'Scenario B' })).toBeVisible();
  await expect(table.getByRole('row', { name: /^Effort P50/ })).toContainText('(−');
  await expect(table.getByRole('row', { name: /^Ends P80/ })).toContainText('earlier');
});

test('effort in person-days is the same work in smaller pieces', LONG, async ({ page }) => {
  await storePlan(page, examplePlan());
  const sheet = await openSheet(page, SCOPE);
  await expect(sheet.getByText('From 100,000 simulated runs')).toBeVisible();
  const [money] = /£[\d,]+/.exec((await sheet.getByText(FINDING).textContent()) ?? '') ?? [];
  await sheet.getByLabel(effortUnit.label).selectOption('person-days');
  // The numbers stay as typed, so they now mean a fifth of what they did.
  await expect(sheet.getByText(FINDING)).toContainText('person-days');
  await expect(sheet.getByText(FINDING)).not.toContainText(money ?? 'no money');
});

test('every picture has its sentence and the numbers behind it, and is drawn for the print as well', async ({
  page,
}) => {
  await storePlan(page, examplePlan());
  for (const [words, count] of [
    [SCOPE, 6],
    [STALLED, 1],
  ] as const) {
    const sheet = await openSheet(page, words);
    const figures = sheet.getByRole('figure');
    await expect(figures).toHaveCount(count);
    for (const figure of await figures.all()) {
      const label = await figure.getByRole('img').getAttribute('aria-label');
      expect(label?.length).toBeGreaterThan(30);
      await expect(figure).toContainText(label ?? '');
      // By keyboard: what is above a picture may still find its size while a mouse is on its way.
      await figure.getByText('The numbers behind the picture').press('Enter');
      await expect(figure.getByRole('row')).not.toHaveCount(0);
    }
  }
});

test('the cost of staying stalled names the month, the assumption and what is left out', async ({ page }) => {
  await storePlan(page, examplePlan());
  const sheet = await openSheet(page, STALLED);
  await expect(sheet.getByText(/^Waiting becomes dearer than .* in about month \d+/)).toBeVisible();
  await expect(sheet.getByText(/^The assumption that decides/)).toBeVisible();
  const burn = sheet.locator('#stalled-burn-low');
  await burn.fill('-1');
  await expect(sheet.getByText('These are the last good figures')).toBeVisible();
  await burn.fill('80000');
  await expect(sheet.getByText('These are the last good figures')).toHaveCount(0);
});
