import { expect, type Locator, type Page, test } from '@playwright/test';
import config from '../../playwright.config.ts';
import { objections } from '../support/axe.ts';
import { DrivenSheet } from '../support/faults/driven-sheet.ts';
import { LONG, longUnless } from '../support/faults/long.ts';
import { FIREFOX } from '../support/faults/other-browsers.ts';
import { line } from '../support/faults/typist.ts';
import { expectUsableSheet, nameIn, saveLine } from '../support/faults/usable.ts';
import { choose, downloaded, said } from '../support/files.ts';
import { fillTriage } from '../support/fill.ts';
import { answerBox, openedSheet, openSheet, sheetOn, shownIn } from '../support/sheets.ts';
import { allPages } from '../support/site.ts';
import { count, examplePlan, ourStorage, storedPlan, storePlan } from '../support/storage.ts';
import { watch } from '../support/watch.ts';
import { SHEETS, STALLED, TRIAGE, type Words } from '../support/words.ts';

/** A host name of an intranet, served over plain http: browsers take it for a place where anybody may listen in. */
const HOST = 'unstall.test';
const { launchOptions, baseURL = '' } = config.use ?? {};
const site = new URL(baseURL);
site.hostname = HOST;

test.use({
  baseURL: site.origin,
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  },
});

/** What browsers keep for https, and what we do without. */
const MISSING = [
  'crypto.randomUUID',
  'crypto.subtle',
  'navigator.storage',
  'navigator.locks',
  'navigator.clipboard',
  'showSaveFilePicker',
  'showOpenFilePicker',
];

/** Everything a page does that it should not; a header that browsers only heed over https is no fault of the page. */
async function watchHere(page: Page): Promise<() => string[]> {
  const noted = await watch(page);
  return () => noted.filter((text) => !text.includes('Cross-Origin-Opener-Policy'));
}

/** What the page says of where it came from. */
function caution(within: Page | Locator): Locator {
  return within.getByText('This address begins with http, not https.');
}

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

test('a sheet says what plain http costs before anything is typed, and where to read more of it', async ({
  page,
}) => {
  const sheet = await openSheet(page, TRIAGE);
  await expect(saveLine(page)).toContainText('Nothing saved yet.');
  await expect(caution(sheet)).toContainText('What you type is kept all the same');
  await expect(caution(sheet)).toContainText('no second copy');
  await caution(sheet).getByRole('link', { name: 'what that changes' }).click();
  await expect(page).toHaveURL('/privacy/#plain-http');
  await expect(page.getByRole('heading', { name: 'Where the address begins with http' })).toBeInViewport();
  await openSheet(page, TRIAGE);
  await expectUsableSheet(page);
});

test('on this computer, which browsers trust, nobody is cautioned', LONG, async ({ page }) => {
  const sheet = await openSheet(page, TRIAGE);
  await expect(caution(sheet)).toBeVisible();
  await page.goto(baseURL + new URL(page.url()).pathname);
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

test('a plan is exported, erased, imported and merged', async ({ page }) => {
  await storePlan(page, examplePlan());
  const noted = await watchHere(page);
  await page.goto('/plan/');
  await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
  const markdown = await downloaded(page, () =>
    page.getByRole('button', { name: 'Export Markdown' }).click(),
  );
  expect(markdown.text).toContain('Second Look');
  const download = page.getByRole('button', { name: 'Download the plan', exact: true });
  const file = await downloaded(page, () => download.first().click());
  expect(said(JSON.parse(file.text))).toEqual(said(examplePlan()));

  await page.getByRole('button', { name: 'Erase everything here' }).click();
  await page.getByRole('button', { name: 'Erase it' }).click();
  await expect(page.getByText('Erased.')).toBeVisible();
  await expect.poll(() => ourStorage(page)).toEqual({});
  await expect.poll(() => count(page, 'programs')).toBe(0);
  await expect.poll(() => count(page, 'snapshots')).toBe(0);

  await choose(page, 'Import a plan', file.text);
  await page.getByRole('button', { name: 'Open it as a program of its own' }).click();
  await expect(page.getByText('Imported “Second Look”.')).toBeVisible();
  // The id of what was erased is not used again.
  const brought = await storedPlan(page);
  expect(brought.id).not.toBe(examplePlan().id);
  expect(said({ ...brought, id: examplePlan().id })).toEqual(said(examplePlan()));

  const theirs = JSON.parse(file.text);
  theirs.steering.sponsor = 'Somebody else';
  await choose(page, 'Import a plan', JSON.stringify(theirs));
  await page.getByRole('button', { name: 'Merge it into “Second Look”' }).click();
  await expect(page.getByText('What they changed: 1')).toBeVisible();
  await page
    .getByRole('button', { name: /^Merge/ })
    .last()
    .click();
  await expect(page.getByText('Merged into “Second Look”.')).toBeVisible();
  await expect.poll(async () => (await storedPlan(page)).steering.sponsor).toBe('Somebody else');
  expect(noted()).toEqual([]);
});

test(
  'a state is kept and gone back to, and programs are copied, deleted, brought back, taken out and in',
  LONG,
  async ({ page }) => {
    await storePlan(page, examplePlan());
    const noted = await watchHere(page);
    await page.goto('/plan/history/');
    await page.getByLabel('Keep the plan as it is now').fill('Over plain http');
    await page.getByRole('button', { name: 'Keep this state' }).click();
    await expect(page.getByText('Kept as “Over plain http”.')).toBeVisible();
    await openSheet(page, TRIAGE);
    await nameIn(page).fill('Typed since');
    await expect(saveLine(page)).toHaveText('Typed since · saved on this device');
    await page.goto('/plan/history/');
    await page.getByRole('button', { name: /^Restore “Over plain http/ }).click();
    await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();

    await page.goto('/programs/');
    await page.getByRole('button', { name: /^Duplicate/ }).click();
    await expect(page.getByRole('heading', { name: 'Second Look (copy)' })).toBeVisible();
    await page.getByRole('button', { name: 'Delete “Second Look (copy)”' }).click();
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(page.getByRole('heading', { name: 'Second Look (copy)' })).toBeVisible();
    await expect(page.getByText('which begins with http')).toContainText('download all programs here first');
    const all = await downloaded(page, () =>
      page.getByRole('button', { name: 'Download all programs' }).click(),
    );
    expect(all.text).toContain('Second Look (copy)');
    await choose(page, 'Bring programs in', all.text);
    await page.getByRole('button', { name: 'Bring them in' }).click();
    await expect(page.getByText(/^Brought in:/)).toBeVisible();
    expect(await objections(page)).toEqual([]);
    expect(noted()).toEqual([]);
  },
);

test('a file can’t be kept in step there, and the page says why and what else there is', async ({ page }) => {
  await storePlan(page, examplePlan());
  await page.goto('/plan/');
  await page.getByText('Keep a file in step').click();
  const why = page.getByText('there browsers let no page save to a file in place');
  await expect(why).toContainText('This address begins with http');
  await expect(why).toContainText('“Download the plan” makes a new file each time');
  await expect(page.getByRole('button', { name: 'Keep this program in a new file' })).toHaveCount(0);
});

test('a sentence is copied all the same', async ({ page, context }) => {
  await storePlan(page, examplePlan());
  const sheet = await openSheet(page, STALLED);
  await sheet.getByRole('button', { name: 'Copy the sentence' }).click();
  await expect(sheet.getByText('Copied.')).toBeVisible();
  const other = await context.newPage();
  await other.goto('/chapters/triage-before-diagnosis/');
  await openedSheet(other, TRIAGE);
  await nameIn(other).fill('');
  await nameIn(other).press('ControlOrMeta+V');
  const pasted = await nameIn(other).inputValue();
  expect(pasted.length).toBeGreaterThan(20);
  await expect(sheet).toContainText(pasted);
});

test(
  'Firefox: a host name over plain http keeps what is typed, cautions, and lets it be erased',
  LONG,
  async () => {
    test.skip(FIREFOX.missing !== undefined, FIREFOX.missing);
    const driven = await FIREFOX.open({ 'network.dns.localDomains': HOST });
    try {
      const sheet = new DrivenSheet(await driven.tab(), site.origin);
      await sheet.open();
      expect(await sheet.tab.run(() => isSecureContext)).toBe(false);
      await sheet.type(TRIAGE.fields.name.label, 1, 5, 10);
      await sheet.saved(line(5));
      const cautions = () => sheet.tab.run(() => document.querySelector('.save')?.textContent ?? '');
      await expect.poll(cautions).toContain('This address begins with http, not https.');
      await sheet.open();
      expect(await sheet.value(TRIAGE.fields.name.label)).toBe(line(5));
      await sheet.goto('/plan/');
      const press = (label: string) =>
        sheet.tab.run((name) => {
          const all = [...document.querySelectorAll<HTMLElement>('button:enabled')];
          const button = all.find(({ textContent }) => textContent === name);
          button?.click();
          return button !== undefined;
        }, label);
      await expect.poll(() => press('Erase everything here')).toBe(true);
      await expect.poll(() => press('Erase it')).toBe(true);
      const said = () => sheet.tab.run(() => document.querySelector('.acts')?.textContent ?? '');
      await expect.poll(said).toContain('Erased.');
    } finally {
      await driven.close();
    }
  },
);
