import { expect, type Page, test } from '@playwright/test';
import { chooseLarge } from './support/files.ts';
import { offer } from './support/import.ts';
import { openedSheet } from './support/sheets.ts';
import { examplePlan, ourStorage, shortPlan, storedPlan, storePlan } from './support/storage.ts';
import { address, GOVERNANCE } from './support/words.ts';

const OWN = { ...shortPlan(), id: 'my-own', program: { ...shortPlan().program, name: 'My own program' } };

/** Opens the plan with a plan of one's own in it. */
async function openOwn(page: Page): Promise<void> {
  await storePlan(page, OWN);
  await page.goto('/plan/');
  await expect(page.getByRole('heading', { name: 'My own program', level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByText('saved on this device').first()).toBeVisible();
}

const example = shortPlan();
/** One that each of those refuses through whom a file goes; what a plan can be refused for is in read.test.ts. */
const REFUSED = [
  ['is no JSON', 'Dear all, please find the plan attached.', 'could not be read as JSON'],
  ['is not in UTF-8', Buffer.from(JSON.stringify({ ...example, note: 'Prüfung' }), 'latin1'), 'not in UTF-8'],
  ['is a workbook', Buffer.from('PK\x03\x04 and more'), 'It is a workbook'],
  [
    'breaks the shape of a plan',
    JSON.stringify({ ...example, program: { stage: 'nearly' } }),
    'program.stage',
  ],
] as const;

test('a file that is no plan is refused, changes nothing, and says why', async ({ page }) => {
  await openOwn(page);
  const before = await ourStorage(page);
  for (const [what, text, why] of REFUSED) {
    await test.step(`a file that ${what}`, async () => {
      await offer(page, text);
      const alert = page.getByRole('alert').filter({ hasText: 'was not imported' });
      await expect(alert).toContainText(why);
      await expect(alert).toContainText('Your plan is as it was.');
      await expect(page.getByRole('heading', { name: 'My own program', level: 1 })).toBeVisible();
      await expect.poll(() => ourStorage(page)).toEqual(before);
      await alert.getByRole('button', { name: 'Close' }).click();
      await expect(alert).toBeHidden();
    });
  }
  await test.step('a file that is too large', async () => {
    await chooseLarge(page, 'The plan file to import', 20_000_001);
    await expect(page.getByRole('alert').filter({ hasText: 'was not imported' })).toContainText(
      'larger than a plan can be',
    );
    await expect.poll(() => ourStorage(page)).toEqual(before);
  });
});

test('an import waits for a word, can be declined, is opened whole, beside what was there, and can be undone', async ({
  page,
}) => {
  await openOwn(page);
  const before = await ourStorage(page);
  await offer(page, JSON.stringify(example));
  const alert = page.getByRole('alert').filter({ hasText: 'The file holds “Second Look”' });
  await expect(alert).toContainText('it stands beside “My own program”, which stays as it is');
  await expect(alert.getByRole('button')).toHaveText([
    'Open it as a program of its own',
    'Merge it into “My own program”',
    'Leave things as they are',
  ]);
  await expect.poll(() => ourStorage(page)).toEqual(before);
  await alert.getByRole('button', { name: 'Leave things as they are' }).click();
  await expect(alert).toBeHidden();
  await expect.poll(() => ourStorage(page)).toEqual(before);
  await offer(page, JSON.stringify(example));
  await page.getByRole('button', { name: 'Open it as a program of its own' }).click();
  await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
  await expect.poll(() => storedPlan(page)).toEqual(example);
  await page.getByRole('button', { name: 'Undo the import' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'My own program', level: 1 })).toBeVisible();
  await expect.poll(() => storedPlan(page)).toEqual(OWN);
  await page.goto('/programs/');
  await expect(page.getByRole('heading', { name: 'My own program', level: 3 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Second Look', level: 3 })).toHaveCount(0);
  await page.goto('/plan/');
  await expect(page.getByRole('heading', { name: 'My own program', level: 1 })).toBeVisible();
});

test('a plan that is opened leaves the one that was open in its place, and a state of it behind', async ({
  page,
}) => {
  await openOwn(page);
  await offer(page, JSON.stringify(example));
  await page.getByRole('button', { name: 'Open it as a program of its own' }).click();
  await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
  await page.goto('/programs/');
  await page.getByRole('button', { name: 'Open “My own program”' }).click();
  await expect(page.getByRole('heading', { name: 'My own program', level: 1 })).toBeVisible();
  await page.goto('/plan/history/');
  await expect(page.getByRole('heading', { name: 'Before a file was imported' })).toBeVisible();
});

test('a name that looks like markup is shown as the words it is, and what a foreign tool wrote beside the fields survives', async ({
  page,
}) => {
  const hostile = '<img src=x onerror="document.title=1"> & “friends”';
  const foreign = {
    ...example,
    program: { ...example.program, name: hostile },
    steering: { ...example.steering, charter: 'kept as it is' },
    extra: [1, 2],
  };
  await openOwn(page);
  await offer(page, JSON.stringify(foreign));
  await page.getByRole('button', { name: 'Open it as a program of its own' }).click();
  await expect(page.getByRole('heading', { name: hostile, level: 1 })).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
  await expect.poll(() => storedPlan(page)).toEqual(foreign);
});

test('half a letter in a field, or in the address, keeps no sheet from opening', async ({ page }) => {
  const [input] = examplePlan().governance.inputs;
  const inputs = [{ ...input, id: 'odd', source: 'half a letter \ud800' }];
  await storePlan(page, { ...OWN, governance: { ...OWN.governance, inputs } } as typeof OWN);
  await page.goto(`${address(GOVERNANCE)}#100%`);
  const sheet = await openedSheet(page, GOVERNANCE);
  await sheet.getByLabel(GOVERNANCE.fields.asks.label, { exact: true }).first().fill('Typed');
  await expect
    .poll(async () => (await storedPlan(page)).governance.inputs[0])
    .toMatchObject({
      asks: 'Typed',
      source: 'half a letter \ud800',
    });
});
