import { BASE } from '../../scripts/base.ts';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { LONG, longUnless } from '../support/long.ts';
import { expectUsableSheet, nameIn, saveLine } from '../support/faults/usable.ts';
import { fillTriage } from '../support/fill.ts';
import { answerBox, openedSheet, openSheet, sheetOn, shownIn } from '../support/sheets.ts';
import { allPages } from '../support/site.ts';
import { count, examplePlan, storePlan } from '../support/storage.ts';
import { doWholeJob } from '../support/whole-job.ts';
import { SHEETS, TRIAGE, type Words } from '../support/words.ts';
import { onHost, site, watchHere } from './plain-http-host.ts';

/** What browsers keep for https, and what we do without. */
const MISSING = [
  'crypto.randomUUID',
  'crypto.subtle',
  'navigator.storage',
  'navigator.locks',
  'navigator.clipboard',
  'showSaveFilePicker',
  'showOpenFilePicker',
  'navigator.serviceWorker',
  'caches',
];

test.use(onHost);

test('the host name is one where browsers hold these things back, or the rest of this file would show nothing', async ({
  page,
}) => {
  await page.goto('/');
  const there = await page.evaluate(
    (paths) =>
      paths.filter((path) => {
        const found = path
          .split('.')
          .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], window);
        return found !== undefined;
      }),
    MISSING,
  );
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  expect(there).toEqual([]);
});

test('every page opens, does what it does elsewhere, and throws nothing', LONG, async ({ page }) => {
  await storePlan(page, examplePlan());
  const noted = await watchHere(page);
  for (const path of allPages()) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByText(/^(Loading|Opening|Looking|Putting) .*…$/)).toHaveCount(0);
  }
  expect(noted()).toEqual([]);
});

test('a reader does the whole job there', LONG, async ({ page }) => {
  const noted = await watchHere(page);
  await doWholeJob(page);
  expect(noted()).toEqual([]);
});

for (const words of SHEETS) {
  test(
    `“${words.title}” can be filled, and shows the same after a reload`,
    longUnless(words === TRIAGE),
    async ({ page }) => {
      const noted = await watchHere(page);
      const sheet = await openSheet(page, words);
      await expect(caution(sheet)).toBeVisible();
      if (words === TRIAGE) await fillTriage(sheet);
      else await fillBoxes(sheet);
      await expect(sheet.getByText('saved on this device')).toBeVisible();
      await expectSame(page, words);
      await expect.poll(() => count(page, 'programs')).toBe(1);
      expect(noted()).toEqual([]);
    },
  );
}

test('a sheet says what plain http costs before anything is typed, and where to read more of it', async ({
  page,
}) => {
  const sheet = await openSheet(page, TRIAGE);
  await expect(saveLine(page)).toContainText('Nothing saved yet.');
  await expect(caution(sheet)).toContainText('What you type is kept all the same');
  await expect(caution(sheet)).toContainText('no second copy');
  await caution(sheet).getByRole('link', { name: 'what that changes' }).click();
  await expect(page).toHaveURL(`${BASE}privacy/#plain-http`);
  await expect(page.getByRole('heading', { name: 'Where the address begins with http' })).toBeInViewport();
  await openSheet(page, TRIAGE);
  await expectUsableSheet(page);
});

test('on this computer, which browsers trust, nobody is cautioned', LONG, async ({ page }) => {
  const sheet = await openSheet(page, TRIAGE);
  await expect(caution(sheet)).toBeVisible();
  await page.goto(`http://127.0.0.1:${site.port}${new URL(page.url()).pathname}`);
  await openedSheet(page, TRIAGE);
  await nameIn(page).fill('Typed at home');
  await expect(saveLine(page)).toHaveText('Typed at home · saved on this device');
  // What is said of how it is kept comes late; by now it is here.
  await expect(sheetOn(page, TRIAGE).getByText('This browser may still clear it')).toBeVisible();
  await expect(caution(sheetOn(page, TRIAGE))).toHaveCount(0);
});

test('two tabs hear of each other', LONG, async ({ page, context }) => {
  await storePlan(page, examplePlan());
  await openSheet(page, TRIAGE);
  const other = await context.newPage();
  await openSheet(other, TRIAGE);
  await nameIn(other).fill('Typed in the other tab');
  await expect(nameIn(page)).toHaveValue('Typed in the other tab');
  await answerBox(sheetOn(page, TRIAGE), 2).fill('And in this one');
  await expect(answerBox(sheetOn(other, TRIAGE), 2)).toHaveValue('And in this one');
});

/** What the page says of where it came from. */
function caution(within: Page | Locator): Locator {
  return within.getByText('This address begins with http, not https.');
}

/** Types into the first boxes of a sheet, its rows among them. */
async function fillBoxes(sheet: Locator): Promise<void> {
  const boxes = sheet.locator('.sheet-body :is(textarea, input[type=text]):visible');
  for (const number of [0, 1, 2]) await boxes.nth(number).fill(`Typed over plain http ${number}`);
}

async function expectSame(page: Page, words: Words): Promise<void> {
  const sheet = await openedSheet(page, words);
  const before = await shownIn(sheet);
  expect(Object.values(before).join()).not.toBe('');
  await page.reload();
  await openedSheet(page, words);
  await expect.poll(() => shownIn(sheet)).toEqual(before);
}

test(
  'the page that keeps the site says why it cannot here, offers no button, and asks for nothing',
  LONG,
  async ({ page }) => {
    const noted = await watchHere(page);
    await page.goto('/offline/');
    const panel = page.getByRole('region', { name: 'On this device' });
    await expect(panel.getByText(/^This address begins with http/)).toBeVisible();
    await expect(panel.getByRole('button')).toHaveCount(0);
    expect(noted()).toEqual([]);
  },
);
