import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { readPlan } from '../src/plan/document/read.ts';
import type { Plan } from '../src/plan/document/schema.ts';
import { ALL, objectionsInBothThemes } from './support/axe.ts';
import { offer } from './support/import.ts';
import { LONG } from './support/long.ts';
import { missingFrom, printed } from './support/pdf.ts';
import { openSheet } from './support/sheets.ts';
import { planKey, storedPlan, storePlan, storeText, shortPlan } from './support/storage.ts';
import { watch } from './support/watch.ts';
import { LEAD, SPONSOR, STEERING } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });

const EXAMPLE = shortPlan();

async function openHistory(page: Page): Promise<void> {
  await page.goto('/plan/history/');
  await expect(page.locator('[data-state=listed]')).toBeVisible();
}

/** The page with the worked example as a plan of one’s own. */
async function openOwn(page: Page): Promise<void> {
  await storePlan(page, EXAMPLE);
  await openHistory(page);
}

async function keep(page: Page, name: string): Promise<void> {
  await page.getByLabel('Keep the plan as it is now').fill(name);
  await page.getByRole('button', { name: 'Keep this state' }).click();
  await expect(said(page)).toHaveText(`Kept as “${name}”.`);
}

function said(page: Page): Locator {
  return page.locator('.said-last').getByRole('status');
}

/** A state in the list, by its name. */
function state(page: Page, name: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
}

/** A button of a state, by what it does. */
function button(page: Page, what: string, name: string): Locator {
  return state(page, name).getByRole('button', { name: new RegExp(`^${what} “`) });
}

/** Changes the production date on its worksheet. */
async function editDate(page: Page): Promise<void> {
  const lead = await openSheet(page, LEAD);
  await lead.getByLabel(LEAD.fields.productionDate.label, { exact: true }).fill('2027-06-30');
  await expect(lead.getByText('saved on this device')).toBeVisible();
}

/** The same, and changes what a committee does not read. */
async function edit(page: Page): Promise<void> {
  await editDate(page);
  const steering = await openSheet(page, STEERING);
  await steering.getByLabel(STEERING.fields.sponsor.label, { exact: true }).first().fill('Another sponsor');
  await expect(steering.getByText('saved on this device')).toBeVisible();
  const sponsor = await openSheet(page, SPONSOR);
  await sponsor.getByLabel(SPONSOR.fields.ask.label, { exact: true }).fill('Asked in confidence');
  await expect(sponsor.getByText('saved on this device')).toBeVisible();
}

/** The open plan without what counts and dates its states. */
async function content(page: Page): Promise<Plan> {
  return { ...(await storedPlan(page)), revision: 0, changed: '' };
}

test('what moved since a state with a name is a list that a committee reads and prints, free of what axe objects to, on a phone too', async ({
  page,
}) => {
  const noted = await watch(page);
  await openOwn(page);
  await keep(page, 'before 12 March committee');
  await edit(page);
  await openHistory(page);
  const list = page.getByRole('region', { name: 'What moved' });
  await expect(list).toContainText('From “before 12 March committee”');
  const date = list.getByRole('row', { name: LEAD.fields.productionDate.label });
  await expect(date).toContainText('31 Mar 2027');
  await expect(date).toContainText('30 Jun 2027');
  await expect(list.getByRole('row', { name: 'Another sponsor' })).toBeVisible();
  await expect(list.getByText('Asked in confidence')).toHaveCount(0);
  await expect(page.getByText('1 change is left out.')).toBeVisible();

  for (const format of ['A4', 'Letter'] as const) {
    const pages = await printed(page, format);
    const moved = [
      'What moved, for a committee',
      'Second Look',
      LEAD.title,
      '31 Mar 2027',
      '30 Jun 2027',
      'Another sponsor',
    ];
    expect(missingFrom(pages, moved)).toEqual([]);
    const kept = ['Asked in confidence', 'left out', 'Keep this state', 'Restore', 'Kept in this browser'];
    expect(missingFrom(pages, kept)).toEqual(kept);
  }
  await page.getByLabel(/Show everything/).check();
  await expect(list.getByRole('row', { name: SPONSOR.fields.ask.label })).toContainText(
    'Asked in confidence',
  );
  expect(missingFrom(await printed(page, 'A4'), ['Asked in confidence'])).toEqual([]);

  await page.setViewportSize({ width: 360, height: 740 });
  await keep(page, 'a name of a state that somebody has written out at some length, as people do');
  expect(await objectionsInBothThemes(page, undefined, ALL)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(noted).toEqual([]);
});

test(
  'any two states are compared, the later with the earlier or the other way round',
  LONG,
  async ({ page }) => {
    await openOwn(page);
    await keep(page, 'first');
    await editDate(page);
    await openHistory(page);
    await keep(page, 'second');
    const list = page.getByRole('region', { name: 'What moved' });
    await expect(list).toContainText('Nothing in the plan has changed.');
    const choose = async (label: string, name: string) => {
      const option = page
        .getByLabel(label, { exact: true })
        .getByRole('option', { name: new RegExp(`^${name} ·`) });
      await page.getByLabel(label, { exact: true }).selectOption((await option.getAttribute('value')) ?? '');
    };
    await choose('From', 'first');
    await choose('To', 'second');
    const date = list.getByRole('row', { name: LEAD.fields.productionDate.label }).getByRole('cell');
    await expect(date).toHaveText([LEAD.fields.productionDate.label, '31 Mar 2027', '30 Jun 2027']);
    await choose('From', 'second');
    await choose('To', 'first');
    await expect(date).toHaveText([LEAD.fields.productionDate.label, '30 Jun 2027', '31 Mar 2027']);
  },
);

test('an earlier state is put back, the one before is kept, and undo brings back exactly what was', async ({
  page,
}) => {
  await openOwn(page);
  await keep(page, 'first');
  const first = await content(page);
  await editDate(page);
  const edited = await content(page);
  await openHistory(page);
  await button(page, 'Restore', 'first').press('Enter');
  await expect(said(page)).toContainText('The plan is as it was in “first”.');
  await expect(state(page, 'Before an earlier state was restored')).toBeVisible();
  const undo = page.getByRole('button', { name: 'Undo: back to the plan before' });
  await expect(undo).toBeFocused();
  await expect.poll(() => content(page)).toEqual(first);
  await undo.press('Enter');
  await expect(said(page)).toHaveText('The plan is as it was before.');
  await expect.poll(() => content(page)).toEqual(edited);
  await page.reload();
  await expect(page.locator('.save')).toContainText('saved on this device');
  await expect.poll(() => content(page)).toEqual(edited);
});

test('a state is downloaded as it was kept, deleted, and brought back', async ({ page }) => {
  await openOwn(page);
  await keep(page, 'first');
  await editDate(page);
  await openHistory(page);
  const download = page.waitForEvent('download');
  await button(page, 'Download', 'first').click();
  const read = readPlan(await readFile(await (await download).path(), 'utf8'));
  expect(read.kind === 'plan' && read.plan.lead).toEqual(EXAMPLE.lead);
  await button(page, 'Delete', 'first').press('Enter');
  await expect(said(page)).toHaveText('Deleted “first”.');
  await expect(state(page, 'first')).toHaveCount(0);
  const undo = page.getByRole('button', { name: 'Undo: bring “first” back' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(state(page, 'first')).toBeVisible();
});

test('states keep themselves before an import and before a merge, and say so', async ({ page }) => {
  await storePlan(page, EXAMPLE);
  await page.goto('/plan/');
  await offer(page, JSON.stringify({ ...EXAMPLE, steering: { ...EXAMPLE.steering, sponsor: 'Changed' } }));
  await page.getByRole('button', { name: 'Merge it into “Second Look”' }).click();
  await page.getByRole('radio', { name: /the file/ }).check();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByText('Merged into')).toBeVisible();
  await page.getByRole('link', { name: 'earlier states', exact: true }).click();
  await expect(state(page, 'Before a merge')).toBeVisible();
  await button(page, 'Restore', 'Before a merge').click();
  await expect.poll(async () => (await content(page)).steering.sponsor).toBe(EXAMPLE.steering.sponsor);
});

test('of a program that can’t be read the earlier states are offered, and it is left as it is', async ({
  page,
}) => {
  await openOwn(page);
  await keep(page, 'good');
  const broken = '{"app":"unstall","version":99,"id":"second-look"}';
  await storeText(page, EXAMPLE.id, broken);
  await openHistory(page);
  await expect(page.getByRole('heading', { name: 'What was kept of the program', level: 1 })).toBeVisible();
  await button(page, 'Open as a program of its own', 'good').click();
  await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), planKey(EXAMPLE.id))).toBe(broken);
});

test('without a database it is said that no state can be kept', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await openOwn(page);
  await expect(page.getByText('no state can be kept here')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep this state' })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it would do', async ({ page }) => {
    await page.goto('/plan/history/');
    await expect(page.locator('noscript p')).toContainText('With JavaScript this page keeps states');
    await expect(page.locator('main button:visible')).toHaveCount(0);
  });
});
