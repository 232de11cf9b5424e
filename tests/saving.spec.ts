import { expect, test } from '@playwright/test';
import {
  answerBox,
  answerRow,
  fieldsOf,
  openedSheet,
  openSheet,
  rowsUnder,
  sheetOn,
} from './support/sheets.ts';
import {
  examplePlan,
  ourStorage,
  privateFiles,
  shortPlan,
  storedPlan,
  storePlan,
} from './support/storage.ts';
import { KEPT_AS } from './support/site.ts';
import { address, SCOPE, STEERING, TRIAGE } from './support/words.ts';

const NAME = TRIAGE.fields.name.label;

test('every kind of control shows what is stored: text, lines, date, list, choice and tick', async ({
  page,
}) => {
  const plan = examplePlan();
  plan.steering.powers.disputes = 'no';
  await storePlan(page, plan);

  const triage = await openSheet(page, TRIAGE);
  await expect(triage.getByLabel(NAME, { exact: true })).toHaveValue('Second Look');
  await expect(triage.getByLabel(TRIAGE.fields.stage.label)).toHaveValue('validation');
  await expect(triage.getByLabel(TRIAGE.fields.dayZero.label, { exact: true })).toHaveValue('2026-09-02');
  await expect(answerBox(triage, 1)).toHaveValue(plan.triage.answers[0]?.text ?? '');
  const pick = (number: number) => answerRow(triage, number).getByLabel(TRIAGE.fields.pick.label);
  await expect(pick(1)).toBeChecked();
  await expect(pick(2)).not.toBeChecked();

  const steering = await openSheet(page, STEERING);
  const choice = (power: 'disputes' | 'scopeChanges') =>
    steering.getByRole('group', { name: STEERING.fields[power].label });
  await expect(choice('disputes').getByLabel('No')).toBeChecked();
  await expect(choice('disputes').getByLabel('Yes')).not.toBeChecked();
  await expect(choice('scopeChanges').getByLabel('Yes')).toBeChecked();
  const third = rowsUnder(steering, STEERING.fields.meetings.label).nth(2);
  await expect(third.getByLabel('Marek Dunne')).not.toBeChecked();
  await expect(third.getByLabel('Owen Tighe')).toBeChecked();

  const scope = await openSheet(page, SCOPE);
  await expect(scope.getByLabel(SCOPE.fields.people.label)).toHaveValue(examplePlan().scope.people);
  const extra = rowsUnder(scope, SCOPE.fields.extra.label).first().getByRole('textbox').first();
  await expect(extra).toHaveValue('Contract and exit terms with Ostrel Analytics');
});

test('fields are closed until what is stored has come in, so nothing typed early is lost', async ({
  page,
}) => {
  await storePlan(page, shortPlan());
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address(TRIAGE), { waitUntil: 'commit' });
  const sheet = sheetOn(page, TRIAGE);
  await expect(fieldsOf(sheet, TRIAGE)).toHaveJSProperty('disabled', true);
  await expect(sheet.getByLabel(NAME, { exact: true })).toBeDisabled();
  await expect(sheet.getByLabel(NAME, { exact: true })).toHaveValue('');
  release();
  await expect(sheet.getByLabel(NAME, { exact: true })).toBeEnabled();
  await expect(sheet.getByLabel(NAME, { exact: true })).toHaveValue('Second Look');
});

test('a sheet says that nothing is saved until something is, and then under which name', async ({ page }) => {
  const sheet = await openSheet(page, TRIAGE);
  await expect(sheet.getByText('Nothing saved yet.')).toBeVisible();
  await expect.poll(() => ourStorage(page)).toEqual({});
  await sheet.getByLabel(NAME, { exact: true }).fill('Harbour Light');
  await expect(sheet.getByText('Harbour Light · saved on this device')).toBeVisible();
  await expect.poll(async () => (await storedPlan(page)).program.name).toBe('Harbour Light');
});

test('every page names the program that is saved, and stops when it is erased', async ({ page }) => {
  await storePlan(page, shortPlan());
  await page.goto('/glossary/');
  const header = page.getByRole('banner');
  await expect(header).toContainText('Second Look saved on this device');
  await page.goto('/plan/');
  await page.getByRole('button', { name: 'Erase everything here' }).click();
  await page.getByRole('button', { name: 'Erase it' }).click();
  await expect(page.getByText('Erased.')).toBeVisible();
  await expect(header).toContainText('nothing saved here yet');
  await page.goto('/glossary/');
  await expect(header).toContainText('nothing saved here yet');
});

test('erasing leaves what other sites at this address have stored, and nothing else', async ({ page }) => {
  await storePlan(page, shortPlan());
  await page.evaluate(() => localStorage.setItem('another-app', 'kept'));
  await page.goto('/plan/');
  const { id } = shortPlan();
  await expect.poll(() => privateFiles(page)).toContain(`${KEPT_AS}/programs/${id}.json`);
  await page.getByRole('button', { name: 'Erase everything here' }).click();
  await page.getByRole('button', { name: 'Erase it' }).click();
  await expect(page.getByText('Erased.')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['another-app']);
  // But that it was erased, so that a browser that loses its power does not bring it back.
  await expect.poll(() => privateFiles(page)).toEqual([`${KEPT_AS}/asides/erased-${id}.json`]);
});

test('an edit in one tab shows in the other, and neither loses the other’s', async ({ page, context }) => {
  await storePlan(page, shortPlan());
  const here = await openSheet(page, TRIAGE);
  const otherPage = await context.newPage();
  const there = await openSheet(otherPage, TRIAGE);
  await here.getByLabel(NAME, { exact: true }).fill('Renamed here');
  await expect(there.getByLabel(NAME, { exact: true })).toHaveValue('Renamed here');
  await answerBox(there, 2).fill('Rewritten there');
  await expect(answerBox(here, 2)).toHaveValue('Rewritten there');
  await here.getByRole('button', { name: 'Remove answer 3', exact: true }).click();
  await expect(answerBox(there, 3)).toHaveValue(shortPlan().triage.answers[3]?.text ?? '');
  await expect
    .poll(() => storedPlan(page))
    .toMatchObject({ program: { name: 'Renamed here' }, triage: { answers: { length: 9 } } });
  await expect.poll(async () => (await storedPlan(page)).triage.answers[1]?.text).toBe('Rewritten there');
});

test('reading the worked example never touches one’s own plan', async ({ page }) => {
  const sheet = await openSheet(page, TRIAGE);
  await sheet.getByLabel(NAME, { exact: true }).fill('Mine');
  await expect(sheet.getByText('Mine · saved on this device')).toBeVisible();
  const before = await ourStorage(page);
  await sheet.page().getByRole('link', { name: 'See this sheet filled in' }).click();
  await expect(page.getByRole('heading', { name: TRIAGE.title, level: 1 })).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Mine');
  await expect.poll(() => ourStorage(page)).toEqual(before);
  await page.goBack();
  await expect((await openedSheet(page, TRIAGE)).getByLabel(NAME, { exact: true })).toHaveValue('Mine');
});
